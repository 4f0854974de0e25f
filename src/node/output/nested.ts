import { sep } from 'node:path';
import { kindOf, realPath } from '../files.ts';
import type { Located } from '../input/read.ts';

/**
 * A remark where the output folder stands in a folder of the input or the other way round. It does no harm, since
 * outputs are never read as input, but few people mean it.
 */
export function nestedNote(out: Located, inputs: readonly Located[]): string[] {
  const folder = resolved(out.absolute);
  for (const input of inputs) {
    if (kindOf(input.absolute) !== 'folder') continue;
    const other = realPath(input.absolute);
    if (folder === other || folder.startsWith(other + sep)) {
      return [
        `thư mục kết quả “${out.shown}” nằm trong thư mục đưa vào “${input.shown}”; muốn ghi riêng ra ngoài thì đưa thư mục khác sau -o`,
      ];
    }
    if (other.startsWith(folder + sep)) {
      return [
        `thư mục đưa vào “${input.shown}” nằm trong thư mục kết quả “${out.shown}”; muốn ghi riêng ra ngoài thì đưa thư mục khác sau -o`,
      ];
    }
  }
  return [];
}

/** With links followed, also for a folder that does not exist yet. */
function resolved(path: string): string {
  if (kindOf(path) !== 'missing') return realPath(path);
  const at = path.lastIndexOf(sep);
  return at <= 0 ? path : resolved(path.slice(0, at)) + path.slice(at);
}
