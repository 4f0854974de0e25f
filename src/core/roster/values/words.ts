/** Comparing what a clerk typed with what was expected: letter case, marks, punctuation and blanks do not count. */
import { plain } from '../../read/nearest.ts';

/** “Loại chi bộ *” and “LOẠI  CHI BỘ:” are both “loai chi bo”. */
export function bare(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Text as it is kept: NFC, no blanks at the ends, one blank or line break between words. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

const NONE = new Set(['khong', 'khong co', 'ko', 'none', 'chua co', 'khuyet', 'dang khuyet', '0']);

/** Does the cell say that there is none? */
export function saysNone(text: string): boolean {
  return NONE.has(bare(text)) || /^[-–—]+$/u.test(text);
}
