import type { Law } from '../law/index.ts';

/** A figure of the law that is a number, with the clause it stands in. */
export interface NumberFigure {
  value: number;
  clause: string;
}

/** The figure on the day of the law; null when there is none, so that nothing is asked for without a source. */
export function numberFigure(law: Law | null, id: string): NumberFigure | null {
  const figure = law?.figures[id];
  if (figure === undefined || figure.state === 'none' || typeof figure.value !== 'number') return null;
  return { value: figure.value, clause: figure.clause };
}

/** As `numberFigure`, for a figure that is a word. */
export function wordFigure(law: Law | null, id: string): { value: string; clause: string } | null {
  const figure = law?.figures[id];
  if (figure === undefined || figure.state === 'none' || typeof figure.value !== 'string') return null;
  return { value: figure.value, clause: figure.clause };
}
