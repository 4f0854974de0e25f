import type { Group, Grouped, Renumbering } from '../../core/compare/group.ts';
import { wordDifference } from '../../core/compare/words.ts';
import type { Colours } from './colours.ts';
import { printable } from './width.ts';

interface Paper {
  colours: Colours;
  /** the commit, tag or branch compared with */
  against: string;
  /** how many branches were compared */
  branches: number;
}

const KINDS: Record<Group['kind'], string> = { added: 'thêm', removed: 'bỏ', changed: 'sửa' };
/** A list of branches longer than this is cut. */
const named = 8;

/** Every change once, with the branches it happens in; then the numbers that only moved; then the totals. */
export function changesText({ groups, renumberings }: Grouped, paper: Paper): string {
  const parts = [
    ...groups.map((group) => groupText(group, paper)),
    ...renumberings.map((moved) => renumberingText(moved, paper)),
  ];
  const touched = new Set([...groups, ...renumberings].flatMap((one) => one.branches));
  const closing =
    touched.size === 0
      ? `so với ${paper.against}: quy chế của ${paper.branches} chi bộ không đổi\n`
      : `so với ${paper.against}: ${groups.length} chỗ đổi lời, quy chế của ${touched.size}/${paper.branches} chi bộ thay đổi\n`;
  return [...parts, closing].join('\n');
}

function groupText({ kind, before, after, branches }: Group, paper: Paper): string {
  const run = after ?? before;
  const label = run?.label ?? '';
  const place = run?.id === null || run === null ? '' : `  ${paper.colours.dim(run.id)}`;
  return `${paper.colours.bold(`${KINDS[kind]} ${label}`)}${place}\n${difference(before?.text ?? '', after?.text ?? '', paper)}\n${inBranches(branches, paper)}`;
}

/** The word difference; without colours the brackets alone tell what went and what came. */
function difference(before: string, after: string, { colours }: Paper): string {
  const words = wordDifference(before, after).map(({ kind, text }) => {
    if (kind === 'removed') return colours.red(`[-${printable(text)}-]`);
    return kind === 'added' ? colours.cyan(`{+${printable(text)}+}`) : printable(text);
  });
  return `  ${words.join('')}`;
}

function renumberingText({ numbers, references, branches }: Renumbering, paper: Paper): string {
  const moved = numbers.map(({ before, after }) => `${before} → ${after}`).join('; ');
  const lines = [
    paper.colours.bold('chỉ đổi số'),
    ...(moved === '' ? [] : [`  ${moved}`]),
    ...(references.length === 0 ? [] : [`  số trong chỗ viện dẫn: ${references.join('; ')}`]),
  ];
  return `${lines.join('\n')}\n${inBranches(branches, paper)}`;
}

function inBranches(branches: readonly string[], { colours, branches: all }: Paper): string {
  if (branches.length === all && all > 1) return `  ${colours.dim(`cả ${all} chi bộ`)}\n`;
  const shown = branches.slice(0, named).map(printable).join('; ');
  const rest = branches.length > named ? ` và ${branches.length - named} chi bộ khác` : '';
  return `  ${colours.dim(`${branches.length} chi bộ: ${shown}${rest}`)}\n`;
}
