/** Names in the head, with the words that a line does not break inside of in brackets. */
import { expect, test } from 'vitest';
import { writeName } from '../../src/core/write/html/name.ts';
import { blank, text, value } from './fixture.ts';
import { profile } from './profile.ts';

const context = { profile, trace: false, dots: '……' };
const shown = (...nodes: Parameters<typeof writeName>[0]): string =>
  writeName(nodes, context)
    .replaceAll(/<span class="(?:word|whole)">/gu, '[')
    .replaceAll('</span>', ']');

test.each([
  ['CHI BỘ ', 'TRƯỜNG TIỂU HỌC TRIÊM NAM', '[CHI BỘ] TRƯỜNG [TIỂU HỌC] [TRIÊM NAM]'],
  ['ĐẢNG BỘ ', 'PHƯỜNG ĐIỆN BÀN BẮC', '[ĐẢNG BỘ] [PHƯỜNG [ĐIỆN BÀN BẮC]]'],
  ['CHI BỘ ', 'CÔNG AN XÃ GÒ NỔI', '[CHI BỘ] [CÔNG AN] [XÃ [GÒ NỔI]]'],
  ['CHI BỘ ', 'TRƯỜNG TRUNG HỌC CƠ SỞ GÒ NỔI', '[CHI BỘ] TRƯỜNG [[TRUNG HỌC] [CƠ SỞ]] [GÒ NỔI]'],
  [
    'CHI BỘ ',
    'TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ TRÀ LENG',
    '[CHI BỘ] TRƯỜNG [PHỔ THÔNG] [DÂN TỘC] [BÁN TRÚ] [TIỂU HỌC] [VÀ [TRUNG HỌC] [CƠ SỞ]] [TRÀ LENG]',
  ],
  ['CHI BỘ TRẠM ', 'Y TẾ XÃ GÒ NỔI', '[CHI BỘ] [TRẠM [Y TẾ]] [XÃ [GÒ NỔI]]'],
  ['Gò Nổi, ', 'ngày 07 tháng 10 năm 2026', 'Gò Nổi, [ngày 07 tháng 10 năm 2026]'],
  [
    'làm việc của Chi bộ ',
    'Trường Tiểu học số 2 Trà Leng, nhiệm kỳ 2025 - 2030',
    'làm việc của [Chi bộ] Trường [Tiểu học] [số 2] [Trà Leng,] [nhiệm kỳ 2025 - 2030]',
  ],
  [
    '(kèm theo Quyết định số ',
    '01-QĐ/CB, ngày 05/10/2026)',
    '(kèm theo Quyết định [số [01-QĐ/CB,]] [ngày 05/10/2026)]',
  ],
  ['CHI ', 'BỘ  A & B', '[CHI BỘ]  [A &amp; B]'],
])('%s%s', (before, name, expected) => {
  expect(shown(text(before), value(name, 'name'))).toBe(expected);
});

test('a comma stands in the block of its word, before which no line may begin with it', () => {
  const subject = [
    text('làm việc của '),
    value('Chi bộ thôn Hà My', 'name'),
    text(', nhiệm kỳ '),
    value('2025 - 2030', 'term.label'),
  ];
  expect(shown(...subject)).toBe('làm việc của [Chi bộ] [thôn [Hà My,]] [nhiệm kỳ 2025 - 2030]');
  expect(writeName(subject, { ...context, trace: true })).toContain(
    '<span class="word"><span data-path="name">Hà My</span>,</span>',
  );
});

test('a name still to be filled in', () => {
  expect(shown(text('CHI BỘ '), blank('name', 'Tên'), text(' XÃ GÒ NỔI'))).toMatch(
    /^\[CHI BỘ\] <span class="blank".*……\] \[XÃ \[GÒ NỔI\]\]$/u,
  );
});

test('each word of a value leads to its field', () => {
  const html = writeName([value('XÃ GÒ NỔI', 'superior.unit')], { ...context, trace: true });
  expect(html.replace(/<[^>]*>/gu, '')).toBe('XÃ GÒ NỔI');
  expect(html).toContain('<span class="word"><span data-path="superior.unit">GÒ NỔI</span></span>');
});
