import type { FormatProfile } from '../core/schema/format.ts';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../core/write/docx/kinds.ts';
import type { ColumnsCut, ParagraphCut, RunCuts, SectionCut, Shell, TableCut } from '../core/write/docx/shell.ts';
import { cutBefore, enclosing, splitAt } from './cut.ts';
import { packageOf } from './document.ts';
import { layoutOf } from './layout.ts';
import { BOOKMARK, COLUMN, LEFT, MARKED_PLAN, markOf, NARROW, RIGHT } from './marks.ts';

/**
 * The shell of a profile. The library makes one document with a mark in every kind of paragraph, run and table; what
 * stands around the marks is what the library decided, and becomes the shell.
 */
export async function makeShell(profile: FormatProfile): Promise<Shell> {
  const parts = await packageOf(MARKED_PLAN, profile);
  const xml = parts.get('word/document.xml') ?? '';
  parts.delete('word/document.xml');
  const [beforeBody] = splitAt(xml, ['<w:body>']);
  const section = sectionCut(xml);
  const runs = runCuts(xml);
  return {
    profile: profile.id,
    layout: layoutOf(profile),
    parts: [...parts].map(([name, text]) => ({ name, text })),
    document: [`${beforeBody}<w:body>`, xml.slice(xml.lastIndexOf('</w:sectPr>') + '</w:sectPr>'.length)],
    paragraphs: Object.fromEntries(PARAGRAPH_KINDS.map((kind) => [kind, paragraphCut(xml, kind, runs)])) as Record<
      ParagraphKind,
      ParagraphCut
    >,
    afterParagraph: '</w:p>',
    runs,
    head: columnsCut(xml, 'head'),
    foot: columnsCut(xml, 'foot'),
    table: tableCut(xml),
    section,
  };
}

/** The paragraph around a mark, cut at its only run. */
function openingOf(xml: string, mark: string, [beforeText, afterText]: RunCuts['text']): string {
  const [open, close] = splitAt(enclosing(xml, mark, 'w:p'), [`${beforeText}${mark}${afterText}`]);
  if (close !== '</w:p>') throw new Error(`a paragraph ends with ${close}`);
  return open;
}

function paragraphCut(xml: string, kind: ParagraphKind, { text }: RunCuts): ParagraphCut {
  const narrow = openingOf(xml, markOf(kind, 'narrow'), text);
  return {
    open: openingOf(xml, markOf(kind, 'plain'), text),
    openKept: openingOf(xml, markOf(kind, 'kept'), text),
    openNarrow: splitAt(narrow, [String(NARROW), String(NARROW)]),
  };
}

function runCuts(xml: string): RunCuts {
  const around = (mark: string): [string, string] => splitAt(enclosing(xml, mark, 'w:r'), [mark]);
  const text = around(markOf('run', 'text'));
  const textOf = (mark: string): string => text[0] + mark + text[1];
  const [, breakRun] = splitAt(enclosing(xml, markOf('run', 'break'), 'w:p'), [textOf(markOf('run', 'break'))]);
  const bookmarked = enclosing(xml, markOf('run', 'bookmark'), 'w:p');
  const [beforeBookmark, afterBookmark] = splitAt(bookmarked, [textOf(markOf('run', 'bookmark'))]);
  const [, start = ''] = cutBefore(beforeBookmark, ['<w:bookmarkStart']);
  const [end] = splitAt(afterBookmark, ['</w:p>']);
  const [, field = ''] = cutBefore(enclosing(xml, markOf('run', 'field'), 'w:p'), ['<w:fldSimple']);
  const [fieldXml] = splitAt(field, ['</w:p>']);
  return {
    text,
    label: around(markOf('run', 'label')),
    note: around(markOf('run', 'note')),
    lineBreak: splitAt(breakRun, ['</w:p>'])[0],
    bookmarkStart: splitAt(start, [BOOKMARK.name, String(BOOKMARK.number)]),
    bookmarkEnd: splitAt(end, [String(BOOKMARK.number)]),
    field: splitAt(fieldXml, [BOOKMARK.name, markOf('run', 'field')]),
  };
}

function columnsCut(xml: string, type: 'head' | 'foot'): ColumnsCut {
  const table = enclosing(xml, markOf(type, 'left'), 'w:tbl');
  const left = enclosing(table, markOf(type, 'left'), 'w:p');
  const right = enclosing(table, markOf(type, 'right'), 'w:p');
  const [open, middle, close] = splitAt(table, [left, right]);
  const [l, r] = [String(LEFT), String(RIGHT)];
  return { open: splitAt(open, [l, r, l]), middle: splitAt(middle, [r]), close };
}

function tableCut(xml: string): TableCut {
  const [
    open = '',
    column = '',
    afterColumns = '',
    headRow = '',
    headCell = '',
    ,
    afterCell = '',
    rowEnd = '',
    row = '',
  ] = cutBefore(enclosing(xml, markOf('table', 'head'), 'w:tbl'), [
    '<w:gridCol',
    '</w:tblGrid>',
    '<w:tr>',
    '<w:tc>',
    '<w:p>',
    '</w:tc>',
    '</w:tr>',
    '<w:tr>',
    '<w:tc>',
    '</w:tbl>',
  ]);
  return {
    open,
    column: splitAt(column, [String(COLUMN)]),
    afterColumns,
    headRow,
    row,
    cell: splitAt(headCell, [String(COLUMN)]),
    afterCell,
    afterRow: rowEnd,
    close: '</w:tbl>',
  };
}

/** The marked plan has two parts: the first ends with a paragraph that holds its section's properties. */
function sectionCut(xml: string): SectionCut {
  const end = '</w:sectPr>';
  const [, first = '', next = ''] = xml.split('<w:sectPr>');
  const properties = (rest: string): string => `<w:sectPr>${splitAt(rest, [end])[0]}${end}`;
  const paragraph = enclosing(xml, '<w:sectPr>', 'w:p');
  return {
    first: properties(first),
    next: properties(next),
    inParagraph: splitAt(paragraph, [properties(first)]),
  };
}
