import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { END, ROW } from './completion/list.ts';

/** The page's own colours; see style/base.css. Their contrast on white and on the marked line is at least 4.5. */
const look = EditorView.theme({
  '&': { height: '100%', fontSize: '16px', backgroundColor: 'var(--paper)', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: "Consolas, 'Cascadia Mono', 'Liberation Mono', monospace", lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '10px 0' },
  '.cm-gutters': { backgroundColor: '#f6f5f1', color: '#5c636a', borderRight: '1px solid var(--line)' },
  '.cm-activeLine': { backgroundColor: '#f3f6fa' },
  '.cm-activeLineGutter': { backgroundColor: '#e4eaf2', color: 'var(--ink)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid #8b8f94',
    borderRadius: '6px',
    boxShadow: '0 6px 24px rgba(0, 0, 0, 0.16)',
    fontSize: '15px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'inherit',
    // It never scrolls: see completion/list.ts.
    overflow: 'visible',
    height: 'auto',
    maxHeight: 'none',
    maxWidth: 'min(34em, 92vw)',
    minWidth: '16em',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    height: `${ROW}px`,
    padding: '0 10px',
    lineHeight: `${ROW}px`,
    boxSizing: 'border-box',
  },
  '.cm-completionListIncompleteTop:before, .cm-completionListIncompleteBottom:after': {
    height: `${END}px`,
    padding: '0 10px',
    lineHeight: `${END}px`,
    fontSize: '14px',
    color: 'var(--quiet)',
    textAlign: 'left',
    opacity: '1',
  },
  '.cm-completionListIncompleteTop:before': { content: 'attr(data-above)' },
  '.cm-completionListIncompleteBottom:after': { content: 'attr(data-below)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--blue)',
    color: '#fff',
    // Seen where the system's colours replace ours.
    outline: '2px solid transparent',
    outlineOffset: '-2px',
  },
  '.cm-completionLabel': { fontFamily: "Consolas, 'Cascadia Mono', 'Liberation Mono', monospace" },
  '.cm-completionDetail': { fontStyle: 'normal', marginLeft: '0.9em', color: 'var(--quiet)' },
  'li[aria-selected] .cm-completionDetail': { color: '#fff' },
  '.cm-tooltip.cm-completionInfo': { padding: '8px 12px', width: 'min(22em, 80vw)', lineHeight: '1.45' },
  '.cm-diagnostic': { padding: '6px 12px', borderLeftWidth: '4px', maxWidth: '34em', lineHeight: '1.45' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--red)' },
  '.cm-diagnostic-warning': { borderLeftColor: '#b36b00' },
  '.cm-unseen': { padding: '0 2px', color: 'var(--red)', border: '1px solid var(--red)', borderRadius: '3px' },
});

const colours = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: '#17477e', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: '#7a3b00' },
  { tag: tags.lineComment, color: '#4c6b3f', fontStyle: 'italic' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: '#545c64' },
  { tag: [tags.keyword, tags.meta, tags.labelName, tags.typeName], color: '#a11616' },
]);

export const theme: Extension = [look, syntaxHighlighting(colours)];
