/**
 * How the regulations read, by rule: the examples, a full branch of each type and the blank models. Nothing is said
 * twice, sentences are short, words are those of templates/terms.yaml, and every duty has someone who has it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { libraryFiles, ROOT } from '../support/library.ts';
import { blankModels, communeBranches, examples, fullBranches, type Reading } from './regulations.ts';
import { BLANK, countWords, linesOf, piecesOf, sentencesOf, words, type Line } from './sentences.ts';

const LONG_ENOUGH_TO_REPEAT = 12;
const LONGEST_SENTENCE = 48;

const readings = [...examples(), ...communeBranches(), ...fullBranches(), ...blankModels()];
const each = readings.map((reading) => [reading.name, reading] as const);
const inArticles = ({ regulation }: Reading): Line[] => linesOf(regulation).filter(({ type }) => type !== 'frame');

describe('no sentence of more than twelve words stands twice', () => {
  /** In a blank model, alternatives of one article stand side by side and never together in a regulation. */
  const areAlternatives = (one: Line, other: Line): boolean =>
    one.condition !== undefined && other.condition !== undefined && one.condition !== other.condition;

  it.each(each)('in %s', (_name, reading) => {
    const seen = new Map<string, Line[]>();
    const twice: string[] = [];
    for (const line of inArticles(reading)) {
      for (const piece of piecesOf(words(line.inlines)).filter((text) => countWords(text) > LONG_ENOUGH_TO_REPEAT)) {
        const before = seen.get(piece) ?? [];
        const repeated = before.find((other) => !areAlternatives(line, other));
        if (repeated) twice.push(`${repeated.id}, ${line.id}: ${piece}`);
        seen.set(piece, [...before, line]);
      }
    }
    expect(twice).toEqual([]);
  });
});

describe('no sentence is longer than 48 words, citations and lists apart', () => {
  /** A citation in full and the list of mass organisations are as long as they are. */
  const isGiven = (path: string): boolean => path.startsWith('law.') || path.startsWith('massOrganizations');

  it.each(each)('in %s', (_name, reading) => {
    const long = inArticles(reading).flatMap(({ id, inlines }) => {
      const own = inlines.map((inline) =>
        inline.type === 'value' && isGiven(inline.path) ? { ...inline, text: '' } : inline,
      );
      return sentencesOf(words(own))
        .filter((sentence) => countWords(sentence) > LONGEST_SENTENCE)
        .map((sentence) => `${id}, ${countWords(sentence)} words: ${sentence}`);
    });
    expect(long).toEqual([]);
  });
});

interface Term {
  use: string;
  avoid: string[];
}

const terms = parse(readFileSync(join(ROOT, 'templates/terms.yaml'), 'utf8')) as Term[];
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const occurrences = (text: string, phrase: string): { start: number; end: number }[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${escaped(phrase)}(?![\\p{L}\\d])`, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + phrase.length,
  }));

/** A wording to avoid, unless it is the end of the right one: “Mặt trận thôn” in “Ban Công tác Mặt trận thôn”. */
function avoided(text: string): string[] {
  return terms.flatMap(({ use, avoid }) => {
    const right = occurrences(text, use);
    return avoid.filter((phrase) =>
      occurrences(text, phrase).some(({ start }) => !right.some((one) => one.start < start && start < one.end)),
    );
  });
}

describe('words are those of terms.yaml', () => {
  it.each(each)('in %s', (_name, { regulation }) => {
    const wrong = linesOf(regulation).flatMap(({ id, inlines }) =>
      avoided(words(inlines)).map((phrase) => `${id}: “${phrase}” in “${words(inlines)}”`),
    );
    expect(wrong).toEqual([]);
  });

  it('finds a wording to avoid', () => {
    expect(avoided('Ban Công tác Mặt trận khối phố và bí thư chi ủy họp hàng tháng')).toEqual([
      'bí thư chi ủy',
      'hàng tháng',
    ]);
    expect(avoided('Mặt trận khối phố')).toEqual(['Mặt trận khối phố']);
  });
});

describe('spelling', () => {
  /** “hoà”, “uỷ”: the tone on the last vowel of oa, oe, uy; after q the u is no vowel. */
  const OTHER_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu;

  it('has one style of tone marks and composed letters in every template', () => {
    const wrong = libraryFiles()
      .filter(({ path }) => /\.hbs$|outline\.yaml$|^templates\/law\//u.test(path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, index) => {
          const place = `${path}:${index + 1}`;
          if (line !== line.normalize('NFC')) return [`${place} is not NFC`];
          return OTHER_TONE.test(line) ? [`${place} ${OTHER_TONE.exec(line)?.[0] ?? ''}`] : [];
        }),
      );
    expect(wrong).toEqual([]);
  });

  it.each(each)(
    'of %s is NFC, with one style of tone marks and a capital at the start of each sentence',
    (_name, reading) => {
      const wrong = linesOf(reading.regulation).flatMap(({ id, type, inlines }) => {
        const text = words(inlines);
        const faults: string[] = [];
        if (text !== text.normalize('NFC')) faults.push('not NFC');
        if (OTHER_TONE.test(text)) faults.push('tone mark');
        const sentences = type === 'clause' ? sentencesOf(text) : [];
        if (sentences.some((sentence) => !/^[\p{Lu}“]/u.test(sentence.replace(BLANK, 'X')))) faults.push('no capital');
        return faults.map((fault) => `${id}: ${fault} in “${text}”`);
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe('every duty has someone who has it', () => {
  const HEAD = 'người đứng đầu đơn vị';
  const HOLDERS = [
    ...['chi bộ', 'chi ủy', 'chi ủy viên', 'bí thư', 'phó bí thư', 'đảng viên', 'đồng chí', 'thư ký', 'người'],
    ...['tổ đảng', 'tổ trưởng', 'đại hội', 'tập thể', 'cá nhân', 'đảng ủy', HEAD],
  ];

  /** A holder stands where a clause of the sentence begins, or after “do”, “được”, “thì”, “để”, “và”. */
  const HOLDER = new RegExp(
    `(?:^|[,;:] |(?<!\\p{L})(?:do|thì|để|và|được) )(?:mỗi |các )?(?:${HOLDERS.join('|')})(?!\\p{L})`,
    'iu',
  );

  /** The head's title is a value or a blank; in the sentence it becomes a holder's name. */
  const sentencesWithHead = ({ inlines }: Line): string[] =>
    sentencesOf(
      words(
        inlines.map((one) => ('path' in one && one.path === 'unit.headTitle' ? { type: 'text', text: HEAD } : one)),
      ),
    );

  /** Sentences that say what holds and not what someone must do, each with the reason. */
  const STATEMENTS: Record<string, string> = {
    'scope/matter': 'phạm vi của quy chế',
    'scope/subjects': 'đối tượng của quy chế',
    'groups/limits': 'giá trị của cuộc họp tổ đảng',
    'regular-meeting/moved-by-rule': 'lệ dời ngày của chi bộ; câu sau nêu người thông báo',
    'regular-meeting/length': 'thời lượng của buổi sinh hoạt',
    'regular-meeting/length-small': 'thời lượng của buổi sinh hoạt',
    'regular-meeting/length-local': 'thời lượng của buổi sinh hoạt',
    'regular-meeting/order': 'từng điểm nêu người làm',
    'thematic-meeting/topics': 'câu dẫn của bảng chuyên đề',
    'thematic-meeting/topics-alone': 'câu dẫn của bảng chuyên đề',
    'thematic-meeting/not-a-substitute': 'giá trị của buổi sinh hoạt chuyên đề',
    'special-meeting/election': 'quy chế bầu cử áp dụng',
    'voting/base': 'cách tính khi Trung ương chưa nêu',
    'voting/majority': 'tỷ lệ thông qua',
    'voting/admission': 'tỷ lệ thông qua',
    'voting/charter-admission': 'tỷ lệ thông qua',
    'voting/force': 'hiệu lực của nghị quyết',
    'documents/sign': 'cách ghi số; câu trước nêu người ký',
    'inspection/subjects': 'nội dung kiểm tra, giám sát',
    'evaluation/yearly': 'văn bản áp dụng; câu trước nêu chủ thể',
    'evaluation/order': 'từng điểm nêu người làm',
    'evaluation/grounds': 'căn cứ đánh giá',
    'implementation/conflict': 'văn bản áp dụng',
    'effect/replacement': 'hiệu lực của quy chế',
    'school-year/two-calendars': 'niên độ của chương trình; câu sau nêu việc của chi bộ',
    'school-year/evaluation-year': 'niên độ đánh giá; câu sau nêu việc của chi bộ',
    'function/party-and-command': 'giá trị của nghị quyết và mệnh lệnh',
    'mass-organizations/cooperation': 'mục đích phối hợp; câu trước nêu chủ thể',
    'superior/incidents': 'dẫn sang điều về báo cáo, ở đó nêu bí thư',
  };

  it.each(each)('in %s', (_name, reading) => {
    const clauses = inArticles(reading).filter(
      ({ type, id }) => type === 'clause' && !(id.replace(/-or$/u, '') in STATEMENTS),
    );
    const without = clauses.flatMap((line) =>
      sentencesWithHead(line)
        .filter((sentence) => !HOLDER.test(sentence))
        .map((sentence) => `${line.id}: ${sentence}`),
    );
    expect(without).toEqual([]);
  });

  it('knows no statement that the models no longer make', () => {
    const made = new Set([...readings, ...fullBranches('2021-09-06')].flatMap(inArticles).map(({ id }) => id));
    expect(Object.keys(STATEMENTS).filter((id) => !made.has(id))).toEqual([]);
  });
});

describe('shared text is in common', () => {
  /** A template's lines without marks, conditions and values. */
  function plainLines(text: string): string[][] {
    return text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('{{'))
      .map((line) =>
        line
          .replace(/\{\{[^}]*\}\}/gu, ' ')
          .replace(/\{#[\w-]+\}/u, '')
          .replace(/^\s*[-#|] /u, ''),
      )
      .map((line) => line.split(/\s+/u).filter((word) => /\p{L}/u.test(word)));
  }

  it('no run of more than twelve words stands in two folders', () => {
    const places = new Map<string, Set<string>>();
    for (const { path, text } of libraryFiles().filter((file) => file.path.endsWith('.hbs'))) {
      for (const line of plainLines(text)) {
        for (let at = 0; at + LONG_ENOUGH_TO_REPEAT < line.length; at += 1) {
          const run = line.slice(at, at + LONG_ENOUGH_TO_REPEAT + 1).join(' ');
          places.set(run, (places.get(run) ?? new Set()).add(path));
        }
      }
    }
    const folder = (path: string): string => path.split('/')[1] ?? '';
    const shared = [...places]
      .map(([run, paths]) => ({ run, paths: [...paths] }))
      .filter(({ paths }) => new Set(paths.map(folder)).size > 1)
      .map(({ run, paths }) => `${paths.join(', ')}: ${run}`);
    expect(shared).toEqual([]);
  });

  /** How far two lines read alike: words in the same order, of all words of both, from 0 to 1. */
  function likeness(one: readonly string[], other: readonly string[]): number {
    let row = new Array<number>(other.length + 1).fill(0);
    for (const word of one) {
      const next = [0];
      for (const [at, here] of other.entries())
        next.push(word === here ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
      row = next;
    }
    return (2 * (row.at(-1) ?? 0)) / (one.length + other.length);
  }

  it('no sentence of one type of branch is a paraphrase of another’s: what they share is a run', () => {
    const types = libraryFiles().filter(({ path }) => /^templates\/(?!common\/)[^/]+\/[^/]+\.hbs$/u.test(path));
    const lines = types.flatMap(({ path, text }) =>
      plainLines(text)
        .filter((line) => line.length > LONG_ENOUGH_TO_REPEAT)
        .map((line) => ({ type: path.split('/')[1], path, line })),
    );
    const alike = lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter((other) => other.type !== one.type && likeness(one.line, other.line) >= 0.62)
        .map((other) => `${one.path}: ${one.line.join(' ')}\n${other.path}: ${other.line.join(' ')}`),
    );
    expect(alike).toEqual([]);
  });
});
