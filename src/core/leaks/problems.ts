import type { Place, Problem } from '../diagnostic.ts';
import type { Mark, MarkKind } from './marks.ts';

/** A branch that a sequence of words belongs to. */
export interface Owner {
  file: string;
  name: string;
  mark: Mark;
}

const WHAT: Record<MarkKind, string> = {
  name: 'tên',
  unit: 'đơn vị',
  secretary: 'bí thư',
  place: 'nơi sinh hoạt',
};

const placeText = ({ file, mark }: Owner): string => `${file}:${mark.line}`;

/**
 * Only a warning where the branch's own file says so, or where another branch is called by its full name: both may be
 * meant.
 */
export function nameOfOther(text: string, other: Owner, place: Place, isOwn: boolean): Problem {
  const { kind } = other.mark;
  const isWarning = isOwn || kind === 'name';
  return {
    code: 'other-branch-named',
    severity: isWarning ? 'warning' : 'error',
    message: `“${text}” là ${WHAT[kind]} của “${other.name}” (${placeText(other)})`,
    place,
    hint: isWarning
      ? 'nếu chép từ tệp ấy sang thì sửa lại; nếu đúng là nói đến chi bộ ấy thì để nguyên'
      : 'bỏ hoặc thay những chữ ấy, vì chúng vào quy chế của mọi chi bộ dùng chung chỗ này',
  };
}

/** `owners` share the words; the problem stands at one of them. */
export function sharedMark(text: string, owners: readonly Owner[], at: Owner): Problem {
  const { kind, line, column, endLine, endColumn } = at.mark;
  const [first, ...others] = owners.filter((owner) => owner !== at);
  const more = others.length === 0 ? '' : ` và ${others.length} chi bộ khác`;
  const from = first === undefined ? '' : `“${first.name}” (${placeText(first)})${more}`;
  return {
    code: 'other-branch-same',
    severity: 'warning',
    message: `“${text}” cũng là ${WHAT[kind]} của ${from}`,
    place: { kind: 'text', file: at.file, line, column, endLine, endColumn },
    hint: 'nếu chép nhầm thì sửa một trong hai chỗ; nếu đúng là chung thì để nguyên',
  };
}

/** Words of an example that the branch has nothing to do with. */
export function exampleLeft(text: string, place: Place): Problem {
  return {
    code: 'example-text-left',
    severity: 'warning',
    message: `“${text}” là chữ của tệp ví dụ, không thấy trong tên chi bộ, đơn vị hay cấp trên của chi bộ này`,
    place,
    hint: 'thay bằng chữ của chi bộ mình',
  };
}

/** A place in a final file that is still to be filled in. */
export function placeholderLeft(text: string, place: Place): Problem {
  return {
    code: 'placeholder-left',
    severity: 'error',
    message: `bản chính thức còn chỗ chưa điền: “${text}”`,
    place,
    hint: 'điền vào, hoặc ghi status: draft để in bản dự thảo',
  };
}
