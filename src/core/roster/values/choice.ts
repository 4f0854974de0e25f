import type { Field } from '../../read/fields.ts';
import { nearest } from '../../read/nearest.ts';
import type { Converted } from './value.ts';
import { bare } from './words.ts';

/** What offices write besides the schema's own labels. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  1: ['I', 'Q1', 'QI'],
  2: ['II', 'Q2', 'QII'],
  3: ['III', 'Q3', 'QIII'],
  4: ['IV', 'Q4', 'QIV'],
  hamlet: [
    ...['thôn', 'khối phố', 'tổ dân phố', 'khu phố', 'khu dân cư', 'ấp', 'bản', 'buôn', 'làng', 'xóm', 'khóm'],
    ...['dân cư', 'khối dân cư', 'KP', 'TDP', 'KDC'],
  ],
  military: ['quân sự', 'CHQS', 'BCHQS'],
  police: ['công an', 'CA'],
  'health-station': ['trạm y tế', 'y tế', 'TYT'],
  school: [
    ...['trường học', 'trường', 'mầm non', 'mẫu giáo', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông'],
    ...['MN', 'TH', 'THCS', 'THPT'],
  ],
  final: ['chính thức'],
  'twice-in-5-years': ['năm năm hai lần', '5 năm 2 lần', 'hai lần', '2 lần', '2,5 năm', '2 năm rưỡi', 'hai năm rưỡi'],
  'pilot-5-years': ['thí điểm', 'năm năm một lần', '5 năm 1 lần', '5 năm một lần', 'một lần', '5 năm'],
  elected: ['bầu', 'đại hội bầu', 'chi ủy bầu'],
  appointed: ['chỉ định'],
  portal: ['trực tuyến', 'dịch vụ công', 'chuyển khoản'],
  both: ['cả hai cách', 'hai cách'],
  front: ['MTTQ', 'UBMTTQ'],
  women: ['phụ nữ', 'LHPN', 'HPN'],
  farmers: ['HND'],
  veterans: ['CCB'],
  elderly: ['NCT'],
  youth: ['thanh niên', 'chi đoàn', 'đoàn tncs', 'đoàn TN', 'ĐTN'],
  'red-cross': ['CTĐ'],
  'young-pioneers': ['liên đội', 'đội tntp', 'thiếu niên'],
  parents: ['phụ huynh'],
  other: ['khác'],
  regulation: ['QC'],
  decision: ['QĐ'],
};

interface Word {
  value: unknown;
  bare: string;
}

function wordsFor({ enum: allowed = [], 'x-labels': labels = {} }: Field): Word[] {
  return allowed.flatMap((value) => {
    const label = labels[String(value)] ?? '';
    return [String(value), label, ...(ALSO[String(value)] ?? [])]
      .map((word) => ({ value, bare: bare(word) }))
      .filter((word) => word.bare !== '');
  });
}

const contains = (text: string, word: string): boolean => ` ${text} `.includes(` ${word} `);

/**
 * The one value whose words the text holds; the longest word decides, so that “Quý 1” is 1 and “phó bí thư” no “bí
 * thư”.
 */
function held(text: string, words: readonly Word[]): unknown {
  const found = words.filter((word) => contains(text, word.bare));
  const longest = Math.max(0, ...found.map((word) => word.bare.length));
  const values = new Set(found.filter((word) => word.bare.length === longest).map((word) => word.value));
  return values.size === 1 ? [...values][0] : undefined;
}

/** The names a person may choose from: the labels, or the values themselves. */
export function choices({ enum: allowed = [], 'x-labels': labels = {} }: Field): string[] {
  return allowed.map((value) => labels[String(value)] ?? String(value));
}

/** One of the schema's allowed values, by its Vietnamese name, by part of it or by what offices call it. */
export function choiceValue(shown: string, field: Field): Converted {
  const words = wordsFor(field);
  const text = bare(shown);
  const exact = words.find((word) => word.bare === text)?.value;
  const value = exact ?? held(text, words);
  if (value !== undefined) return { value };
  const all = choices(field);
  // Of numbers none is a slip of the pen for another.
  const near = typeof field.enum?.[0] === 'number' ? null : nearest(shown, all);
  const hint = near === null ? `chọn một trong: ${all.join('; ')}` : `viết “${near}”`;
  return { problem: { code: 'roster-choice-unknown', says: `ghi “${shown}”, không có trong các lựa chọn`, hint } };
}
