/** What stands open before a cursor on one line: brackets, quotes, a comment. */

/** A list or map between brackets that is not closed before the cursor. */
export interface Open {
  bracket: '{' | '[';
  /** its keys so far */
  keys: string[];
  /** the key whose value is being written */
  key: string | null;
}

export interface Scanned {
  open: Open[];
  /** what has been written of the key or value at the cursor */
  typed: string;
  /** the cursor stands where nothing can be offered */
  closed: boolean;
}

/** Reads what stands on a line behind its key or dash, up to the cursor. */
export function scan(written: string): Scanned {
  const open: Open[] = [];
  let typed = '';
  let quote = '';
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    const inner = open.at(-1);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      if (typed.trim() === '') quote = character;
    } else if (character === '#' && /^(?:|.* )$/u.test(written.slice(0, at))) return { open, typed: '', closed: true };
    else if ((character === '{' || character === '[') && typed.trim() === '') {
      open.push({ bracket: character, keys: [], key: null });
      typed = '';
      continue;
    } else if (inner !== undefined && (character === '}' || character === ']')) {
      open.pop();
      typed = '';
      continue;
    } else if (inner !== undefined && character === ',') {
      inner.key = null;
      typed = '';
      continue;
    } else if (inner?.bracket === '{' && inner.key === null && character === ' ' && typed.endsWith(':')) {
      inner.key = typed.slice(0, -1).trim();
      inner.keys.push(inner.key);
      typed = '';
      continue;
    }
    typed += character;
  }
  return { open, typed: typed.trimStart(), closed: quote !== '' };
}

/** The keys that follow in a map between brackets, up to its end. */
export function keysBehind(rest: string): string[] {
  let depth = 0;
  let part = '';
  for (const character of rest) {
    if (character === '}' || character === ']') depth -= 1;
    if (depth < 0) break;
    if (character === '{' || character === '[') depth += 1;
    if (depth === 0) part += character;
  }
  return [...part.matchAll(/([A-Za-z]+): /gu)].map(([, key = '']) => key);
}
