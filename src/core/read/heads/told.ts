/** What is told of a lost first line of a block, and the line to type. */
import type { Problem } from '../../diagnostic.ts';
import { nameAt, type Explained } from '../explain-context.ts';
import { isRecord } from '../path.ts';
import { listed } from '../words.ts';
import type { Source } from '../yaml.ts';
import { complain, dashMissing, indented, INDENT, lostDash, lostFirstLine } from '../yaml/problems.ts';
import type { LostItem } from './lost-item.ts';
import type { Swapped } from './swapped.ts';
import type { IndentedHead, Lost, LostHead } from './search.ts';

type Schema = Pick<Explained, 'schemas' | 'schema'>;

function headProblem({ path, first, indent, value }: LostHead, { place }: Source, schema: Schema): Problem {
  const keys = isRecord(value) ? Object.keys(value) : [];
  const what = keys.length === 0 ? 'danh sách này' : listed(keys);
  const at = place(first);
  return {
    code: 'head-line-missing',
    severity: 'error',
    message: `phía trên ${what} thiếu dòng đầu của ${nameAt(path, schema)}`,
    place: at,
    field: path,
    hint: `gõ dòng “${String(path.at(-1))}:”, ${indented(indent)}, ngay trên dòng ${at.line}`,
  };
}

function itemProblem({ path, first, indent, column, key, again }: LostItem, { place, text }: Source): Problem {
  const at = place(first);
  const name = text.slice(first.from, first.to);
  const dash = `-${' '.repeat(Math.max(1, column - indent - 1))}`;
  const dashOnly = again === null ? dashMissing(`${dash}${name}`, indent) : lostDash(name, place(again).line);
  const complaint = key === null ? dashOnly : lostFirstLine(`${dash}${key ?? '…'}`, indent, at.line);
  return { ...complain(complaint, at), field: typeof key === 'string' ? [...path, key] : path };
}

function indentedProblem({ path, first, indent }: IndentedHead, { place }: Source): Problem {
  const hint = `đưa dòng “${String(path.at(-1))}:” ra ${indent === 0 ? 'sát lề trái' : `chỉ còn ${indented(indent)}`}`;
  return { ...complain({ ...INDENT, hint }, place(first)), field: path };
}

/** One problem for all that two head lines in each other's place have brought about. */
export function swapProblem({ upper, lower }: Swapped, { place }: Source, schema: Schema): Problem {
  const [here, there] = [place(upper.at), place(lower.at)];
  const [first, second] = [upper, lower].map(({ path }) => `“${String(path.at(-1))}:”`);
  return {
    code: 'head-lines-swapped',
    severity: 'error',
    message: `hai dòng đầu ${nameAt(upper.path, schema)} và ${nameAt(lower.path, schema)} đứng đổi chỗ nhau`,
    place: here,
    field: upper.path,
    hint: `viết ${second} ở dòng ${here.line}, ${first} ở dòng ${there.line}`,
  };
}

/** One problem for all that a lost, missing or misplaced line has brought about. */
export function problemOf(lost: Lost, source: Source, schema: Schema): Problem {
  if (lost.kind === 'head') return headProblem(lost, source, schema);
  return lost.kind === 'item' ? itemProblem(lost, source) : indentedProblem(lost, source);
}
