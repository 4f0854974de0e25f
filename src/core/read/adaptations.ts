/** The adaptations of a branch: those its commune makes for its type, then its own. */
import type { Problem, TextPlace } from '../diagnostic.ts';
import type { Branch } from '../schema/branch.ts';
import type { Commune } from '../schema/commune.ts';
import type { Located } from './located.ts';
import { isRecord, touches, type Path } from './path.ts';

const ACTIONS = ['omit', 'include', 'replace', 'addAfter'] as const;
type Action = (typeof ACTIONS)[number];

/** One change of the model, with who wrote it and where. */
export interface AdaptationRecord {
  action: Action;
  target: string;
  text?: string;
  by?: string;
  origin: 'commune' | 'branch';
  /** of the target */
  place: TextPlace;
  textPlace?: TextPlace;
}

interface List {
  /** as written: the schema has told what is wrong with it, but of a commune's file broken items are still there */
  items: unknown;
  origin: AdaptationRecord['origin'];
  placeOf: (path: Path, at?: 'key' | 'value') => TextPlace;
  path: Path;
  /** ways to what could not be read of the file; an item with such a part has been told of and says nothing sure */
  broken: readonly Path[];
}

const onlyText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function unclear(actions: readonly Action[], place: TextPlace): Problem {
  const message =
    actions.length > 1
      ? `một mục điều chỉnh ghi ${actions.map((one) => `“${one}”`).join(' và ')}`
      : 'mục điều chỉnh chưa nói làm gì';
  const hint = `mỗi mục ghi đúng một trong các việc: ${ACTIONS.join(', ')}`;
  return { code: 'adaptation-action', severity: 'error', message, place, hint };
}

function textUnused(action: Action, place: TextPlace): Problem {
  return {
    code: 'adaptation-text-unused',
    severity: 'error',
    message: `mục “${action}” không dùng đến lời văn ở “text”`,
    place,
    hint: 'bỏ text, hoặc viết replace, addAfter',
  };
}

function readItem(item: Record<string, unknown>, list: List, path: Path, problems: Problem[]): AdaptationRecord[] {
  const { origin, placeOf } = list;
  const actions = ACTIONS.filter((action) => item[action] !== undefined);
  const [action] = actions;
  if (action === undefined || actions.length > 1) {
    problems.push(unclear(actions, placeOf(path, 'key')));
    return [];
  }
  const target = onlyText(item[action]);
  const text = onlyText(item['text']);
  const by = onlyText(item['by']);
  if (target === undefined) return [];
  if (text !== undefined && (action === 'omit' || action === 'include')) {
    problems.push(textUnused(action, placeOf([...path, 'text'], 'key')));
    return [];
  }
  return [
    {
      action,
      target,
      origin,
      place: placeOf([...path, action]),
      ...(text === undefined ? {} : { text, textPlace: placeOf([...path, 'text']) }),
      ...(by === undefined ? {} : { by }),
    },
  ];
}

function readList(list: List, problems: Problem[]): AdaptationRecord[] {
  if (!Array.isArray(list.items)) return [];
  return list.items.flatMap((item: unknown, index) => {
    const path = [...list.path, index];
    return isRecord(item) && !touches(path, list.broken) ? readItem(item, list, path, problems) : [];
  });
}

export interface AdaptationSources {
  branch: Branch;
  placeOf: List['placeOf'];
  commune: { commune: Commune; located: Pick<Located, 'placeOf' | 'broken'> } | null;
}

/** Reads the lists of both files; an item that does not say exactly one thing is a problem. */
export function readAdaptations({ branch, placeOf, commune }: AdaptationSources): {
  adaptations: AdaptationRecord[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const lists: List[] = [];
  if (commune !== null) {
    const { adaptations } = commune.commune as { adaptations?: unknown };
    const items = isRecord(adaptations) ? adaptations[branch.type] : undefined;
    lists.push({ items, origin: 'commune', path: ['adaptations', branch.type], ...commune.located });
  }
  // Of the branch only sound items are handed in.
  lists.push({ items: branch.adaptations, origin: 'branch', placeOf, path: ['adaptations'], broken: [] });
  return { adaptations: lists.flatMap((list) => readList(list, problems)), problems };
}
