/** The values of options: what is understood, and what the hint says when it is not. */
import { describe, expect, it } from 'vitest';
import { parseDate, parseFormats, parseReporter, parseType } from '../../src/node/options.ts';
import { UsageError } from '../../src/node/usage.ts';

/** The message and hint of the refusal. */
function refusal(parse: (text: string) => unknown, text: string): (string | undefined)[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UsageError) return [error.message, error.hint];
  }
  return [];
}

describe('a list of formats', () => {
  it.each([
    ['docx', ['docx']],
    ['md,html', ['md', 'html']],
    [' docx , docx ', ['docx']],
  ])('%s', (text, formats) => {
    expect(parseFormats(text)).toEqual(formats);
  });

  it.each([
    ['', '“--format” không có định dạng nào', '-f docx,html,md'],
    ['docx,htm', 'không có định dạng “htm”', 'html'],
    ['xlsx', 'không có định dạng “xlsx”', 'chọn trong: docx, html, md'],
  ])('refuses “%s”', (text, message, hint) => {
    expect(refusal(parseFormats, text)).toEqual([message, hint]);
  });
});

describe('a date', () => {
  it.each(['2026-10-05', '2024-02-29'])('%s', (text) => {
    expect(parseDate(text)).toBe(text);
  });

  it.each([
    ['5/10/2026', '--on 2026-10-05'],
    ['05-10-2026', '--on 2026-10-05'],
    ['2026-02-29', '--on 2026-10-05'],
    ['31/2/2026', '--on 2026-10-05'],
    ['hôm nay', '--on 2026-10-05'],
    ['2026-10-5', '--on 2026-10-05'],
  ])('refuses “%s”', (text, hint) => {
    expect(refusal(parseDate, text)).toEqual([
      `“${text}” không phải một ngày có trong lịch`,
      `viết năm-tháng-ngày, ví dụ ${hint}`,
    ]);
  });
});

describe('a branch type', () => {
  it.each(['hamlet', 'military', 'police', 'health-station', 'school'])('%s', (text) => {
    expect(parseType(text)).toBe(text);
  });

  it.each([
    ['hamlt', 'hamlet'],
    ['truong-hoc', 'school'],
    ['Trường học', 'school'],
    ['quan su', 'military'],
    ['tram-y-te', 'health-station'],
    ['constructor', expect.stringContaining('school (trường học)')],
  ])('refuses “%s”', (text, hint) => {
    expect(refusal(parseType, text)).toEqual([`“${text}” không thuộc năm loại chi bộ`, hint]);
  });
});

it('knows the reporters', () => {
  expect(parseReporter('json')).toBe('json');
  expect(refusal(parseReporter, 'jsn')).toEqual(['không có kiểu báo cáo “jsn”', 'json']);
});
