import { linesOf, type Line } from './lines.ts';
import { HEADING_PIECES, type LocatedPaper, type Piece, type PieceName } from './located.ts';
import { beginsFoot, locateFoot } from './locate-foot.ts';
import { isChapter, structureOf } from './locate-body.ts';
import { locateHead } from './locate-head.ts';
import type { Paper } from './paper.ts';
import { articleOf, isAppendixHead, isBasis, isPointer, isTypedRule, kindOf } from './recognise.ts';
import { isUpper, visible } from './text.ts';

/** The kind stands among the first lines; further down the same words are text. */
const HEAD_LINES = 60;
/** A subject has no more lines than this. */
const SUBJECT_LINES = 6;

/** Recognises the parts of a regulation or decision, typed by a program or by hand, in good form or bad. */
export function locate(paper: Paper): LocatedPaper {
  const lines = linesOf(paper);
  const kind = lines.slice(0, HEAD_LINES).findIndex((line) => isKindLine(line));
  const start = kind >= 0 ? kind : firstTextLine(lines);
  const pieces = locateHead(lines.slice(0, start));
  let rest = lines.slice(start);
  for (let part = 0; rest.length > 0; part += 1) {
    const end = rest.findIndex((line, index) => index > 0 && beginsPart(line, rest.slice(0, index)));
    const own = end < 0 ? rest : rest.slice(0, end);
    pieces.push(...locatePart(own, part));
    rest = rest.slice(own.length);
  }
  return { paper, pieces };
}

function isKindLine(line: Line): boolean {
  return kindOf(line.text) !== null && line.side === 'full' && !isBasis(line.text);
}

function firstTextLine(lines: readonly Line[]): number {
  const index = lines.findIndex((line) => isBasis(line.text) || isChapter(line) || articleOf(line.text) !== null);
  return index < 0 ? lines.length : index;
}

/** A regulation annexed to a decision begins with a kind in capitals after the decision's foot. */
function beginsPart(line: Line, before: readonly Line[]): boolean {
  return kindOf(line.text) === 'QUY CHẾ' && isUpper(line.text) && line.side === 'full' && before.some(beginsFoot);
}

type Stage = 'title' | 'opening' | 'body' | 'appendix';

function locatePart(lines: readonly Line[], part: number): Piece[] {
  const pieces: Piece[] = [];
  let stage: Stage = 'title';
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (stage !== 'appendix' && isFootLine(lines, index) && !(part > 0 && stage === 'title')) {
      const length = footLength(lines.slice(index));
      pieces.push(...locateFoot(lines.slice(index, index + length), part));
      index += length - 1;
      stage = 'appendix';
      continue;
    }
    const name = nameOf(line, stage, pieces);
    pieces.push({ name, line, part });
    stage = nextStage(stage, name, line);
  }
  return pieces;
}

/** In a table the recipients stand before the signature: the table as a whole is the foot. */
function isFootLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (line.paragraph.cell === null) return beginsFoot(line);
  const table = line.paragraph.cell.table;
  return lines
    .slice(index)
    .some((other) => other.paragraph.cell?.table === table && other.side !== 'full' && beginsFoot(other));
}

/** The foot ends where new pages or an appendix begin, or a table that is not part of it. */
function footLength(lines: readonly Line[]): number {
  const table = lines[0]?.paragraph.cell?.table;
  const end = lines.findIndex((line, index) => {
    if (index === 0) return false;
    if (line.paragraph.pageBreak || line.paragraph.section !== lines[0]?.paragraph.section) return true;
    if (isAppendixHead(line.text)) return true;
    const cell = line.paragraph.cell;
    return (
      cell !== null &&
      cell.table !== table &&
      !lines.slice(index).some((other) => other.paragraph.cell?.table === cell.table && beginsFoot(other))
    );
  });
  return end < 0 ? lines.length : end;
}

function nextStage(stage: Stage, name: PieceName, line: Line): Stage {
  if (name === 'appendixHead') return 'appendix';
  if (stage === 'appendix' || name === 'kind' || name === 'subject' || name === 'annexPointer') return stage;
  if (stage === 'title')
    return name === 'subjectSeparator' || name === 'typedRule' || name === 'basisItem' ? 'opening' : 'body';
  return stage === 'opening' && (HEADING_PIECES.has(name) || articleOf(line.text) !== null) ? 'body' : stage;
}

function nameOf(line: Line, stage: Stage, before: readonly Piece[]): PieceName {
  const { text } = line;
  if (stage === 'appendix') return appendixPiece(line);
  if (line.paragraph.cell !== null) return isTableHead(line, before) ? 'tableHead' : 'tableCell';
  if (isAppendixLine(line)) return 'appendixHead';
  if (before.length === 0 && kindOf(text) !== null) return 'kind';
  const isFirst = !before.some((piece) => HEADING_PIECES.has(piece.name) || piece.name === 'article');
  if (isFirst && isTypedRule(text))
    return before.some((piece) => piece.name === 'subjectSeparator') ? 'typedRule' : 'subjectSeparator';
  if (isFirst && isPointer(text)) return 'annexPointer';
  if (isFirst && isBasis(text)) return 'basisItem';
  const structural = structureOf(line, before);
  if (structural !== null) return structural;
  if (stage === 'title' && before.length <= SUBJECT_LINES && before.length > 0 && looksLikeTitle(line))
    return 'subject';
  if (stage !== 'body' && isUpper(text) && before.some((piece) => piece.name === 'basisItem')) return 'enacting';
  return 'paragraph';
}

function appendixPiece(line: Line): PieceName {
  if (isAppendixLine(line)) return 'appendixHead';
  if (line.paragraph.cell === null && isPointer(line.text)) return 'appendixPointer';
  return 'appendixText';
}

function isAppendixLine(line: Line): boolean {
  return isAppendixHead(line.text) && line.paragraph.align === 'center' && line.paragraph.cell === null;
}

function isTableHead(line: Line, before: readonly Piece[]): boolean {
  const table = line.paragraph.cell?.table;
  const first = before.find((piece) => piece.line.paragraph.cell?.table === table);
  return (first?.line.paragraph.cell?.row ?? line.paragraph.cell?.row) === line.paragraph.cell?.row;
}

function looksLikeTitle(line: Line): boolean {
  const isBold = visible(line.runs).every((run) => run.bold);
  return line.paragraph.align === 'center' || isBold || isUpper(line.text) || line.text.length < 200;
}
