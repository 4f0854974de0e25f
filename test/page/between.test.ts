/** What passes between the draft and the editor of its text: changes, places, line ends. */
import { describe, expect, test } from 'vitest';
import type { TextPlace } from '../../src/core/diagnostic.ts';
import { differences } from '../../src/browser/text/difference.ts';
import { shownText, writtenText } from '../../src/browser/text/shown.ts';
import { spanOf } from '../../src/browser/text/spans.ts';

describe('changes', () => {
  test.each([
    ['nothing', 'a: 1\n', 'a: 1\n', []],
    ['a value', 'a: 1\nb: 2\n', 'a: 3\nb: 2\n', [{ from: 3, to: 4, insert: '3' }]],
    [
      'two lines far apart, and nothing between them',
      'a: 1\nb: 2\nc: 3\n',
      'a: 9\nb: 2\nc: 8\n',
      [
        { from: 3, to: 4, insert: '9' },
        { from: 13, to: 14, insert: '8' },
      ],
    ],
    ['a line more', 'a: 1\nc: 3\n', 'a: 1\nb: 2\nc: 3\n', [{ from: 5, to: 5, insert: 'b: 2\n' }]],
    ['a line less', 'a: 1\nb: 2\nc: 3\n', 'a: 1\nc: 3\n', [{ from: 5, to: 10, insert: '' }]],
    ['what is alike at both ends of the change', 'aa', 'aaa', [{ from: 2, to: 2, insert: 'a' }]],
  ])('%s', (_, before, after, expected) => {
    const changes = differences(before, after);
    expect(changes).toEqual(expected);
    const made = [...changes]
      .reverse()
      .reduce((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), before);
    expect(made).toBe(after);
  });
});

describe('places', () => {
  const place = (line: number, column: number, endLine: number, endColumn: number): TextPlace => ({
    kind: 'text',
    file: 'chi-bo.yaml',
    line,
    column,
    endLine,
    endColumn,
  });
  const marked = (text: string, at: TextPlace): string | null => {
    const span = spanOf(at, text.split('\n'), 'chi-bo.yaml');
    return span && text.slice(span.from, span.to);
  };

  test('of a word', () => {
    expect(marked('type: hamlet\nname: Chi bộ A\n', place(2, 7, 2, 15))).toBe('Chi bộ A');
  });

  test('in a line whose letters are not yet composed', () => {
    expect(marked(`name: ${'Chi bộ'.normalize('NFD')} A\n`, place(1, 7, 1, 13))).toBe('Chi bộ'.normalize('NFD'));
  });

  test('beyond the end of a text that has become shorter', () => {
    expect(spanOf(place(9, 1, 9, 5), ['ab', 'cd'], 'chi-bo.yaml')).toEqual({ from: 3, to: 5 });
  });

  test('in another file', () => {
    expect(spanOf({ ...place(1, 1, 1, 2), file: 'templates/law/documents.yaml' }, ['ab'], 'chi-bo.yaml')).toBeNull();
  });
});

describe('line ends', () => {
  test('of Windows come back as they were', () => {
    expect(shownText('\uFEFFa: 1\r\nb: 2\r\n')).toBe('a: 1\nb: 2\n');
    expect(writtenText('a: 1\nb: 3\n', 'a: 1\r\nb: 2\r\n')).toBe('a: 1\r\nb: 3\r\n');
    expect(writtenText('a: 1\n', 'a: 2\n')).toBe('a: 1\n');
  });
});
