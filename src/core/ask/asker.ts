/** Whoever answers the questions: a person at a terminal, or a test with its answers written down. */
import type { Problem } from '../diagnostic.ts';

/** The person has pressed Ctrl+C. */
export const STOPPED = Symbol('stopped');

export interface TextQuestion {
  title: string;
  /** what the answer means, what others write, what Enter does; one line each */
  help: readonly string[];
  example: string;
  /** the answer that was refused, to be put right */
  before: string;
}

export interface Choice {
  /** null leaves the question open */
  value: string | number | boolean | null;
  label: string;
}

export interface ChoiceQuestion {
  title: string;
  help: readonly string[];
  choices: readonly Choice[];
}

/** A remark on an answer: an error is why it is asked again. */
export type Remark = Pick<Problem, 'severity' | 'message' | 'hint' | 'clause'>;

export interface Asker {
  /** empty for Enter alone */
  text: (question: TextQuestion) => Promise<string | typeof STOPPED>;
  choose: (question: ChoiceQuestion) => Promise<Choice['value'] | typeof STOPPED>;
  tell: (remark: Remark) => void;
}
