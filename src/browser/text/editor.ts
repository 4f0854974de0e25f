/**
 * The editor of the branch file's text. The only thing it keeps is where the cursor stands: the text is the draft's.
 */
import { yaml } from '@codemirror/lang-yaml';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import type { Problem } from '../../core/diagnostic.ts';
import type { Span } from '../../core/read/lines.ts';
import { offerList } from './completion/list.ts';
import type { Subject } from './completion/offers.ts';
import { source } from './completion/source.ts';
import { differences } from './difference.ts';
import { KEYS } from './keys.ts';
import { marksOf } from './marks.ts';
import { PHRASES } from './phrases.ts';
import { theme } from './theme.ts';

/** The id of the element that is typed into. */
export const TEXT_ID = 'chu-yaml';

export interface Editor {
  /** Takes over the draft's text with what is wrong in it. */
  show: (text: string, problems: readonly Problem[]) => void;
  goTo: (span: Span) => void;
  close: () => void;
}

interface Setting {
  text: string;
  /** the name under which problems stand in this text */
  file: string;
  subject: () => Subject;
  /** ids of the elements that name and explain the editor */
  labelledBy: string;
  describedBy: string;
  /** is told the text after each change that is made here, and the line it was made in */
  typed: (text: string, line: number) => void;
}

const fromOutside = Annotation.define<true>();

/** Typing methods send letters in quick succession: the marks wait until they have. In milliseconds. */
const PAUSE = 150;

function unseen(code: number): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'cm-unseen';
  mark.textContent = '·';
  mark.title = `Ký tự không thấy được U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  mark.setAttribute('aria-label', mark.title);
  return mark;
}

const attributesOf = ({ labelledBy, describedBy }: Setting): Extension =>
  EditorView.contentAttributes.of({
    id: TEXT_ID,
    lang: 'vi',
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
  });

interface Events {
  /** the text was changed here */
  changed: (state: EditorState) => void;
  /** the focus has gone elsewhere */
  left: () => void;
}

function extensionsOf(setting: Setting, { changed, left }: Events): Extension[] {
  return [
    EditorState.phrases.of(PHRASES),
    attributesOf(setting),
    lineNumbers(),
    lintGutter(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    highlightSpecialChars({ render: unseen }),
    yaml(),
    theme,
    offerList(source(setting.subject)),
    keymap.of(KEYS),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (docChanged && transactions.some((one) => one.annotation(fromOutside) !== true)) changed(state);
    }),
    EditorView.domEventHandlers({
      blur: () => {
        window.setTimeout(left);
      },
    }),
  ];
}

/** Nothing is dispatched while letters are being composed, because the method works on what stands there. */
export function makeEditor(host: HTMLElement, setting: Setting): Editor {
  const { file, typed } = setting;
  let wanted: { text: string; problems: readonly Problem[] } = { text: setting.text, problems: [] };
  let timer = 0;

  const isTaken = (): boolean => view.state.doc.toString() === wanted.text;

  const takeText = (): void => {
    const before = view.state.doc.toString();
    const changes = differences(before, wanted.text);
    const end = changes.reduce((moved, { from, to, insert }) => moved + insert.length - (to - from), 0);
    const last = changes.at(-1);
    // What Ctrl+Z takes back is shown; otherwise cursor and scroll stay where they are.
    const follow =
      view.hasFocus && last !== undefined ? { selection: { anchor: last.to + end }, scrollIntoView: true } : {};
    view.dispatch({ changes, annotations: fromOutside.of(true), ...follow });
  };

  const settle = (): void => {
    window.clearTimeout(timer);
    if (view.composing) {
      timer = window.setTimeout(settle, PAUSE);
      return;
    }
    if (!isTaken()) takeText();
    view.dispatch(setDiagnostics(view.state, marksOf(wanted.problems, wanted.text, file)));
  };

  /** Put in order when it is left, as every field. */
  const tidy = (): void => {
    const text = view.state.doc.toString();
    const changes = differences(text, text.normalize('NFC'));
    if (changes.length > 0) view.dispatch({ changes });
  };

  const changed = ({ doc, selection }: EditorState): void => {
    const text = doc.toString();
    wanted = { ...wanted, text };
    typed(text, doc.lineAt(selection.main.head).number);
  };

  const extensions = extensionsOf(setting, { changed, left: tidy });
  const view = new EditorView({ parent: host, state: EditorState.create({ doc: setting.text, extensions }) });

  return {
    show: (text, problems) => {
      wanted = { text, problems };
      window.clearTimeout(timer);
      if (isTaken()) timer = window.setTimeout(settle, PAUSE);
      else settle();
    },
    goTo: ({ from, to }) => {
      view.focus();
      view.dispatch({
        selection: { anchor: Math.min(from, view.state.doc.length) },
        effects: EditorView.scrollIntoView(Math.min(to, view.state.doc.length), { y: 'center' }),
      });
    },
    close: () => {
      window.clearTimeout(timer);
      tidy();
      view.destroy();
    },
  };
}
