/** Many problems with one remedy: told once, with every place. */
import { describe, expect, it } from 'vitest';
import type { Place, Problem } from '../../src/core/diagnostic.ts';
import { problemsText } from '../../src/node/report/problems.ts';
import { coloursOf } from '../../src/node/report.ts';

const paper = { colours: coloursOf({ env: {}, tty: false }), columns: 80, texts: new Map() };
const shown = (problems: readonly Problem[]) => problemsText(problems, paper);

const cell = (sheet: string, sheetNumber: number, at: string, value: string): Place => ({
  kind: 'sheet',
  file: 'ds.xlsx',
  sheet,
  sheetNumber,
  row: Number(/\d+/u.exec(at)?.[0]),
  column: /[A-Z]+/u.exec(at)?.[0] ?? null,
  heading: 'Quý',
  value,
});
const line = (file: string, number: number): Place => ({
  kind: 'text',
  file,
  line: number,
  column: 3,
  endLine: number,
  endColumn: 9,
});
const problem = (place: Place, message: string, hint = 'thêm dòng'): Problem => ({
  code: 'topic-quarter-missing',
  severity: 'warning',
  message,
  place,
  hint,
});

const topics = (...rows: number[]) => rows.map((row) => problem(cell('Chuyên đề', 8, `B${row}`, '1'), 'thiếu quý 2'));

describe('problems with the same hint', () => {
  it('three are each shown whole', () => {
    expect(shown(topics(2, 3, 4)).match(/gợi ý: thêm dòng/gu)).toHaveLength(3);
  });

  it('of four the first is shown, the others are places', () => {
    expect(shown(topics(2, 3, 4, 5))).toBe(
      `ds.xlsx: trang tính “Chuyên đề”, ô B2  cảnh báo  topic-quarter-missing
  thiếu quý 2
   │ Quý: 1
  gợi ý: thêm dòng
  3 chỗ khác cũng vậy:
    ô B3, ô B4, ô B5
`,
    );
  });

  it('what differs is said: the message, the sheet, the content of the cell', () => {
    const others = [
      problem(cell('Chuyên đề', 8, 'B5', '1'), 'thiếu quý 3, 4'),
      problem(cell('Chuyên đề', 8, 'B6', 'I'), 'thiếu quý 2'),
      problem(cell('Chi bộ', 3, 'C7', '1'), 'thiếu quý 2'),
      problem(cell('Chi bộ', 3, 'C8', '1'), 'thiếu quý 2'),
    ];
    expect(shown([...topics(2), ...others])).toContain(`  4 chỗ khác cũng vậy:
    ô B5: thiếu quý 3, 4
    ô B6: (Quý: I)
    trang tính “Chi bộ”, ô C7, ô C8
`);
  });

  it('lines of files stand each by itself', () => {
    const files = ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml'];
    expect(shown(files.map((file) => problem(line(`xa/${file}`, 7), 'thiếu quý 2')))).toContain(`
  3 chỗ khác cũng vậy:
    xa/b.yaml:7:3
    xa/c.yaml:7:3
    xa/d.yaml:7:3
`);
  });

  it('of one file what is said is enough', () => {
    const ofFile = ['một', 'hai', 'ba', 'bốn'].map((message) => problem({ kind: 'file', file: 'law.yaml' }, message));
    expect(shown(ofFile)).toContain('  3 chỗ khác cũng vậy:\n    hai\n    ba\n    bốn\n');
  });
});

it('another hint, or another severity, is another problem, and the order stays', () => {
  const [a, b, c, d] = topics(2, 3, 5, 6);
  const own = problem(cell('Chuyên đề', 8, 'B4', '1'), 'thiếu quý 2', 'việc khác');
  const error: Problem = { ...d!, severity: 'error' };
  const places = shown([a!, b!, own, c!, error]).match(/ô B\d/gu);
  expect(places).toEqual(['ô B2', 'ô B3', 'ô B4', 'ô B5', 'ô B6']);
});
