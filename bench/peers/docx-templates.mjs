import { createReport } from 'docx-templates';
import { templateOf } from '../parts.mjs';

/** Without its sandbox, which makes it several times slower. */
export function docxTemplates(docx, values) {
  const template = templateOf(docx, values, (index) => `{INS v${index}}`);
  const data = Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
  return {
    title: 'docx-templates (no sandbox)',
    run: () => createReport({ template, data, cmdDelimiter: ['{', '}'], noSandbox: true }),
  };
}
