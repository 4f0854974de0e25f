/** The carets of a code frame stand under the token on a terminal, whatever stands before it. */
import { describe, expect, it } from 'vitest';
import { frame } from '../../src/node/report/frame.ts';
import { displayWidth } from '../../src/node/report/width.ts';

/** The place of `token` in `text`, in the words of a TextPlace. */
function placeOf(text: string, token: string) {
  const before = text.slice(0, text.indexOf(token)).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { kind: 'text', file: 'a.yaml', line, column, endLine: line, endColumn: column + token.length } as const;
}

function drawn(text: string, token: string, columns = 100): string[] {
  const shown = frame(text, placeOf(text, token), columns);
  return shown === null ? [] : [shown.source, shown.indent + shown.carets];
}

describe('frame', () => {
  it('marks the token on its line', () => {
    expect(drawn('# chi bộ\ntype: truong hoc\n', 'truong hoc')).toEqual([
      ' 2 │ type: truong hoc',
      '   │       ^^^^^^^^^^',
    ]);
  });

  it('counts a letter with combining marks as one column', () => {
    const name = 'Chi bộ Phong Nhị: '.normalize('NFD');
    expect(drawn(`${name}sai`, 'sai')).toEqual([` 1 │ ${name}sai`, `   │ ${' '.repeat(18)}^^^`]);
  });

  it('turns tabs into blanks up to the next tab stop', () => {
    expect(drawn('a\tb: x', 'x')).toEqual([' 1 │ a   b: x', '   │        ^']);
  });

  it('widens the margin for long line numbers', () => {
    expect(drawn(`${'\n'.repeat(99)}day: 31`, '31')).toEqual([' 100 │ day: 31', '     │      ^^']);
  });

  it('marks an empty span with one caret', () => {
    const place = { ...placeOf('name:\n', ':'), column: 6, endColumn: 6 };
    expect(frame('name:\n', place, 100)).toEqual({ source: ' 1 │ name:', indent: '   │      ', carets: '^' });
  });

  it('marks a span over several lines on its first line', () => {
    const place = { ...placeOf('a: [1,\n2]', '[1,'), endLine: 2, endColumn: 3 };
    expect(frame('a: [1,\n2]', place, 100)?.carets).toBe('^^^');
  });

  it('cuts a long line but keeps the token', () => {
    const text = `note: ${'dài '.repeat(60)}SAI ${'dài '.repeat(60)}`;
    const [line = '', carets = ''] = drawn(text, 'SAI', 60);
    expect(displayWidth(line)).toBeLessThanOrEqual(60);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('SAI');
  });

  it('counts East Asian letters before the token as two columns', () => {
    expect(drawn('name: 表紙 sai', 'sai')).toEqual([' 1 │ name: 表紙 sai', `   │ ${' '.repeat(11)}^^^`]);
  });

  it('cuts between letters, never between a letter and its marks', () => {
    const text = `note: ${'ệ'.normalize('NFD').repeat(90)} SAI`;
    const [line = '', carets = ''] = drawn(text, 'SAI', 60);
    expect(line).toMatch(/^ 1 │ …e/u);
    expect(displayWidth(line.slice(0, line.indexOf('SAI')))).toBe(carets.indexOf('^'));
  });

  it('cuts a token that is longer than the line, its carets with it', () => {
    const text = `note: ${'dài '.repeat(60)}`;
    const [line = '', carets = ''] = drawn(text, text.slice(6).trimEnd(), 60);
    expect(line.endsWith('…')).toBe(true);
    expect(displayWidth(carets)).toBeLessThanOrEqual(displayWidth(line));
    expect(carets.indexOf('^')).toBe(displayWidth(' 1 │ note: '));
  });

  it('does not let the file steer the terminal', () => {
    expect(drawn('name: \u001b[31mđỏ', 'đỏ')[0]).toBe(' 1 │ name: �[31mđỏ');
  });

  it('has nothing to show for a line the text does not have', () => {
    expect(frame('a\n', { ...placeOf('a', 'a'), line: 9 }, 100)).toBeNull();
  });
});

describe('displayWidth', () => {
  it.each([
    ['Nghị quyết', 10],
    ['Nghị quyết'.normalize('NFD'), 10],
    ['đ\u200b', 1],
    ['表', 2],
    ['🇻🇳', 2],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('counts every character of ours for one, but for the invisible ones', () => {
    const invisible = /[\p{M}\p{Cf}\p{Cc}]/u;
    const wrong = Array.from({ length: 0x2060 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => displayWidth(character) !== (invisible.test(character) ? 0 : 1),
    );
    // Hangul leads.
    expect(wrong.filter((character) => !/\p{Script=Hangul}/u.test(character))).toEqual([]);
  });
});
