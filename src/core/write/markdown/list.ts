import { safeParagraph, safeText } from './unsafe.ts';

/** Safe texts as the lines of a list, whose dashes are those of the paper, with the end marks of the format. */
export function list(items: readonly string[], mark: string, lastMark: string): string {
  const last = items.length - 1;
  return items
    .map((item, index) => safeParagraph(item + safeText(index === last ? lastMark : mark)))
    .map((paragraph) => `- ${paragraph.replaceAll('\n', '\n  ')}`)
    .join('\n');
}
