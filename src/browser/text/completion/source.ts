/** Hands the offers at the cursor to the editor, and writes the one that is taken. */
import { startCompletion, type Completion, type CompletionSource } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { hereIn, type Here } from './here.ts';
import { offersAt, type Offer, type Subject } from './offers.ts';

/** What is written behind the word, when more is to come. */
function behind({ opens }: Offer, { isInline, column, kind }: Here): string {
  if (opens === 'nothing') return '';
  const start = kind === 'key' ? ':' : '';
  if (isInline || opens === 'value' || opens === 'choice') return `${start} `;
  const below = `${start}\n${' '.repeat(column + 2)}`;
  return opens === 'list' ? `${below}- ` : below;
}

function write(view: EditorView, offer: Offer, here: Here, from: number, to: number): void {
  const { state } = view;
  const rest = state.doc.sliceString(to, state.doc.lineAt(to).to);
  const word = /^[\p{L}\p{N}-]*/u.exec(rest)?.[0] ?? '';
  // A value that goes on below leaves no blank behind its colon.
  const isBelow = here.kind === 'value' && (offer.opens === 'map' || offer.opens === 'list');
  const start = isBelow ? from - 1 : from;
  const isThere = here.kind === 'key' && rest.slice(word.length).startsWith(':');
  const insert = (isBelow ? '' : offer.text) + (isThere ? '' : behind(offer, here));
  view.dispatch({
    changes: { from: start, to: to + word.length, insert },
    selection: { anchor: start + insert.length },
    userEvent: 'input.complete',
    scrollIntoView: true,
  });
  if (offer.opens !== 'nothing' && offer.opens !== 'value' && !isThere) startCompletion(view);
}

const completion = (offer: Offer, here: Here): Completion => ({
  label: offer.text,
  detail: offer.title,
  ...(offer.info === '' ? {} : { info: offer.info }),
  apply: (view, _, from, to) => {
    write(view, offer, here, from, to);
  },
});

/** @param subject what is known of the branch at the moment of asking */
export function source(subject: () => Subject): CompletionSource {
  return ({ state, pos, explicit }) => {
    const here = hereIn(state.doc.toString(), pos);
    if (here === null || (!explicit && here.typed === '')) return null;
    const offers = offersAt(here, subject());
    const isWritten = offers.length === 1 && offers[0]?.text === here.typed;
    if (offers.length === 0 || (isWritten && !explicit)) return null;
    return { from: here.from, options: offers.map((offer) => completion(offer, here)), filter: false };
  };
}
