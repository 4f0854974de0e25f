/**
 * What is wrong with the tags of a text that Handlebars cannot parse: a tag or a block left open, a closing tag
 * without its opening. The parser stops at the first fault and names a token it did not expect; here the tags alone
 * are looked at, so that each fault is told at the tag an editor has to change.
 */
import type { Problem, SourceFile, TextPlace } from '../diagnostic.ts';

interface Tag {
  from: number;
  to: number;
  /** `#`, `/`, `^`, or empty for every other tag */
  kind: string;
  name: string;
}

interface Span {
  from: number;
  to: number;
}

interface Faults {
  file: SourceFile;
  problems: Problem[];
}

function placeOf(file: SourceFile, { from, to }: Span): TextPlace {
  const at = (offset: number): { line: number; column: number } => {
    const before = file.text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  };
  const end = at(to);
  return { kind: 'text', file: file.path, ...at(from), endLine: end.line, endColumn: end.column };
}

function add({ file, problems }: Faults, span: Span, code: string, message: string, hint: string): void {
  problems.push({ code, severity: 'error', message, place: placeOf(file, span), hint });
}

const COMMENT = /\{\{~?!(?:--[\s\S]*?--~?\}\}|[^}]*\}\})/uy;
const TAG = /\{\{~?([#/^&>*]?)\s*([^\s{}()|]*)[^{}]*\}\}/uy;

function tagsOf(faults: Faults): Tag[] {
  const { text } = faults.file;
  const tags: Tag[] = [];
  for (let from = text.indexOf('{{'); from >= 0; from = text.indexOf('{{', from)) {
    COMMENT.lastIndex = TAG.lastIndex = from;
    const comment = COMMENT.exec(text)?.[0];
    const found = comment === undefined ? TAG.exec(text) : null;
    const length = comment?.length ?? found?.[0].length ?? 0;
    if (found) tags.push({ from, to: from + length, kind: found[1] ?? '', name: found[2] ?? '' });
    if (length === 0) {
      const lineEnd = text.indexOf('\n', from);
      const to = lineEnd < 0 ? text.length : lineEnd;
      if (!text.startsWith('{{{', from))
        add(faults, { from, to }, 'template-tag-open', 'thẻ {{…}} mở ra mà không đóng lại', 'thêm }} ở cuối thẻ');
      from = Math.max(to, from + 2);
    } else from += length;
  }
  return tags;
}

function blockFaults(tags: readonly Tag[], faults: Faults): void {
  const open: Tag[] = [];
  for (const tag of tags) {
    const opens = tag.kind === '#' || (tag.kind === '^' && tag.name !== '');
    if (opens) open.push(tag);
    if (tag.kind === '' && tag.name === 'else' && open.length === 0)
      add(faults, tag, 'template-else-alone', 'thẻ {{else}} đứng ngoài mọi khối', 'đặt trong {{#if …}} … {{/if}}');
    if (tag.kind !== '/') continue;
    const last = open.at(-1);
    if (last?.name === tag.name) open.pop();
    else if (open.some(({ name }) => name === tag.name)) {
      // What stands open inside the block that is closed here is the one to close.
      while (open.at(-1)?.name !== tag.name) blockOpen(open.pop(), faults);
      open.pop();
    } else {
      const hint = last === undefined ? 'bỏ thẻ đóng, hoặc thêm thẻ mở phía trên' : `viết {{/${last.name}}}`;
      add(faults, tag, 'template-block-close', `thẻ đóng “${tag.name}” không khớp thẻ mở nào`, hint);
      if (last !== undefined) open.pop();
    }
  }
  for (const tag of open) blockOpen(tag, faults);
}

function blockOpen(tag: Tag | undefined, faults: Faults): void {
  if (tag === undefined) return;
  const message = `khối “${tag.name}” mở ra mà không đóng lại`;
  add(faults, tag, 'template-block-open', message, `thêm {{/${tag.name}}} trên dòng riêng ở cuối khối`);
}

/** Every fault of the tags; where they pair up and the parser still refuses, its own line. */
export function syntaxProblems(file: SourceFile, error: unknown): Problem[] {
  const faults: Faults = { file, problems: [] };
  blockFaults(tagsOf(faults), faults);
  if (faults.problems.length > 0) return faults.problems;
  const words = error instanceof Error ? error.message : String(error);
  const line = Number(/line (\d+)|(\d+):\d+/u.exec(words)?.slice(1).find(Boolean) ?? 1);
  const lines = file.text.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const tag = /\{\{.*\}\}/u.exec(lines[line - 1] ?? '');
  const start = from + (tag?.index ?? 0);
  const span = { from: start, to: start + (tag?.[0] ?? lines[line - 1] ?? '').length };
  const hint = 'trong thẻ chỉ có tên, chữ trong ngoặc kép và tham số dạng tên=giá-trị';
  add(faults, span, 'template-syntax', 'thẻ {{…}} viết chưa đúng', hint);
  return faults.problems;
}
