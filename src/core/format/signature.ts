import { fold, tidy } from './text.ts';

/** A line of the signature taken apart: the mark as typed (“TM.”), and what it stands before (“CHI BỘ”). */
export interface SignLine {
  mark: string;
  rest: string;
}

/** Takes a line of the signature apart; a line without a mark has the empty one. */
export function signLine(text: string): SignLine {
  const match = /^((?:T\s*[/.-]?\s*M|K\s*[/.-]?\s*T|T\s*[/.-]?\s*L|T\.?U\.?Q)(?=[\s./]|$)[./]*)\s*(.*)$/u.exec(
    fold(text),
  );
  return match === null ? { mark: '', rest: fold(text) } : { mark: tidy(match[1] ?? ''), rest: match[2] ?? '' };
}

/** The letters of a mark alone: “T/M”, “TM.” and “T.M” are all “TM”. */
export function markLetters(mark: string): string {
  return mark.replace(/[^A-Z]/g, '');
}
