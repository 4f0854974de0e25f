import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import carbone from 'carbone';
import { templateOf } from '../parts.mjs';

const render = promisify(carbone.render);

/** Reads its template from a file. */
export default function ({ docx, values }) {
  const path = join(mkdtempSync(join(tmpdir(), 'bench-')), 'template.docx');
  writeFileSync(
    path,
    templateOf(docx, values, (index) => `{d.v${index}}`),
  );
  const data = Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
  return () => render(path, data);
}
