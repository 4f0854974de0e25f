/** What the tags of a line print. They format; they never build structure. */
import { isFullDate, longDate, shortDate } from '../law/date.ts';
import { citation, figureText, shortCitation } from '../law/index.ts';
import type { Call, Path } from '../template/program.ts';
import type { DraftInline, Source } from '../tree/nodes.ts';
import type { ArticleFault } from './article.ts';
import type { Asked } from './asked.ts';
import type { Field, Leaf } from './scope.ts';
import { inWords } from './words.ts';

/** What is wrong with a tag, which only a branch's values and a day's law show. */
type Told = Pick<ArticleFault, 'code' | 'message' | 'hint'>;

/** What a tag prints. */
type Printed = readonly DraftInline[] | Told;

export const isTold = (printed: Printed): printed is Told => 'code' in printed;

const text = (words: string): DraftInline => ({ type: 'text', text: words });

const isWholeNumber = (words: string): boolean => /^\d+$/u.test(words);

/** The leaf at a path that was found sound when the library was read. */
function asLeaf(field: Field): Leaf {
  if (field.kind !== 'leaf') throw new Error(`a ${field.kind} where a template prints one value`);
  return field;
}

/** The value with its text in other words; a blank stays a blank. */
function reworded(
  field: Field,
  tag: 'date' | 'words',
  accepts: (text: string) => boolean,
  format: (text: string) => string,
): Printed {
  const [inline, ...others] = asLeaf(field).content;
  if (inline !== undefined && others.length === 0) {
    if (inline.type === 'blank') return [inline];
    if (inline.type === 'value' && accepts(inline.text)) return [{ ...inline, text: format(inline.text) }];
  }
  const message = `thẻ “${tag}” cần một trường có ${tag === 'date' ? 'ngày' : 'số'}`;
  return { code: 'helper-argument', message };
}

/** “a, b và c” */
function items(list: Field, key: string | undefined): Printed {
  if (list.kind !== 'list') throw new Error(`a ${list.kind} where a template prints a list`);
  const last = list.items.length - 1;
  return list.items.flatMap((item, index) => {
    const named = key === undefined ? item : item.kind === 'group' ? item.fields[key] : undefined;
    if (named === undefined) throw new Error(`a list without “${key}”`);
    const { content } = asLeaf(named);
    return index === 0 ? content : [text(index === last ? ' và ' : ', '), ...content];
  });
}

function figure(call: Call & { type: 'figure' }, asked: Asked): Printed {
  const verdict = asked.figure(call.id);
  if (verdict.state === 'none') {
    if (call.else !== undefined) return [text(call.else)];
    const message = `con số “${call.id}” chưa được quy định vào ngày ${shortDate(asked.date)}`;
    return { code: 'figure-not-in-force', message, hint: `đặt đoạn này trong {{#if figure.${call.id}}}` };
  }
  const inLetters = call.form === 'words' && typeof verdict.value === 'number';
  const words = inLetters ? inWords(Number(verdict.value)) : figureText(verdict);
  return [{ type: 'value', text: words, path: `figure.${call.id}` }];
}

function basis({ chain, else: otherwise }: Call & { type: 'basis' }, asked: Asked): Printed {
  const { verdict, wasCited } = asked.chain(chain);
  if (verdict.state !== 'in-force' && verdict.state !== 'to-verify') {
    if (otherwise !== undefined) return [text(otherwise)];
    const message = `chuỗi văn bản “${chain}” không có văn bản còn hiệu lực vào ngày ${shortDate(asked.date)}`;
    return { code: 'basis-not-in-force', message, hint: `đặt đoạn này trong {{#if law.${chain}}}` };
  }
  const words = wasCited ? shortCitation(verdict) : citation(verdict);
  return [{ type: 'value', text: words, path: `law.${chain}` }];
}

/**
 * What a tag prints at a place.
 * @param find the field at a path, seen from the tag
 * @param source the line it stands on
 */
export function printed(call: Call, find: (path: Path) => Field, asked: Asked, source: Source): Printed {
  switch (call.type) {
    case 'value':
      return asLeaf(find(call.path)).content;
    case 'ref':
      return [{ type: 'written-reference', target: call.target, source }];
    case 'date':
      return reworded(find(call.path), 'date', isFullDate, call.form === 'long' ? longDate : shortDate);
    case 'words':
      return reworded(find(call.path), 'words', isWholeNumber, (number) => inWords(Number(number)));
    case 'items':
      return items(find(call.path), call.key);
    case 'figure':
      return figure(call, asked);
    case 'basis':
      return basis(call, asked);
  }
}
