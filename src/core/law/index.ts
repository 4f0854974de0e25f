/** The law as dated data: what stands on a day, how it is cited, and whether the data is sound. */
export { basesOn } from './bases.ts';
export { checkLaw } from './check/index.ts';
export { citation, shortCitation } from './citation.ts';
export { doubtOf } from './doubt.ts';
export { figureText } from './figure.ts';
export { lawOn } from './law.ts';
export { lawRow, type LawRow } from './row.ts';
export type { ChainVerdict, CitedVerdict, FigureVerdict, KnownFigure, Law } from './types.ts';
export { whyNotCitable } from './validity.ts';
