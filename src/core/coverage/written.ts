/** What a template can print, by its lines and the conditions around them: its program, seen as coverage counts it. */
import { partsOf, type Call, type Line, type Part, type Statement } from '../template/program.ts';

/** A condition and what it leads to; `fact` as in `{{#if fact}}`. */
export interface WrittenCondition {
  type: 'condition';
  line: number;
  fact: string;
  whenYes: Written[];
  whenNo: Written[];
}

/** A line that becomes a block of the tree. */
export interface WrittenText {
  type: 'text';
  line: number;
  kind: 'title' | 'clause' | 'point' | 'paragraph' | 'table';
  id: string | null;
}

/** `{{> runs/name}}` */
export interface Inclusion {
  type: 'inclusion';
  line: number;
  run: string;
}

export type Written = WrittenCondition | WrittenText | Inclusion;

/** `{{basis "dues" else="…"}}`: a tag with words for the day on which nothing is in force. */
type Otherwise = Extract<Call, { type: 'figure' | 'basis' }>;

const hasElse = (part: Part): part is Otherwise =>
  (part.type === 'figure' || part.type === 'basis') && part.else !== undefined;

const factOf = (call: Otherwise): string => (call.type === 'basis' ? `law.${call.chain}` : `figure.${call.id}`);

function textOf(line: Line): WrittenText {
  const id = line.type === 'clause' || line.type === 'point' ? line.id : null;
  return { type: 'text', line: line.at.line, kind: line.type === 'row' ? 'table' : line.type, id };
}

/** The statements of a template; the rows under the first belong to its table, whatever stands around them. */
class Reader {
  #isInTable = false;

  read(body: readonly Statement[]): Written[] {
    return body.flatMap((statement) => this.#one(statement));
  }

  #one(statement: Statement): Written[] {
    const { line } = statement.at;
    if (statement.type === 'include') return [{ type: 'inclusion', line, run: statement.run }];
    if (statement.type === 'each') return this.read(statement.body);
    if (statement.type === 'if') {
      const { fact, yes, no } = statement;
      return [{ type: 'condition', line, fact, whenYes: this.read(yes), whenNo: this.read(no) }];
    }
    const isRow = statement.type === 'row';
    const text = isRow && this.#isInTable ? [] : [textOf(statement)];
    this.#isInTable = isRow;
    const asked = partsOf(statement).filter(hasElse).map(factOf);
    return [
      ...text,
      ...asked.map((fact): WrittenCondition => ({ type: 'condition', line, fact, whenYes: [], whenNo: [] })),
    ];
  }
}

/** What a template can print, in the order of its file. */
export const writtenIn = (body: readonly Statement[]): Written[] => new Reader().read(body);
