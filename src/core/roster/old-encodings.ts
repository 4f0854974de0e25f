/**
 * Text in the code pages that came before Unicode. A program that knows only Unicode shows “Chi bộ thôn Đông” as
 * “Chi bé th«n §«ng” (TCVN3) or “Chi boä thoân Ñoâng” (VNI): signs and pairs of letters that no Vietnamese word has.
 */
import type { Problem } from '../diagnostic.ts';
import { cellText, placeIn, type Sheet } from './workbook.ts';

export type OldEncoding = 'TCVN3' | 'VNI';

/** Letters that only Unicode has: such a text is none of the old ones. */
const UNICODE_ONLY = /[ăĂđĐơƠưƯĩĨũŨ\u1ea0-\u1ef9]/u;

/** Signs that stand for letters in TCVN3: µ à, ¶ ả, ¸ á, « ô, ® đ, § Đ … */
const TCVN3_SIGNS = /\p{L}[©ª«¬®µ¶·¸¹»¼½¾¨]|[§®¡¢£¤¥¦]\p{L}/gu;

/** A vowel and the letter that stands for its mark in VNI, and đ: aø à, oâ ô, öô ươ, ñ đ … */
const VNI_PAIRS =
  /[aA][áàåãäâêéèúüëùøûõïÁÀÅÃÄÂÊÉÈÚÜËÙØÛÕÏ]|[oO][åãäâùøûõïÅÃÄÂÙØÛÕÏ]|[eE][áàåãäâùøûõïÁÀÅÃÄÂÙØÛÕÏ]|[uUyY][ùøûõïÙØÛÕÏ]|[öÖ][ùøûõïiuôÔÙØÛÕÏIU]|[ôÔ][ùøûõïÙØÛÕÏ]|[ñÑ]\p{L}/gu;

/** Letters of neither Vietnamese nor of any pair above, as TCVN3 puts them behind consonants: bÖnh, tæ, nghÞ. */
const FOREIGN_LETTERS = /[ÆÇËÎÏÐÖØÜÞßäåæçëîïñö÷øûüþ]/gu;

const count = (text: string, what: RegExp): number => Array.from(text.matchAll(what)).length;

const FEWEST_MARKS = 3;

interface Evidence {
  encoding: OldEncoding;
  marks: number;
}

/** What in a text speaks for an old code page; null when nothing does. */
function evidenceIn(text: string): Evidence | null {
  if (UNICODE_ONLY.test(text)) return null;
  const signs = count(text, TCVN3_SIGNS);
  const pairs = count(text, VNI_PAIRS);
  const foreign = count(text, FOREIGN_LETTERS);
  if (signs > 0) return { encoding: 'TCVN3', marks: signs + foreign };
  if (pairs > 0) return { encoding: 'VNI', marks: pairs };
  return foreign > 0 ? { encoding: 'TCVN3', marks: foreign } : null;
}

/** The old code page of texts that belong together. A mark or two alone may be foreign names. */
export function oldEncodingOf(texts: readonly string[]): { encoding: OldEncoding; index: number } | null {
  const found = texts.flatMap((text, index) => {
    const evidence = evidenceIn(text.normalize('NFC'));
    return evidence === null ? [] : [{ ...evidence, index }];
  });
  const [first] = found;
  if (first === undefined || found.reduce((sum, { marks }) => sum + marks, 0) < FEWEST_MARKS) return null;
  const vni = found.filter(({ encoding }) => encoding === 'VNI').length;
  return { encoding: vni * 2 > found.length ? 'VNI' : 'TCVN3', index: first.index };
}

/** Is the text of one cell, among others that are Unicode, in an old code page? */
export function isOldText(text: string): boolean {
  const found = evidenceIn(text);
  if (found === null) return false;
  return found.marks >= (count(text, TCVN3_SIGNS) > 0 || found.encoding === 'VNI' ? 2 : FEWEST_MARKS);
}

/** Most rows that hold words of the language are in the old code page: it is not some rows pasted among others. */
function isWholly(sheet: Sheet): boolean {
  const texts = sheet.rows.map((cells) =>
    cells
      .filter((cell) => typeof cell === 'string')
      .join(' ')
      .normalize('NFC'),
  );
  const old = sheet.rows.filter((cells) => cells.some((cell) => typeof cell === 'string' && isOldText(cell)));
  return old.length * 2 >= texts.filter((text) => UNICODE_ONLY.test(text)).length;
}

/** One problem for a sheet in an old code page, at its first cell that shows it; rows among others are told by cell. */
export function oldEncodingProblem(file: string, sheet: Sheet): Problem | null {
  const cells = sheet.rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (typeof cell === 'string' ? [{ cell, row: at, column }] : [])),
  );
  const found = oldEncodingOf(cells.map(({ cell }) => cellText(cell)));
  const old = found !== null && isWholly(sheet) ? found : null;
  const at = old === null ? undefined : cells[old.index];
  if (old === null || at === undefined) return null;
  return {
    code: 'roster-old-encoding',
    severity: 'error',
    message: `chữ trong trang tính này gõ bằng bảng mã ${old.encoding}, không phải Unicode`,
    place: placeIn({ file, sheet }, at.row, at.column),
    hint: 'chuyển cả bảng sang Unicode dựng sẵn (UniKey: Ctrl+Shift+F6), đổi phông thành Times New Roman rồi lưu lại',
  };
}
