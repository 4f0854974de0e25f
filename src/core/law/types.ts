/** What the law says on one day: plain data that facts, templates, checks and reports read. */
import type { LawDocuments } from '../schema/documents.ts';
import type { LawFigures } from '../schema/figures.ts';

export type LawDocument = LawDocuments['documents'][number];
export type LawFigure = LawFigures['figures'][number];
export type FigureValue = LawFigure['values'][number];

/** A document of the chain stands and is cited; `amendedBy` lists the amendments in force, oldest first. */
export interface InForce {
  state: 'in-force';
  document: LawDocument;
  amendedBy: LawDocument[];
}

/** As in force, but a person has to make sure of it; `reason` has no capital and no end mark. */
export interface ToVerify {
  state: 'to-verify';
  document: LawDocument;
  amendedBy: LawDocument[];
  reason: string;
}

/** A document stands, but too little is known of it to print it. */
export interface Uncitable {
  state: 'uncitable';
  document: LawDocument;
  reason: string;
}

/** The last document of the chain ended on `since` and nothing took its place. */
export interface Lapsed {
  state: 'lapsed';
  document: LawDocument;
  since: string;
}

export interface None {
  state: 'none';
}

export type CitedVerdict = InForce | ToVerify;
export type ChainVerdict = CitedVerdict | Uncitable | Lapsed | None;

interface FigureInForce {
  value: number | string;
  /** “phút”; empty when the value's words say it all */
  unit: string;
  clause: string;
  /** the document whose end ends the figure; absent when documents.yaml does not hold it */
  document?: LawDocument;
}

export type KnownFigure =
  ({ state: 'in-force' } & FigureInForce) | ({ state: 'to-verify'; reason: string } & FigureInForce);
export type FigureVerdict = KnownFigure | None;

/** Every chain and every figure has an entry, so an absent key is an unknown name. */
export interface Law {
  /** YYYY-MM-DD */
  date: string;
  chains: Record<string, ChainVerdict>;
  figures: Record<string, FigureVerdict>;
}
