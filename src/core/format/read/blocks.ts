import type { CellPlace, DrawnLine, PaperParagraph, PaperRun } from '../paper.ts';
import { choose } from './alternative.ts';
import { tableCells } from './cells.ts';
import { readInlines, type PartContext } from './inline.ts';
import type { Label, Numbering } from './numbering.ts';
import {
  readParagraphProperties,
  readRunProperties,
  type BorderProperties,
  type ParagraphProperties,
  type RunProperties,
} from './properties.ts';
import { makeRun } from './runs.ts';
import { readSection, type RawSection } from './sections.ts';
import { layRun, type Style } from './styles.ts';
import { child, valueOf, type Xml } from './xml.ts';

/** What reading a part collects. */
export interface Collected {
  paragraphs: PaperParagraph[];
  /** sections that end inside the part */
  sections: RawSection[];
  /** tables met so far */
  tables: number;
  /** page breaks that the program which saved the file has seen */
  renderedBreaks: number;
  /** runs of a paragraph whose end is deleted: they belong to the next one */
  carried: PaperRun[];
}

export interface BlockContext extends PartContext {
  numbering: Numbering;
  /** numbers the paragraphs from 1; a header's paragraphs have no number */
  numbered: boolean;
}

interface Here {
  cell: CellPlace | null;
  box: 'left' | 'right' | null;
  table: Style;
}

const NO_STYLE: Style = { name: '', run: {}, paragraph: {} };

/** Nothing read yet. */
export function emptyCollection(): Collected {
  return { paragraphs: [], sections: [], tables: 0, renderedBreaks: 0, carried: [] };
}

/** Reads the paragraphs and tables of a body, header or text box into `into`, in the order of reading. */
export function readBlocks(parent: Xml, context: BlockContext, into: Collected): void {
  readChildren(parent, { cell: null, box: null, table: NO_STYLE }, context, into);
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

function readChildren(parent: Xml, here: Here, context: BlockContext, into: Collected): void {
  for (const element of parent.children) {
    if (element.name === 'w:p') readParagraph(element, here, context, into);
    else if (element.name === 'w:tbl') readTable(element, here, context, into);
    else if (element.name === 'mc:AlternateContent') readChildren(choose(element), here, context, into);
    else if (WRAPPERS.has(element.name)) readChildren(element, here, context, into);
  }
}

function readParagraph(element: Xml, here: Here, context: BlockContext, into: Collected): void {
  const { styles, theme } = context;
  const pPr = child(element, 'w:pPr');
  const direct = readParagraphProperties(pPr);
  const style = styles.get(direct.style ?? styles.defaultParagraph);
  const numId = direct.numbering ?? style.paragraph.numbering;
  const level = direct.level ?? style.paragraph.level ?? 0;
  const isListed = numId !== undefined && numId !== '0';
  const listed = isListed ? context.numbering.level(numId, level).paragraph : {};
  const properties = layParagraph(direct, style, listed, here, context);
  const around = { table: here.table.run, paragraph: style.run };
  const inlines = readInlines(element, around, context);
  const runs = [...into.carried, ...inlines.runs];
  into.carried = [];
  into.renderedBreaks += inlines.renderedBreaks;
  const markProperties = child(pPr, 'w:rPr');
  if (child(markProperties, 'w:del') !== undefined || child(markProperties, 'w:moveFrom') !== undefined) {
    into.carried = runs;
    return;
  }
  const label = isListed && !isHidden(runs, inlines.boxes) ? context.numbering.next(numId, level) : null;
  if (label !== null && label.text !== '') {
    const direct = { ...readRunProperties(markProperties, theme), underline: false, ...label.run };
    runs.unshift(...labelRuns(label, layRun(styles, { ...around, direct })));
  }
  into.paragraphs.push({
    number: context.numbered ? into.paragraphs.length + 1 : 0,
    runs,
    style: style.name,
    ...layoutOf(properties, here),
    // Inside a cell a shape's place counts from the cell, so the cell's half is its half.
    lines: here.cell === null ? inlines.lines : inlines.lines.map((line) => ({ ...line, side: null })),
    pageBreak: inlines.pageBreak || properties.pageBreakBefore === true,
    section: into.sections.length,
    cell: here.cell,
    box: here.box,
  });
  for (const box of inlines.boxes) {
    readChildren(box.content, { ...here, box: here.cell === null ? box.side : here.box }, context, into);
  }
  const section = child(pPr, 'w:sectPr');
  if (section !== undefined && here.cell === null) into.sections.push(readSection(section));
}

/** A list that the paragraph names itself goes over its style, one that its style names does not. */
function layParagraph(
  direct: Partial<ParagraphProperties>,
  style: Style,
  listed: Partial<ParagraphProperties>,
  here: Here,
  { styles }: BlockContext,
): Partial<ParagraphProperties> {
  const isOwnList = direct.numbering !== undefined;
  return {
    ...styles.defaults.paragraph,
    ...here.table.paragraph,
    ...(isOwnList ? {} : listed),
    ...style.paragraph,
    ...(isOwnList ? listed : {}),
    ...direct,
  };
}

function labelRuns({ text, gap }: Label, look: Partial<RunProperties>): PaperRun[] {
  const label = makeRun(text, 'label', look);
  return gap === '' ? [label] : [label, makeRun(gap, 'label', look)];
}

/** Word counts an empty paragraph of a list, but a paragraph that only carries a text box has no number to show. */
function isHidden(runs: readonly PaperRun[], boxes: readonly unknown[]): boolean {
  return runs.length === 0 && boxes.length > 0;
}

type Layout = Pick<PaperParagraph, 'align' | 'indent' | 'spacing' | 'border'>;

function layoutOf(properties: Partial<ParagraphProperties>, here: Here): Layout {
  const indent = { left: properties.left ?? 0, right: properties.right ?? 0, firstLine: properties.firstLine ?? 0 };
  const room = here.cell?.width ?? null;
  const length = room === null ? null : room - indent.left - indent.right;
  const side = here.cell === null ? here.box : null;
  const border = (line: BorderProperties | undefined): DrawnLine | null =>
    line?.shown === true ? { length, solid: line.solid, side } : null;
  return {
    align: properties.align ?? 'left',
    indent,
    spacing: {
      before: properties.before ?? 0,
      after: properties.after ?? 0,
      line: properties.line ?? 1,
      rule: properties.rule ?? 'auto',
      contextual: properties.contextual ?? false,
    },
    border: { top: border(properties.borderTop), bottom: border(properties.borderBottom) },
  };
}

function readTable(element: Xml, here: Here, context: BlockContext, into: Collected): void {
  const outer = here.cell;
  const table = outer?.table ?? into.tables;
  if (outer === null) into.tables += 1;
  const style = context.styles.get(valueOf(child(element, 'w:tblPr'), 'w:tblStyle'));
  for (const { content, row, column, side, width } of tableCells(element)) {
    // A table laid out inside one half of another stands wholly in that half.
    const half = outer !== null && outer.side !== 'full' ? outer.side : side;
    const cell = { table, row: outer?.row ?? row, column: outer?.column ?? column, side: half, width };
    readChildren(content, { cell, box: here.box, table: style }, context, into);
  }
}
