/** What changed between two texts, in as small pieces as keep a cursor and what is on the screen where they are. */

export interface Change {
  from: number;
  to: number;
  insert: string;
}

/** The one piece that differs, between what is alike at both ends. */
function piece(before: string, after: string, offset: number): Change[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [{ from: offset + start, to: offset + before.length - end, insert: after.slice(start, after.length - end) }];
}

/** Line by line where no line came or went. */
export function differences(before: string, after: string): Change[] {
  const older = before.split('\n');
  const newer = after.split('\n');
  if (older.length !== newer.length) return piece(before, after, 0);
  let offset = 0;
  return older.flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    return piece(line, newer[index] ?? '', start);
  });
}
