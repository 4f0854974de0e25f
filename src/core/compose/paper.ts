/**
 * What stands around the chapters of a regulation: head, title, căn cứ, signature and recipients.
 * Texts follow HD 05-HD/VPTW II.I, clauses 1-9; the letter case of the head is set here, once.
 */
import { longDate, shortDate } from '../law/date.ts';
import type { Branch } from '../schema/branch.ts';
import type { Basis, BasisItem, BlockBase, DraftInline, Foot, Head, Signature, Title } from '../tree/nodes.ts';

type I = DraftInline;

const text = (words: string): I => ({ type: 'text', text: words });

/** A value of the branch file, or a blank with the field's name. */
function field(value: string | undefined, path: string, label: string, words: (value: string) => string = String): I {
  return value === undefined ? { type: 'blank', path, label } : { type: 'value', text: words(value), path };
}

const upper = (words: string): string => words.toUpperCase();

/** “Chi bộ khối phố Phong Nhị” without its first words, for places that set them in another case. */
function properName(name: string | undefined): string | undefined {
  return name?.replace(/^chi bộ\s+/iu, '');
}

/** The head of the paper. What the branch has not said yet is a blank that names its field. */
export function head(branch: Partial<Branch>, symbol: 'QC' | 'QĐ', base: BlockBase): Head<I> {
  const { superior, name, document } = branch;
  const date = document?.date;
  return {
    type: 'head',
    ...base,
    superior: [text('ĐẢNG BỘ '), field(superior?.unit, 'superior.unit', 'tên xã, phường', upper)],
    branch: [text('CHI BỘ '), field(properName(name), 'name', 'tên chi bộ', upper)],
    number: [text('Số '), field(document?.number, 'document.number', 'số của quy chế'), text(`-${symbol}/CB`)],
    placeDate: [
      field(document?.place, 'document.place', 'địa danh'),
      text(', '),
      ...(date === undefined
        ? [
            text('ngày '),
            field(undefined, 'document.date', 'ngày ký'),
            text(' tháng '),
            field(undefined, 'document.date', 'tháng ký'),
            text(' năm '),
            field(undefined, 'document.date', 'năm ký'),
          ]
        : [field(date, 'document.date', 'ngày ký', longDate)]),
    ],
    draftMark: branch.status === 'draft' ? 'Dự thảo' : null,
  };
}

function regulationName(branch: Partial<Branch>): I[] {
  return [
    text('làm việc của Chi bộ '),
    field(properName(branch.name), 'name', 'tên chi bộ'),
    text(', nhiệm kỳ '),
    field(branch.term?.label, 'term.label', 'nhiệm kỳ'),
  ];
}

/** QUY CHẾ / làm việc của … / -----; annexed to a decision it points to it (by analogy with HD 05 II.II, 1.2). */
export function regulationTitle(branch: Partial<Branch>, annexed: boolean, base: BlockBase): Title<I> {
  const subject = regulationName(branch);
  return { type: 'title', ...base, kind: 'QUY CHẾ', subject, pointer: annexed ? decisionPointer(branch) : null };
}

/** QUYẾT ĐỊNH / ban hành Quy chế làm việc của … / ----- */
export function decisionTitle(branch: Partial<Branch>, base: BlockBase): Title<I> {
  const subject = [text('ban hành Quy chế '), ...regulationName(branch)];
  return { type: 'title', ...base, kind: 'QUYẾT ĐỊNH', subject, pointer: null };
}

/** “số 01-QĐ/CB, ngày 05/02/2026 của Chi bộ …” */
function numberDateIssuer({ document, name }: Partial<Branch>, symbol: 'QC' | 'QĐ', what: string): I[] {
  return [
    text('số '),
    field(document?.number, 'document.number', `số của ${what}`),
    text(`-${symbol}/CB, ngày `),
    field(document?.date, 'document.date', 'ngày ký', shortDate),
    text(' của Chi bộ '),
    field(properName(name), 'name', 'tên chi bộ'),
  ];
}

/** “(Ban hành kèm theo Quyết định số …)”, under the title of a regulation annexed to a decision. */
function decisionPointer(branch: Partial<Branch>): I[] {
  const issue = numberDateIssuer(branch, 'QĐ', 'quyết định');
  return [text('(Ban hành kèm theo Quyết định '), ...issue, text(')')];
}

/** “(Kèm theo Quy chế làm việc số …)”, under the title of an annex of the regulation (HD 05 II.II, 1.2). */
export function regulationPointer(branch: Partial<Branch>, form: 'regulation' | 'decision'): I[] {
  const [symbol, paper, what] =
    form === 'decision'
      ? (['QĐ', 'Quy chế làm việc ban hành theo Quyết định', 'quyết định'] as const)
      : (['QC', 'Quy chế làm việc', 'quy chế'] as const);
  return [text(`(Kèm theo ${paper} `), ...numberDateIssuer(branch, symbol, what), text(')')];
}

/** Căn cứ of the law first, in the order of rank, then those of the superior committee and the branch. */
export function basis(
  branch: Partial<Branch>,
  citations: readonly { chain: string; text: string }[],
  base: BlockBase,
): Basis<I> {
  const item = (inline: I): BasisItem<I> => ({ type: 'basis-item', ...base, content: [text('Căn cứ '), inline] });
  const law = citations.map((citation) => item({ type: 'value', text: citation.text, path: `law.${citation.chain}` }));
  const local = (branch.localBases ?? []).map((entry, index) => ({
    ...item({ type: 'value', text: entry.text, path: `localBases.${index}.text` }),
    origin: 'branch' as const,
  }));
  return { type: 'basis', ...base, items: [...law, ...local] };
}

/** Only bí thư signs here, for the branch, without a seal (HD 05 II.I, 7.1.4.b and 8.1.2). */
function signature(branch: Partial<Branch>, base: BlockBase): Signature<I> {
  return {
    type: 'signature',
    ...base,
    authority: 'T/M CHI BỘ',
    post: 'BÍ THƯ',
    name: [field(branch.secretary?.name, 'secretary.name', 'họ và tên bí thư')],
  };
}

/** Signature and recipients; the archive line is the last. */
export function foot(branch: Partial<Branch>, base: BlockBase): Foot<I> {
  const given = branch.recipients?.map((words, index): I[] => [
    { type: 'value', text: words, path: `recipients.${index}` },
  ]);
  const usual: I[][] = [
    [
      field(branch.superior?.unit, 'superior.unit', 'Đảng ủy cấp trên', (unit) => `Đảng ủy ${unit}`),
      text(' (để báo cáo)'),
    ],
    [text('Các đồng chí đảng viên trong chi bộ')],
  ];
  const items = [...(given ?? usual), [text('Lưu Chi bộ')]];
  return {
    type: 'foot',
    ...base,
    signature: signature(branch, base),
    recipients: { type: 'recipients', ...base, items },
  };
}

/** An annex is signed, but only the paper it belongs to names recipients. */
export function annexFoot(branch: Partial<Branch>, base: BlockBase): Foot<I> {
  return { type: 'foot', ...base, signature: signature(branch, base), recipients: null };
}
