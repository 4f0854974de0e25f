import type { DrawnLine, PaperRun } from '../paper.ts';
import { choose } from './alternative.ts';
import { readRunProperties, type RunProperties } from './properties.ts';
import { DEFAULT_FONT, makeRun } from './runs.ts';
import { readDrawing, readVml, type PageBox, type Shapes } from './shapes.ts';
import { layRun, type Styles } from './styles.ts';
import type { Theme } from './theme.ts';
import { attribute, child, type Xml } from './xml.ts';

/** A field being read: its instruction, and whether its result has begun. */
interface Field {
  instruction: string;
  result: boolean;
}

/** What the reading of a part needs to know and remember; one value a part. */
export interface PartContext {
  styles: Styles;
  theme: Theme;
  page: PageBox;
  /** open fields, outermost first; a field may reach over paragraphs */
  fields: Field[];
}

/** The contents of one paragraph. */
export interface Inlines {
  runs: PaperRun[];
  lines: DrawnLine[];
  boxes: Shapes['boxes'];
  pageBreak: boolean;
  /** page breaks that the program which saved the file has seen here */
  renderedBreaks: number;
}

/** Formatting that the runs of a paragraph take from its style and its table. */
export interface Surroundings {
  table: Partial<RunProperties>;
  paragraph: Partial<RunProperties>;
}

/** Elements that stand around runs without changing them. */
const WRAPPERS = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
]);

/** Reads the runs, lines and text boxes of a paragraph; deleted text is left out, inserted text kept. */
export function readInlines(paragraph: Xml, around: Surroundings, context: PartContext): Inlines {
  const inlines: Inlines = { runs: [], lines: [], boxes: [], pageBreak: false, renderedBreaks: 0 };
  walk(paragraph, around, context, inlines);
  return inlines;
}

function walk(parent: Xml, around: Surroundings, context: PartContext, into: Inlines): void {
  for (const element of parent.children) {
    if (element.name === 'w:r') readRun(element, around, context, into);
    else if (element.name === 'mc:AlternateContent') walk(choose(element), around, context, into);
    else if (element.name === 'w:fldSimple') {
      context.fields.push({ instruction: attribute(element, 'w:instr') ?? '', result: true });
      walk(element, around, context, into);
      context.fields.pop();
    } else if (WRAPPERS.has(element.name)) walk(element, around, context, into);
  }
}

function readRun(element: Xml, around: Surroundings, context: PartContext, into: Inlines): void {
  const direct = readRunProperties(child(element, 'w:rPr'), context.theme);
  const properties = layRun(context.styles, { ...around, direct });
  const pieces = { text: '' };
  readPieces(element, properties, context, into, pieces);
  pushText(pieces, properties, context, into);
}

function readPieces(
  element: Xml,
  properties: Partial<RunProperties>,
  context: PartContext,
  into: Inlines,
  pieces: { text: string },
): void {
  for (const piece of element.children) {
    switch (piece.name) {
      case 'w:t':
        pieces.text += attribute(piece, 'xml:space') === 'preserve' ? piece.text : piece.text.trim();
        break;
      case 'w:tab':
      case 'w:ptab':
        pieces.text += '\t';
        break;
      case 'w:noBreakHyphen':
        pieces.text += '-';
        break;
      case 'w:cr':
        pieces.text += '\n';
        break;
      case 'w:br':
        if (attribute(piece, 'w:type') === 'page') into.pageBreak = true;
        else pieces.text += '\n';
        break;
      case 'w:lastRenderedPageBreak':
        into.renderedBreaks += 1;
        break;
      case 'w:sym':
        pushText(pieces, properties, context, into);
        pushSymbol(piece, properties, into);
        break;
      case 'w:pgNum':
        pushText(pieces, properties, context, into);
        into.runs.push(makeRun('1', 'page', properties));
        break;
      case 'w:fldChar':
        pushText(pieces, properties, context, into);
        readFieldMark(attribute(piece, 'w:fldCharType'), properties, context, into);
        break;
      case 'w:instrText':
        addInstruction(piece.text, context);
        break;
      case 'mc:AlternateContent':
        readPieces(choose(piece), properties, context, into, pieces);
        break;
      case 'w:drawing':
        pushShapes(readDrawing(piece, context.page), into);
        break;
      case 'w:pict':
      case 'w:object':
        pushShapes(readVml(piece, context.page), into);
        break;
      default:
        break;
    }
  }
}

function pushShapes(shapes: Shapes, into: Inlines): void {
  into.lines.push(...shapes.lines);
  into.boxes.push(...shapes.boxes);
}

function addInstruction(text: string, context: PartContext): void {
  const field = context.fields.at(-1);
  if (field !== undefined && !field.result) field.instruction += text;
}

function readFieldMark(
  type: string | undefined,
  properties: Partial<RunProperties>,
  context: PartContext,
  into: Inlines,
): void {
  if (type === 'begin') context.fields.push({ instruction: '', result: false });
  else if (type === 'separate') {
    const field = context.fields.at(-1);
    if (field !== undefined) field.result = true;
  } else if (type === 'end') {
    const field = context.fields.pop();
    // A page number that was never computed still prints one.
    const printed = into.runs.some((run) => run.kind === 'page');
    if (field !== undefined && isPageField(field) && !printed) into.runs.push(makeRun('1', 'page', properties));
  }
}

function isPageField(field: Field): boolean {
  return /^\s*PAGE\b/i.test(field.instruction);
}

function pushText(
  pieces: { text: string },
  properties: Partial<RunProperties>,
  context: PartContext,
  into: Inlines,
): void {
  const { text } = pieces;
  pieces.text = '';
  const inInstruction = context.fields.some((field) => !field.result);
  if (text === '' || inInstruction || properties.hidden === true) return;
  const isPage = context.fields.some(isPageField);
  into.runs.push(makeRun(text, isPage ? 'page' : 'text', properties));
}

const SYMBOLS: Readonly<Record<string, string>> = { F02D: '-', F0B7: '•', F02A: '*', F0A7: '▪' };

function pushSymbol(element: Xml, properties: Partial<RunProperties>, into: Inlines): void {
  const code = (attribute(element, 'w:char') ?? '').toUpperCase();
  const run = makeRun(SYMBOLS[code] ?? '□', 'text', properties);
  into.runs.push({ ...run, fonts: [attribute(element, 'w:font') ?? DEFAULT_FONT] });
}
