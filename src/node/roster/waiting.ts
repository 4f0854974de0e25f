import { sortProblems } from '../../core/index.ts';
import { hasErrors, type Problem } from '../../core/diagnostic.ts';
import { innerPlace } from '../../core/place-words.ts';
import { NO_NAME, type Planned } from '../../core/roster/index.ts';
import type { Colours } from '../report/colours.ts';
import { failureTable } from '../report/outcomes.ts';

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** The place of a problem in the list, and what it says. */
function firstOf(problems: readonly Problem[]): string {
  const first = sortProblems(problems.filter(isError))[0];
  if (first === undefined) return '';
  const { place, message } = first;
  // What is told of the whole list is told above, with all it says; here it is only named.
  return place.kind === 'sheet' ? `${innerPlace(place)}: ${message}` : (message.split(';')[0] ?? message);
}

/** The branches of a list that were not written, and the lines that name none, each with its first problem. */
export function waitingText({ parts, unnamed, shared }: Planned, columns: number, colours: Colours): string {
  // What stops all is told above.
  if (hasErrors(shared) || parts.length + unnamed.length < 2) return '';
  const waiting = parts.filter(({ problems }) => hasErrors(problems));
  return tableOf(waiting, unnamed, columns, colours);
}

function tableOf(waiting: Planned['parts'], unnamed: readonly Problem[], columns: number, colours: Colours): string {
  const rows = [
    ...waiting.map(({ name, problems }) => [name, firstOf(problems)]),
    ...unnamed.map((problem) => [NO_NAME, firstOf([problem])]),
  ];
  return failureTable(rows, 'chưa ghi', columns, colours);
}
