/** What the helpers of the model language do while a template runs. They format; they never build structure. */
import type { Facts } from '../facts.ts';
import { citation, figureText, shortCitation, type Law } from '../law/index.ts';
import { isFullDate, longDate, shortDate } from '../law/date.ts';
import { nearest } from '../read/nearest.ts';
import { alternative } from '../template/markers.ts';
import type { Shadow } from './scope.ts';
import { pathsIn, type Shape } from './shape.ts';
import type { Helpers } from '../template/compile.ts';
import type { Fault, Token, Tokens } from './tokens.ts';
import { inWords } from './words.ts';

/** What one document's composing knows and keeps while its templates run. */
export interface Host {
  tokens: Tokens;
  facts: Facts;
  law: Law;
  /** chains already cited in full; later citations are short (HD 05 I/6.1.4) */
  cited: Set<string>;
  /** figures of the law that the text has printed */
  figures: Set<string>;
  /** every field a template may print, for the nearest-name hint */
  shape: Shape;
  /** conditions asked and how they were answered, for coverage and for tests */
  asked?: (fact: string, answer: string) => void;
}

interface HelperOptions {
  hash: Record<string, unknown>;
  fn: (context: unknown) => string;
  inverse: (context: unknown) => string;
}

const known = (name: string, names: readonly string[]): Partial<Fault> => {
  const near = nearest(name, names);
  return near === null ? {} : { hint: `viết “${near}”` };
};

function condition(host: Host, wanted: 'yes' | 'no') {
  return function (this: unknown, fact: string, options: HelperOptions): string {
    const answer = host.facts(fact);
    // The library is read only when every condition of every template names a fact.
    if (answer === null) throw new Error(`condition on “${fact}”, which is no fact`);
    host.asked?.(fact, answer);
    if (answer !== 'unknown') return answer === wanted ? options.fn(this) : options.inverse(this);
    const whenYes = wanted === 'yes' ? options.fn(this) : options.inverse(this);
    const whenNo = wanted === 'yes' ? options.inverse(this) : options.fn(this);
    return alternative(fact, true, whenYes) + alternative(fact, false, whenNo);
  };
}

function value(host: Host) {
  return (given: unknown, path: string): string => {
    if (typeof given === 'string') return given;
    if (given === undefined) {
      return host.tokens.put({
        type: 'fault',
        code: 'template-path-unknown',
        message: `trường “${path}” không có trong tệp chi bộ`,
        ...known(path, pathsIn(host.shape)),
      });
    }
    const message = `trường “${path}” là một nhóm hay danh sách, không in thẳng được`;
    return host.tokens.put({ type: 'fault', code: 'template-value-not-printable', message });
  };
}

const isWholeNumber = (text: string): boolean => /^\d+$/u.test(text);

/** Applies `format` to the text of a value; blanks stay blanks. */
function reword(
  host: Host,
  given: unknown,
  name: string,
  accepts: (text: string) => boolean,
  format: (text: string) => string,
): string {
  const token = typeof given === 'string' ? host.tokens.get(given) : null;
  if (token?.type === 'blank') return host.tokens.put(token);
  if (token?.type === 'value' && accepts(token.text)) return host.tokens.put({ ...token, text: format(token.text) });
  const message = `thẻ “${name}” cần một trường có ${name === 'date' ? 'ngày' : 'số'}`;
  return host.tokens.put({ type: 'fault', code: 'helper-argument', message });
}

function items(host: Host) {
  return (list: Shadow | undefined, ...rest: [string, unknown] | [unknown]): string => {
    const key = typeof rest[0] === 'string' ? rest[0] : null;
    const texts = Array.isArray(list)
      ? list.map((item) =>
          typeof item === 'string' ? item : key !== null && !Array.isArray(item) ? item[key] : undefined,
        )
      : [undefined];
    if (!texts.every((text) => typeof text === 'string')) {
      const message = 'thẻ “items” cần một danh sách và tên của một trường trong đó';
      return host.tokens.put({ type: 'fault', code: 'helper-argument', message });
    }
    const last = texts.at(-1) ?? '';
    return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} và ${last}`;
  };
}

function orElse(host: Host, options: HelperOptions, fault: Fault): string {
  const other = options.hash['else'];
  return typeof other === 'string' ? other : host.tokens.put(fault);
}

function figure(host: Host) {
  return (id: string, options: HelperOptions): string => {
    const verdict = host.law.figures[id];
    if (verdict === undefined) {
      const message = `con số “${id}” không có trong figures.yaml`;
      return host.tokens.put({
        type: 'fault',
        code: 'figure-unknown',
        message,
        ...known(id, Object.keys(host.law.figures)),
      });
    }
    if (verdict.state === 'none') {
      const message = `con số “${id}” chưa được quy định vào ngày ${shortDate(host.law.date)}`;
      const hint = `đặt đoạn này trong {{#if figure.${id}}}`;
      return orElse(host, options, { type: 'fault', code: 'figure-not-in-force', message, hint });
    }
    host.figures.add(id);
    const inLetters = options.hash['form'] === 'words' && typeof verdict.value === 'number';
    const text = inLetters ? inWords(Number(verdict.value)) : figureText(verdict);
    return host.tokens.put({ type: 'value', text, path: `figure.${id}` });
  };
}

function basis(host: Host) {
  return (chain: string, options: HelperOptions): string => {
    const verdict = host.law.chains[chain];
    if (verdict === undefined || (verdict.state !== 'in-force' && verdict.state !== 'to-verify')) {
      const message = `chuỗi văn bản “${chain}” không có văn bản còn hiệu lực vào ngày ${shortDate(host.law.date)}`;
      const hint = `đặt đoạn này trong {{#if law.${chain}}}`;
      return orElse(host, options, { type: 'fault', code: 'basis-not-in-force', message, hint });
    }
    const text = host.cited.has(chain) ? shortCitation(verdict) : citation(verdict);
    host.cited.add(chain);
    return host.tokens.put({ type: 'value', text, path: `law.${chain}` });
  };
}

/** The helpers bound to one document. */
export function helpersOf(host: Host): Helpers {
  const put = (token: Token): string => host.tokens.put(token);
  return {
    if: condition(host, 'yes'),
    unless: condition(host, 'no'),
    each: (list: unknown, options: HelperOptions) =>
      Array.isArray(list) ? list.map((item: unknown) => options.fn(item)).join('') : '',
    value: value(host),
    // The line parser fills in where the reference stands.
    ref: (target: string) => put({ type: 'written-reference', target, source: { file: '', line: 0 } }),
    date: (given: unknown, options: HelperOptions) =>
      reword(host, given, 'date', isFullDate, options.hash['form'] === 'long' ? longDate : shortDate),
    words: (given: unknown) => reword(host, given, 'words', isWholeNumber, (text) => inWords(Number(text))),
    items: items(host),
    figure: figure(host),
    basis: basis(host),
  };
}
