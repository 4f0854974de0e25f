/** One template as the rules see it. */
import type { SourceFile } from '../../diagnostic.ts';
import { partsOf, type Part } from './lines.ts';
import { inLine, type Span } from './span.ts';
import { tagsOf, type Tags } from './tags.ts';

export interface Template extends Tags {
  file: SourceFile;
  kind: 'article' | 'run' | 'decision';
  /** `common` or the type whose own the template is */
  folder: string;
  /** the article's id, or `runs/name` for a run */
  name: string;
  /** names declared in `{{! args: … }}`, each with its place */
  declared: { name: string; span: Span }[];
  parts: Part[];
}

const ARGS = /^(\{\{!\s*args:\s*)([^}]*)\}\}/u;

function declaredIn(text: string): Template['declared'] {
  const found = ARGS.exec(text);
  if (found === null) return [];
  const start = found[1]?.length ?? 0;
  return [...(found[2] ?? '').matchAll(/\S+/gu)].map(({ 0: name, index }) => ({
    name,
    span: inLine(1, start + index, start + index + name.length),
  }));
}

/** Reads a parsed template by its path, `templates/<folder>/<name>.hbs`. */
export function templateOf(file: SourceFile, program: hbs.AST.Program): Template {
  const [folder = '', ...rest] = file.path.replace(/^templates\/|\.hbs$/gu, '').split('/');
  const name = rest.join('/');
  const tags = tagsOf(program, file.text);
  const kind = name.startsWith('runs/') ? 'run' : name.startsWith('decision/') ? 'decision' : 'article';
  return { ...tags, file, kind, folder, name, declared: declaredIn(file.text), parts: partsOf(tags) };
}

/** The first line that is printed, for what is said of the whole file. */
export function firstLine({ file, parts }: Template): Span {
  const line = parts[0]?.line ?? 1;
  const length = file.text.split('\n')[line - 1]?.trimEnd().length ?? 0;
  return inLine(line, 0, Math.max(1, length));
}

/** What a template says, whatever its comments and white space. */
export const essence = ({ file }: Template): string =>
  file.text
    .replace(/\{\{!(?!\s*args:)[^}]*\}\}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
