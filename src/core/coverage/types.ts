/** What given branches show of the models, line by line of their files. */

/** How many of the branches; null where the law gives that answer on no day of the period, so that nobody can. */
export type Hits = number | null;

/** A condition of a template or an outline: both of its answers are to be met. */
export interface ConditionLine {
  kind: 'condition';
  line: number;
  fact: string;
  yes: Hits;
  no: Hits;
}

/** An article of an outline, or a clause, point, paragraph or table of a template: some branch is to receive it. */
export interface TextLine {
  kind: 'article' | 'clause' | 'point' | 'paragraph' | 'table';
  line: number;
  /** of an article, clause or point */
  id: string | null;
  hits: Hits;
}

export type CoveredLine = ConditionLine | TextLine;

export interface CoveredFile {
  path: string;
  text: string;
  /** in the order of the file; a line may hold several */
  lines: CoveredLine[];
}

/** What was met of all that can be. */
export interface Count {
  met: number;
  all: number;
}

/** The three things that are counted. */
export interface Counts {
  /** answers of conditions: two a condition */
  answers: Count;
  /** articles, each once a model */
  articles: Count;
  /** clauses, points, paragraphs and tables of the templates, each once however many models share it */
  texts: Count;
}

export interface Coverage {
  files: CoveredFile[];
  counts: Counts;
  /** the branches that a regulation could be made of */
  branches: number;
  /**
   * from the earliest date of the branches to the latest, or to the day given: the law's answers are those of these
   * days
   */
  period: { from: string; to: string };
}
