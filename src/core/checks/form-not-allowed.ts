import { defineCheck } from './check.ts';
import { wordFigure } from './figure.ts';

/** Before Quy định 399-QĐ/TW a branch could not issue a paper named Quy chế. */
export const formNotAllowed = defineCheck({
  code: 'form-not-allowed',
  severity: 'error',
  why: 'Loại văn bản chi bộ được ban hành do Trung ương quy định; trước khi được ban hành quy chế thì chi bộ ra quyết định ban hành kèm quy chế.',
  avoid: 'document: { date: 2021-10-05, form: regulation }',
  prefer: 'document: { date: 2021-10-05, form: decision }',
  find: ({ branch: { document }, law }) => {
    const may = wordFigure(law, 'branch-issues-regulation');
    if (document?.form !== 'regulation' || may?.value !== 'không') return [];
    return [
      {
        path: ['document', 'form'],
        message: 'vào ngày này chi bộ chưa được ban hành văn bản có tên là quy chế',
        hint: 'viết decision: quyết định ban hành kèm quy chế',
        clause: may.clause,
      },
    ];
  },
});
