/**
 * Advance widths of Times New Roman in thousandths of the type size, by face: each row is a width and the characters
 * that have it. A letter with a tone or vowel mark is as wide as its base letter; only the horn of ơ and ư adds to it.
 */
type Rows = readonly (readonly [width: number, characters: string])[];

const REGULAR: Rows = [
  [180, "'"],
  [200, '|'],
  [250, ' ,.'],
  [278, '/:;\\ijlt'],
  [333, '!()-I[]`fr’'],
  [389, 'Js'],
  [408, '"'],
  [444, '?acez“”'],
  [500, '#$*0123456789_bdghknopquvxyđ–'],
  [529, 'ơ'],
  [542, 'ư'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐƠ'],
  [778, 'Ưm&'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
  [1000, '…—'],
];

const BOLD: Rows = [
  [220, '|'],
  [250, ' ,.'],
  [278, "'/\\il"],
  [333, '!()-:;[]`fjt’'],
  [389, 'Is'],
  [444, 'cerz'],
  [500, '#$*0123456789?J_agovxy–“”'],
  [556, 'Sbdhknpquđơ'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, '&m'],
  [944, 'M'],
  [1000, '%W…—'],
];

const ITALIC: Rows = [
  [214, "'"],
  [250, ' ,.'],
  [278, '/\\fijlt'],
  [333, '!()-:;I`’'],
  [389, '[]rsz'],
  [444, 'Jcekvxy'],
  [500, '#$*0123456789?S_abdghnopquđ–'],
  [534, 'ơ'],
  [545, 'ư'],
  [556, 'LTYZ“”'],
  [611, 'ABEFPRVX'],
  [667, 'CKNw'],
  [722, 'DGHOQUmĐƠ'],
  [754, 'Ư'],
  [778, '&'],
  [833, '%MW'],
  [889, '…—'],
];

/** For a character outside the table: no narrower than most capitals. */
const OTHER = 722;

const BLANK = 0x20;

/** Codes up to the general punctuation; what lies above is not written in Vietnamese papers. */
const CODES = 0x2030;

/** Marks above and below a letter, apart from the horn (U+031B), which makes the letter wider. */
const MARKS = /[\u0300-\u031A\u031C-\u036F]/g;
const isMark = (code: number): boolean => code >= 0x0300 && code <= 0x036f;

/** Widths by code of one face; what stands in it before a code was asked for is no width. */
interface Table {
  given: ReadonlyMap<string, number>;
  widths: Uint16Array;
}

const UNKNOWN = 0xffff;

/** The widths are worked out as they are asked for: one paper is written with two hundred letters and signs. */
function table(rows: Rows): Table {
  const given = new Map<string, number>();
  for (const [width, characters] of rows) for (const one of characters) given.set(one, width);
  return { given, widths: new Uint16Array(CODES).fill(UNKNOWN) };
}

/** A letter with marks is as wide as the letter, a mark by itself takes no room. */
function widthOf(code: number, { given, widths }: Table): number {
  const letter = String.fromCharCode(code).normalize('NFD').replace(MARKS, '').normalize('NFC');
  const width = isMark(code) ? 0 : (given.get(letter) ?? OTHER);
  widths[code] = width;
  return width;
}

const FACES = { regular: REGULAR, bold: BOLD, italic: ITALIC } as const;

export type Face = keyof typeof FACES;

/** Each is made when a text is set in it: most commands set none, and few documents all three. */
const tables: Partial<Record<Face, Table>> = {};

/** Thousandths of the type size in twips. */
const twips = (thousandths: number, size: number): number => (thousandths * size * 20) / 1000;

/** The width of one line of text in twips, set at `size` points. */
export function textWidth(text: string, size: number, face: Face): number {
  return textWidths(text, size, face).line;
}

/** The widths of a text on one line and of its longest word in twips, set at `size` points. */
export function textWidths(text: string, size: number, face: Face): { line: number; word: number } {
  const own = (tables[face] ??= table(FACES[face]));
  const { widths } = own;
  const { length } = text;
  let [line, word, longest] = [0, 0, 0];
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    const known = widths[code] ?? OTHER;
    const width = known === UNKNOWN ? widthOf(code, own) : known;
    line += width;
    word = code === BLANK ? 0 : word + width;
    longest = Math.max(longest, word);
  }
  return { line: twips(line, size), word: twips(longest, size) };
}

/** Room left over so that a line does not break where another machine's font is a hair wider. */
const SLACK = 1.02;

/** The room in twips that a line of text needs so that it surely does not break. */
export function lineWidth(text: string, size: number, face: Face): number {
  return Math.ceil(textWidth(text, size, face) * SLACK);
}

/**
 * The room below which what needs so much, as `lineWidth` gives it, has none for sure: not only where the font is
 * wider.
 */
export const surelyTooSmall = (needed: number): number => needed / SLACK;
