/**
 * The flow of a part: all of it in one column that is never seen, only measured. It is renewed piece by piece, so that
 * the browser lays out again what a change touched and nothing else.
 */
import type { Piece } from '../../core/index.ts';
import { arrange } from './arrange.ts';
import { ownWords, staysWithNext, WHOLE } from './measure.ts';

/**
 * A line, a heading, a table row, a paragraph of the flow. Its text never changes: with another text it is another one.
 */
export interface Standing {
  id: number;
  element: HTMLElement;
  words: string;
  keepNext: boolean;
}

interface Kept {
  html: string;
  elements: HTMLElement[];
  standing: Standing[];
  inner: Kept[] | null;
}

export interface Flow {
  element: HTMLElement;
  /** Makes the flow show these pieces; what it showed before stays as it is. Gives what stands in it, in order. */
  renew: (pieces: readonly Piece[]) => Standing[];
}

let lastId = 0;

function standingIn(element: Element): Standing[] {
  if (!(element instanceof HTMLElement)) return [];
  if (!element.matches(`${WHOLE}, p, li`)) return Array.from(element.children).flatMap(standingIn);
  lastId += 1;
  return [{ id: lastId, element, words: ownWords(element), keepNext: staysWithNext(element) }];
}

function make({ html, inner }: Piece): Kept {
  const template = document.createElement('template');
  template.innerHTML = html;
  const elements = Array.from(template.content.children) as HTMLElement[];
  return { html, elements, standing: inner === null ? elements.flatMap(standingIn) : [], inner: inner && [] };
}

function renewIn(parent: HTMLElement, before: readonly Kept[], pieces: readonly Piece[]): Kept[] {
  const free = new Map<string, Kept[]>();
  for (const kept of before) free.set(kept.html, [...(free.get(kept.html) ?? []), kept]);
  const now = pieces.map((piece) => free.get(piece.html)?.shift() ?? make(piece));
  for (const { elements } of [...free.values()].flat()) for (const element of elements) element.remove();
  arrange(
    parent,
    now.flatMap(({ elements }) => elements),
  );
  for (const [index, kept] of now.entries()) {
    const [frame] = kept.elements;
    const inner = pieces[index]?.inner ?? null;
    if (kept.inner === null || inner === null || frame === undefined) continue;
    kept.inner = renewIn(frame, kept.inner, inner);
    kept.standing = kept.inner.flatMap(({ standing }) => standing);
  }
  return now;
}

/** Makes an empty flow; to renew it keeps the elements of pieces that stayed. */
export function makeFlow(): Flow {
  const element = document.createElement('div');
  element.className = 'sheet flow';
  let kept: Kept[] = [];
  return {
    element,
    renew: (pieces) => {
      kept = renewIn(element, kept, pieces);
      return kept.flatMap(({ standing }) => standing);
    },
  };
}
