import type { Severity } from '../diagnostic.ts';
import type { PlacedOutline } from '../compose/read-models.ts';
import type { Piece } from './pieces.ts';
import type { LintSet } from './set.ts';
import type { Span } from './template/span.ts';
import type { Template } from './template/template.ts';

/**
 * A small piece of a templates folder: the text of one article, or texts by their paths in the folder
 * (`hamlet/outline.yaml`). It is documentation, the text of `explain`, and a test.
 */
export type Example = string | Readonly<Record<string, string>>;

/** An example as one text, each file under its path. */
export function exampleText(example: Example): string {
  if (typeof example === 'string') return example.trimEnd();
  const files = Object.entries(example).map(([path, text]) => `${path}:\n${text.trimEnd()}`);
  return files.join('\n\n');
}

/** What is the same for all that a rule finds. */
interface About {
  /** kebab-case, named for the bad thing, never reused */
  code: string;
  severity: Severity;
  /** codes that reading gives the same mistake, less exactly: on the same line this rule speaks for them */
  replaces?: readonly string[];
  /** why it matters, one or two Vietnamese sentences */
  why: string;
  /** something the rule finds, and nothing else is wrong with */
  avoid: Example;
  /** the same said well: nothing is wrong with it */
  prefer: Example;
}

/** What a rule says; the engine adds code, severity and file. */
export interface Words {
  /** one Vietnamese sentence, the actual value in “ ”, no final stop */
  message: string;
  hint: string;
  /** where it differs from the rule's */
  severity?: Severity;
}

export interface TextFinding extends Words {
  /** offsets in the piece's text */
  from: number;
  to: number;
}

export interface TemplateFinding extends Words {
  span: Span;
}

export interface DataFinding extends Words {
  /** the value that is wrong, or the key to mark with `at: 'key'` */
  path: (string | number)[];
  at?: 'key' | 'value';
}

/** Looks at the words that are printed, wherever they stand. */
interface TextRule extends About {
  over: 'text';
  check: (piece: Piece, set: LintSet) => TextFinding[];
}

/** Looks at one template, its tags and lines. */
interface TemplateRule extends About {
  over: 'template';
  check: (template: Template, set: LintSet) => TemplateFinding[];
}

/** Looks at one outline. */
interface OutlineRule extends About {
  over: 'outline';
  check: (outline: PlacedOutline, set: LintSet) => DataFinding[];
}

/** Looks at the figures of the law. */
interface FiguresRule extends About {
  over: 'figures';
  check: (law: NonNullable<LintSet['law']>, set: LintSet) => DataFinding[];
}

/** Found already when the files are read, since nothing could be made with it; the rule tells why. */
interface ReadingRule extends About {
  over: 'reading';
}

/** One rule. It knows no other rule. */
export type Rule = TextRule | TemplateRule | OutlineRule | FiguresRule | ReadingRule;
