/**
 * Private tokens: while a template is text, a value, a blank, a reference or a fault is one private-use
 * character sequence, so no value can become structure. `read` refuses private-use characters in data.
 */
import type { DraftInline } from '../tree/nodes.ts';

/** A mistake of a template found while it ran; the line parser gives it its place. */
export interface Fault {
  type: 'fault';
  code: string;
  message: string;
  hint?: string;
}

export type Token = DraftInline | Fault;

const OPEN = '\uE000';
const CLOSE = '\uE001';

export interface Tokens {
  /** Keeps the token and gives the text that stands for it. */
  put(token: Token): string;
  /** The token that a whole text stands for, if it stands for exactly one. */
  get(text: string): Token | null;
  /** Splits a line's text into plain text and tokens. */
  expand(text: string): (Token | { type: 'text'; text: string })[];
}

export function createTokens(): Tokens {
  const kept: Token[] = [];
  return {
    put: (token) => `${OPEN}${kept.push(token) - 1}${CLOSE}`,
    get: (text) => {
      const isOne = text.startsWith(OPEN) && text.indexOf(CLOSE) === text.length - 1;
      return isOne ? (kept[Number(text.slice(1, -1))] ?? null) : null;
    },
    expand: (text) => {
      const pieces: ReturnType<Tokens['expand']> = [];
      let from = 0;
      for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
        const close = text.indexOf(CLOSE, open);
        const token = kept[Number(text.slice(open + 1, close))];
        if (open > from) pieces.push({ type: 'text', text: text.slice(from, open) });
        if (token !== undefined) pieces.push(token);
        from = close + 1;
      }
      if (from < text.length) pieces.push({ type: 'text', text: text.slice(from) });
      return pieces;
    },
  };
}
