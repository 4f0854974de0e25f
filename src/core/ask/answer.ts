/** Asks for one value until it is right, left open, or the person stops. */
import type { Field } from '../read/fields.ts';
import { convert } from '../roster/values/value.ts';
import { STOPPED, type Asker, type Remark } from './asker.ts';
import { choicesFor, exampleOf, helpFor, type Without } from './words.ts';

/** “open”: no answer was given. */
export type Outcome = 'answered' | 'open' | typeof STOPPED;

export interface Ask {
  field: Field;
  title: string;
  required: boolean;
  /** null where there must be an answer */
  without: Without | null;
  /** tries the value; the problems that stand against it, none when it is taken */
  take: (value: unknown) => Remark[];
}

export function tellAll(asker: Asker, problems: readonly Remark[]): void {
  for (const problem of problems) asker.tell(problem);
}

const error = (message: string, hint: string): Remark => ({ severity: 'error', message, hint });

async function reply({ field, title, without }: Ask, before: string, asker: Asker): Promise<unknown> {
  const choices = choicesFor(field);
  const help = helpFor(field, choices === null ? (without?.typed ?? '') : '');
  if (choices === null) return asker.text({ title, help, example: exampleOf(field), before });
  const open = without === null ? [] : [{ value: null, label: without.chosen }];
  return asker.choose({ title, help, choices: [...choices, ...open] });
}

/** Asks until an answer is taken or, where there may be none, none is given; what is wrong with one is told at once. */
export async function askOne(ask: Ask, asker: Asker): Promise<Outcome> {
  const { field, title, required, without, take } = ask;
  const column = { path: [], heading: title, field, required };
  let before = '';
  for (;;) {
    const typed = await reply(ask, before, asker);
    if (typed === STOPPED) return STOPPED;
    before = typeof typed === 'string' ? typed : '';
    const isTyped = choicesFor(field) === null;
    const { value, problem } = isTyped ? convert(before, column) : { value: typed ?? undefined, problem: undefined };
    if (problem !== undefined) asker.tell(error(`mục “${title}” ${problem.says}`, problem.hint));
    else if (value === undefined && without !== null) return 'open';
    else if (value === undefined) asker.tell(error(`mục “${title}” phải có`, 'gõ câu trả lời, hoặc Ctrl+C để dừng'));
    else {
      const problems = take(value);
      tellAll(asker, problems);
      if (!problems.some(({ severity }) => severity === 'error')) return 'answered';
    }
  }
}
