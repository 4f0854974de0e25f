import { describe, expect, it } from 'vitest';
import type { Located } from '../../src/core/read/located.ts';
import { readYaml } from '../../src/core/read/yaml.ts';

const codes = (text: string): string[] => readYaml({ path: 'b.yaml', text }).problems.map(({ code }) => code);

function read(text: string): Located {
  const { value, problems } = readYaml({ path: 'b.yaml', text });
  expect(problems).toEqual([]);
  if (value === null) throw new Error('nothing read');
  return value;
}

describe('files that could stop the program', () => {
  it.each([
    ['20,000 brackets', '['.repeat(20_000), 'yaml-too-deep'],
    ['20,000 braces', '{a: '.repeat(20_000), 'yaml-too-deep'],
    ['20,000 dashes', '- '.repeat(20_000), 'yaml-too-deep'],
    ['20,000 question marks', '? '.repeat(20_000), 'yaml-too-deep'],
    [
      '65 levels of indent',
      Array.from({ length: 66 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      'yaml-too-deep',
    ],
    ['5 MB', 'x'.repeat(5_000_000), 'file-too-large'],
    ['half a million numbers', `[${'1,'.repeat(490_000)}]`, 'yaml-too-many-values'],
  ])('%s: one problem', (_name, text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('reads sixty levels', () => {
    expect(codes(`${'['.repeat(60)}1${']'.repeat(60)}`)).toEqual([]);
  });

  it('stops telling of characters after twenty', () => {
    expect(codes(`a: "${'\u200B'.repeat(5_000)}"`)).toHaveLength(20);
  });
});

describe('values', () => {
  it.each([
    ['012', 12],
    ['-3', -3],
    ['2.5', 2.5],
    ['0x1F', '0x1F'],
    ['1e3', '1e3'],
    ['.inf', '.inf'],
    ['+3', '+3'],
    ['true', true],
    ['yes', 'yes'],
    ['NO', 'NO'],
    ['12:30', '12:30'],
    ['2026-10-05', '2026-10-05'],
    ['~', null],
    ['"012"', '012'],
  ])('%s', (written, value) => {
    expect(read(`a: ${written}`).value).toEqual({ a: value });
  });

  it('keeps how a number was written', () => {
    expect(read('a: 012').written(['a'])).toBe('012');
  });

  it('has no key of the prototype', () => {
    const { value } = read('constructor: 1\n__proto__: { polluted: 1 }\n');
    expect(Object.keys(value as object)).toEqual(['constructor', '__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('places', () => {
  const text = 'name: Chi bộ khối phố\nmeeting:\n  place: nhà văn hóa\n  days: [3, 4]\nempty:\n';
  it.each([
    [['name'], undefined, '1:7-1:22'],
    [['name'], 'key', '1:1-1:5'],
    [['meeting'], undefined, '2:1-2:8'],
    [['meeting', 'place'], undefined, '3:10-3:21'],
    [['meeting', 'days', 1], undefined, '4:13-4:14'],
    [['meeting', 'days', 7], undefined, '4:3-4:7'],
    [['meeting', 'absent', 'below'], undefined, '2:1-2:8'],
    [['empty'], undefined, '5:1-5:6'],
    [[], undefined, '1:1-1:5'],
  ] as const)('%j %s', (path, at, expected) => {
    const { line, column, endLine, endColumn } = read(text).placeOf(path, at);
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(expected);
  });

  it.each([
    ['letters and marks apart (NFD)', text.normalize('NFD')],
    ['a byte order mark', `\uFEFF${text}`],
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
  ])('are the same with %s', (_name, other) => {
    expect(read(other).value).toEqual(read(text).value);
    for (const path of [['name'], ['meeting', 'place'], ['meeting', 'days', 1]])
      expect(read(other).placeOf(path)).toEqual(read(text).placeOf(path));
  });

  it('are those of the file as it is, also behind characters that were left out', () => {
    const { value } = readYaml({ path: 'b.yaml', text: 'a: x\u200B\u200By\nb: [p\u200Bq, r]\n' });
    expect(value?.value).toEqual({ a: 'xy', b: ['pq', 'r'] });
    expect(value?.placeOf(['a'])).toMatchObject({ line: 1, column: 4, endColumn: 8 });
    expect(value?.placeOf(['b', 1])).toMatchObject({ line: 2, column: 10, endColumn: 11 });
  });
});
