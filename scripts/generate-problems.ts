/** Writes docs/problems.md: every code with its explanation, the page that reports link to. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { format } from 'prettier';
import type { SourceFile } from '../src/core/diagnostic.ts';
import { explanationAreas, type Explanation } from '../src/core/explain/index.ts';
import { readLibrary } from '../src/core/read-library.ts';

const HEAD = `# Các mã lỗi và lời nhắc

Trang này làm ra từ chương trình bằng \`npm run docs\`; muốn sửa lời thì sửa ở \`src/core/explain\`, \`src/core/checks\`, \`src/core/lint/rules\` hoặc \`templates/format\`.
Trên máy, \`quyche explain <mã>\` in cùng lời giải thích.
`;

function files(root: string, folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

function block(title: string, text: string): string {
  return `${title}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

function section({ code, why, avoid, prefer, clauses = [] }: Explanation): string {
  return [
    `### ${code}\n`,
    `${why}\n`,
    ...(avoid === undefined ? [] : [block('Không viết:', avoid)]),
    ...(prefer === undefined ? [] : [block('Mà viết:', prefer)]),
    ...(clauses.length === 0 ? [] : [`${clauses.map((clause) => `- ${clause}`).join('\n')}\n`]),
  ].join('\n');
}

/** The text that docs/problems.md must have. */
export async function problemsPage(root: string): Promise<string> {
  const { value } = readLibrary([...files(root, 'templates'), ...files(root, 'schemas')]);
  if (value === null) throw new Error('the library is not sound: quyche validate says why');
  const parts = explanationAreas(value.profiles).map(({ title, explanations }) =>
    [`## ${title}\n`, ...explanations.map(section)].join('\n'),
  );
  return format([HEAD, ...parts].join('\n'), { parser: 'markdown', printWidth: 120 });
}

if (process.argv[1]?.endsWith('generate-problems.ts')) {
  const root = join(import.meta.dirname, '..');
  writeFileSync(join(root, 'docs/problems.md'), await problemsPage(root));
}
