import { createReport } from 'docx-templates';
import { named, templateOf } from '../parts.mjs';

/** Without its sandbox, which makes it several times slower. */
export default function ({ docx, values }) {
  const template = templateOf(docx, values[0], (index) => `{INS v${index}}`);
  const data = named(values);
  return (index) => createReport({ template, data: data[index], cmdDelimiter: ['{', '}'], noSandbox: true });
}
