import type { Problem } from '../../core/diagnostic.ts';
import { cellContent, innerPlace } from '../../core/place-words.ts';

/** What follows a message, each with its name in front: what to type, the clause, the way to the template. */
export function afterwords({ hint, clause, via }: Problem): { name: string; text: string }[] {
  const words = [
    { name: 'gợi ý', text: hint },
    { name: 'điều khoản', text: clause },
    { name: 'qua', text: via },
  ];
  return words.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]));
}

/** The whole problem as plain lines, for reporters that have one text for it; a place without line stands in front. */
export function plainLines(problem: Problem): string[] {
  const { place, message } = problem;
  const where = place.kind === 'text' ? '' : innerPlace(place);
  const content = place.kind === 'sheet' ? cellContent(place) : '';
  return [
    (where === '' ? '' : `${where}: `) + message,
    ...(content === '' ? [] : [content]),
    ...afterwords(problem).map(({ name, text }) => `${name}: ${text}`),
  ];
}
