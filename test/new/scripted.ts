/** A person whose answers are written down: “title ⟶ answer”, several answers to one question in their order. */
import { STOPPED, type Asker } from '../../src/core/ask/asker.ts';

export interface Scripted extends Asker {
  /** what was asked, and what was told in between */
  heard: string[];
  /** answers to questions that nobody asked */
  left: () => string[];
}

/**
 * @param answers by the question's title: what is typed, or the label that is chosen; a question without one is passed
 *   over with Enter; “^C” stops
 */
export function scripted(answers: Readonly<Record<string, string | readonly string[]>>): Scripted {
  const waiting = new Map(Object.entries(answers).map(([title, given]) => [title, [given].flat()]));
  const heard: string[] = [];
  const next = (title: string): string => {
    heard.push(title);
    if (heard.length > 500) throw new Error(`asked without end: ${title}`);
    return waiting.get(title)?.shift() ?? '';
  };
  return {
    heard,
    left: () => [...waiting].flatMap(([title, rest]) => rest.map((answer) => `${title}: ${answer}`)),
    text: ({ title }) => {
      const answer = next(title);
      return Promise.resolve(answer === '^C' ? STOPPED : answer);
    },
    choose: ({ title, choices }) => {
      const answer = next(title);
      if (answer === '^C') return Promise.resolve(STOPPED);
      const chosen = choices.find(({ label, value }) => (answer === '' ? value === null : label === answer));
      if (chosen === undefined)
        throw new Error(`${title}: no choice “${answer}” in ${choices.map((one) => one.label).join(', ')}`);
      return Promise.resolve(chosen.value);
    },
    tell: ({ severity, message, hint }) =>
      heard.push(`${severity}: ${message}${hint === undefined ? '' : ` → ${hint}`}`),
  };
}
