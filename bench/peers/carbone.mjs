import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import carbone from 'carbone';
import { named, templateOf } from '../parts.mjs';

const render = promisify(carbone.render);

/** Reads its template from a file. */
export default function ({ docx, values }) {
  const path = join(mkdtempSync(join(tmpdir(), 'bench-')), 'template.docx');
  writeFileSync(
    path,
    templateOf(docx, values[0], (index) => `{d.v${index}}`),
  );
  const data = named(values);
  return (index) => render(path, data[index]);
}
