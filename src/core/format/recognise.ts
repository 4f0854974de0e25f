import { bare, fold, isUpper } from './text.ts';

/**
 * How the parts of a paper look to someone who reads it, right or wrong: each question is answered for one line of
 * text. The patterns are wide on purpose: a part that breaks a rule must still be found, so that the rule can say so.
 */

const KINDS = [
  'QUY CHẾ',
  'QUYẾT ĐỊNH',
  'QUY ĐỊNH',
  'NGHỊ QUYẾT',
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH',
  'THÔNG BÁO',
  'BÁO CÁO',
  'HƯỚNG DẪN',
  'KẾT LUẬN',
  'TỜ TRÌNH',
];

/** The kind of paper a line begins with (“QUY CHẾ”), when it may be the line of the kind; null otherwise. */
export function kindOf(text: string): string | null {
  const folded = fold(text);
  const kind = KINDS.find((name) => folded === name || folded.startsWith(`${name} `));
  if (kind === undefined) return null;
  return folded === kind || isUpper(text.slice(0, kind.length)) ? kind : null;
}

/** “ĐẢNG CỘNG SẢN VIỆT NAM”, in whatever letters. */
export function isPartyTitle(text: string): boolean {
  return /^DANG CONG SAN VIET NAM\b/.test(bare(text));
}

/** The national title and motto of the State's papers. */
export function isStateMotto(text: string): boolean {
  return /CONG HO?A XA HOI CHU NGHIA VIET NAM|^DOC LAP\s*[-–—]+\s*TU DO\s*[-–—]+\s*HANH PHUC/.test(bare(text));
}

/** “*”, also several or another kind of star. */
export function isStar(text: string): boolean {
  return /^[*★☆✶✱＊](\s*[*★☆✶✱＊])*$/u.test(text);
}

/** A line typed of hyphens, underscores, stars and the like. */
export function isTypedRule(text: string): boolean {
  return /^([-–—_=~.·]\s*){2,}$|^[-–—*]*\s*[oO0]{3}\s*[-–—*]*$|^(\*\s*){3,}$/.test(text);
}

/** “Số 01-QC/CB”, “Số: …/QC-CB”. */
export function isNumber(text: string): boolean {
  return /^số\s*:?[\s.…_]*(\d|[-–/]|$)/iu.test(text) || /^số\s*:/iu.test(text);
}

/** “Dự thảo lần 2”. */
export function isDraftMark(text: string): boolean {
  return /^\(?dự\s*thảo/iu.test(text);
}

/** “An Thắng, ngày 05 tháng 10 năm 2026”, also with the date in digits. */
export function isPlaceDate(text: string): boolean {
  return /ngày[\s.…_]*\d*[\s.…_]*tháng|,\s*(ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\.?$/iu.test(text);
}

/** Marks of circulation, secrecy and urgency that may stand in the head. */
export function isHandlingMark(text: string): boolean {
  return (
    /^(TÀI LIỆU|LƯU HÀNH|TUYỆT MẬT|TỐI MẬT|MẬT|KHẨN|THƯỢNG KHẨN|HỎA TỐC|XEM XONG)/u.test(fold(text)) && isUpper(text)
  );
}

/** A line under the kind that begins a basis. */
export function isBasis(text: string): boolean {
  return /^[-–—•+*▪]*\s*(căn cứ|xét|theo|thực hiện|chấp hành|sau khi)(?!\p{L})/iu.test(text);
}

/** “(Ban hành kèm theo Quyết định …)”. */
export function isPointer(text: string): boolean {
  return /^\(?\s*(ban hành\s+)?kèm theo/iu.test(text);
}

const WORDS = 'một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|nhất';

/** A heading of a chương (or phần) or mục: its word, its number, and what stands on the same line. */
export interface Heading {
  word: string;
  number: string;
  rest: string;
}

/** “Chương I”, “CHƯƠNG 1. QUY ĐỊNH CHUNG”, “Phần thứ nhất”. */
export function chapterOf(text: string): Heading | null {
  return headingOf(
    new RegExp(`^(chương|phần)\\s+((?:thứ\\s+)?(?:[ivxlc]+|\\d+|${WORDS}))(?!\\p{L})\\s*[:.\\-–]*\\s*(.*)$`, 'iu'),
    text,
  );
}

/** “Mục 1”. */
export function sectionOf(text: string): Heading | null {
  return headingOf(/^(mục)\s+([ivxlc]+|\d+)(?!\p{L})\s*[:.\-–]*\s*(.*)$/iu, text);
}

function headingOf(pattern: RegExp, text: string): Heading | null {
  const match = pattern.exec(text);
  return match === null ? null : { word: match[1] ?? '', number: match[2] ?? '', rest: match[3] ?? '' };
}

/** The number of an article, clause or point with the mark behind it, as typed. */
export interface Mark {
  number: string;
  mark: string;
  rest: string;
}

/** “Điều 12. …”, also with “:”, “-”, “/”, “)” or nothing behind the number. */
export function articleOf(text: string): Mark | null {
  return markOf(/^điều\s+(\d+)\s*([.:\-–/)]*)\s*(.*)$/iu, text);
}

/** “1. …”, also “1-”, “1)”, “1/”, “1.1.”; not a date and not a plain number. */
export function clauseOf(text: string): Mark | null {
  const nested = markOf(/^(\d{1,2}(?:\.\d{1,2})+)(\.?)\s+(\D.*)$/u, text);
  return nested ?? markOf(/^(\d{1,3})\s*([.)/:]|[-–](?!\s*\d))(?!\d)\s*(.*)$/u, text);
}

/** “a) …”, also “a.”, “a-”, “a/”. */
export function pointOf(text: string): Mark | null {
  return (
    markOf(/^([a-zđ])\s*(\))\s*(.*)$/u, text) ??
    markOf(/^([a-zđ])\s*([.:]|[-–/](?=\s|\p{Lu}))(?=\s|\p{Lu})\s*(.*)$/u, text)
  );
}

function markOf(pattern: RegExp, text: string): Mark | null {
  const match = pattern.exec(text);
  return match === null ? null : { number: match[1] ?? '', mark: match[2] ?? '', rest: match[3] ?? '' };
}

/** The beginning of a signature: “T/M CHI BỘ”, “TM. CHI ỦY”, “KT. BÍ THƯ”. */
export function isSignMark(text: string): boolean {
  return (
    /^(T\s*[/.-]?\s*M|K\s*[/.-]?\s*T|T\s*[/.-]?\s*L|T\.?U\.?Q)(?=[\s./])[\s./]*\p{Lu}/u.test(text) &&
    isUpper(text) &&
    text.length < 80
  );
}

/** “BÍ THƯ”, “PHÓ BÍ THƯ CHI BỘ”, also in small letters. */
export function isPost(text: string): boolean {
  return /^(Q\.?\s*|K\s*\/?\s*T\.?\s*)?(PHÓ\s+)?BÍ THƯ(?!\p{L})/u.test(fold(text)) && text.length < 50;
}

/** “Nơi nhận:”. */
export function isRecipientsHead(text: string): boolean {
  return /^n[ơo]i\s*(nhận|gửi)\s*(:|$)/iu.test(text);
}

/** “PHỤ LỤC 1” on a line of its own. */
export function isAppendixHead(text: string): boolean {
  return /^phụ lục(\s+([ivxlc]+|\d+|[a-zđ]))?\s*[:.]?$/iu.test(text);
}

/** “(đã ký)”, “(Ký, ghi rõ họ tên)”, “(đóng dấu)”. */
export function isSignNote(text: string): boolean {
  return /^\(.*\)$/u.test(text) || /^(đã )?ký(,| tên| và|$)/iu.test(text);
}
