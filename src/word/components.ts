/** The planned lines of a document as components of the `docx` library. */
import {
  BookmarkEnd,
  BookmarkStart,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import type { PlannedParagraph, Run } from '../core/write/docx/plan-types.ts';
import { styleId } from './styles.ts';

const BOLD: IRunOptions = { bold: true };
const ITALIC: IRunOptions = { italics: true };

type RunHandlers = { [Type in Run['type']]: (run: Extract<Run, { type: Type }>) => ParagraphChild };

const runHandlers: RunHandlers = {
  text: (run) => new TextRun({ text: run.text }),
  label: (run) => new TextRun({ ...BOLD, text: run.text }),
  note: (run) => new TextRun({ ...ITALIC, text: run.text }),
  'line-break': () => new TextRun({ break: 1 }),
  // The library's own Bookmark numbers itself, on from document to document; its two halves take our number.
  'bookmark-start': ({ bookmark }) => asChild(new BookmarkStart(bookmark.name, bookmark.number)),
  'bookmark-end': ({ bookmark }) => asChild(new BookmarkEnd(bookmark.number)),
  // CHARFORMAT: the number takes the look of the sentence it stands in, not that of the bold heading it repeats.
  field: (run) => new SimpleField(` REF ${run.bookmark} \\h \\* CHARFORMAT `, run.text),
};

/** A paragraph takes any component, though its type names only some. */
function asChild(component: BookmarkStart | BookmarkEnd): ParagraphChild {
  return component as unknown as ParagraphChild;
}

/** A paragraph of the plan, with the style of its kind. */
export function paragraphOf({ kind, runs, keep, narrow }: PlannedParagraph): Paragraph {
  return new Paragraph({
    style: styleId(kind),
    ...(keep ? { keepNext: true } : {}),
    ...(narrow > 0 ? { indent: { left: narrow, right: narrow } } : {}),
    children: joined(runs).map((run) => runHandlers[run.type](run as never)),
  });
}

/** Neighbouring texts become one run, empty ones none, as the fast writer has them. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.type !== 'text') result.push(run);
    else if (run.text === '') continue;
    else if (last?.type === 'text') result[result.length - 1] = { type: 'text', text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
