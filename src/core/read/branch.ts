/** Reads a branch: its file over the commune's, checked against the schema. */
import type { Problem, Result, SourceFile, TextPlace } from '../diagnostic.ts';
import type { Branch } from '../schema/branch.ts';
import { readAdaptations, type AdaptationRecord } from './adaptations.ts';
import { readCommune } from './commune.ts';
import { cutTexts } from './cut-text.ts';
import { explain } from './explain.ts';
import { fieldAt } from './fields.ts';
import { finalFieldsMissing } from './final.ts';
import { fieldsNotForType } from './for-type.ts';
import type { Located } from './located.ts';
import { merge, originIn, withoutNull } from './merge.ts';
import { isRecord, touches, type Path } from './path.ts';
import type { SchemaSet, Violation } from './violations.ts';
import { checkTexts } from './texts.ts';
import { readDescribed } from './described.ts';

const SCHEMA = 'branch.schema.json';

/** A branch as merged and checked; every value still knows the file and the place it came from. */
export interface BranchRecord {
  /** without the values and lists that hold an error, so that it is what its type says and the rest can be checked */
  branch: Branch;
  /** the same, but of a list only the items are gone that hold an error: holes, which keep the others in their place */
  holed: Branch;
  placeOf: (path: Path, at?: 'key' | 'value') => TextPlace;
  originOf: (path: Path) => 'commune' | 'branch';
  /** Was something at, above or below the path left out of `branch` because of an error? */
  isBroken: (path: Path) => boolean;
  /** what the commune and the branch change of the model, the commune's first */
  adaptations: AdaptationRecord[];
}

export interface BranchInput {
  branch: SourceFile;
  /** what reading the branch's file gave, when somebody has read it already */
  reading?: Result<Located>;
  commune?: SourceFile;
}

/** The merged data with its places. */
interface Merged {
  data: unknown;
  /** the ways to what could not be read in either file */
  unread: Path[];
  placeOf: BranchRecord['placeOf'];
  originOf: BranchRecord['originOf'];
  written: (path: Path) => string | null;
}

/** Does the branch's file say something of its own in the place of the commune's? Only maps are merged. */
function isOverridden(path: Path, own: unknown): boolean {
  let value = own;
  for (const step of path) {
    if (value === undefined) return false;
    if (!isRecord(value)) return true;
    value = value[step];
  }
  return value !== undefined && !isRecord(value);
}

function mergeFiles(branch: Located, commune: Located | null): Merged {
  const common = isRecord(commune?.value) ? commune.value['branch'] : undefined;
  let own: unknown;
  const originOf = (path: Path): 'commune' | 'branch' => originIn(common, (own ??= withoutNull(branch.value)), path);
  const fileOf = (path: Path): { located: Located; path: Path } =>
    commune !== null && originOf(path) === 'commune'
      ? { located: commune, path: ['branch', ...path] }
      : { located: branch, path };
  const shared = (commune?.broken ?? []).flatMap(([first, ...rest]) =>
    (first === undefined || first === 'branch') && !isOverridden(rest, branch.value) ? [rest] : [],
  );
  return {
    data: merge(common, branch.value),
    unread: [...branch.broken, ...shared],
    originOf,
    placeOf: (path, at) => {
      const target = fileOf(path);
      return target.located.placeOf(target.path, at);
    },
    written: (path) => {
      const target = fileOf(path);
      return target.located.written(target.path);
    },
  };
}

/** A mistake in a shared value is found in the commune's file and again in the merged data. */
function notYetIn(told: readonly Problem[]): (problem: Problem) => boolean {
  const spot = ({ code, place }: Problem): string => JSON.stringify([code, place]);
  const spots = new Set(told.map(spot));
  return (problem) => !spots.has(spot(problem));
}

/** Whatever stands there: a type that is no text is told by the schema. */
const typeOf = (data: unknown): string => (isRecord(data) && typeof data['type'] === 'string' ? data['type'] : '');

/** What the schema's own marks say: fields a final document needs, fields of other types of branch. */
function markProblems({ data, placeOf }: Merged, broken: readonly Path[], schemas: SchemaSet): Problem[] {
  const root = fieldAt(schemas.files, SCHEMA, []);
  if (root === null || !isRecord(data)) return [];
  const type = typeOf(data);
  const input = { data, type, placeOf, broken };
  const isKnown = root.field.properties?.['type']?.enum?.includes(input.type) === true;
  return [
    ...(data['status'] === 'final' ? finalFieldsMissing(input, root, schemas.files) : []),
    ...(isKnown ? fieldsNotForType(input, root, schemas.files) : []),
  ];
}

const firstIndex = (path: Path): number => path.findIndex((step) => typeof step === 'number');

/** The list that a way leads into, otherwise the way itself. */
function listOn(path: Path): Path {
  const index = firstIndex(path);
  return index === -1 ? path : path.slice(0, index);
}

/** The item of a list that a way leads into, otherwise the way itself: an item counts as a whole. */
function itemOn(path: Path): Path {
  const index = firstIndex(path);
  return index === -1 ? path : path.slice(0, index + 1);
}

/** What a violation makes useless: the value, the unknown key, or the item of a list that they stand in. */
function brokenPart({ path, params }: Violation): Path {
  const key = params['additionalProperty'] ?? (path.length === 0 ? params['missingProperty'] : undefined);
  return itemOn(typeof key === 'string' ? [...path, key] : path);
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value) && typeof key === 'number') {
    const others: unknown[] = [];
    others.length = value.length;
    value.forEach((item, index) => {
      if (index !== key) others[index] = item;
    });
    return others;
  }
  if (!isRecord(value) || key === undefined || !Object.hasOwn(value, key)) return value;
  const others = Object.entries(value).filter(([other]) => other !== key);
  return Object.fromEntries(rest.length === 0 ? others : [...others, [key, without(value[key], rest)]]);
}

/**
 * The data without what is broken; null when the type is among it, which decides about all the rest. A name that is
 * broken is told already: in its place stands one that no check minds.
 */
function soundPart(data: unknown, broken: readonly Path[]): Branch | null {
  const sound = broken.reduce(without, data);
  // The schema found no error in what is left, and the two fields it requires are there.
  return isRecord(sound) && 'type' in sound ? ({ name: 'Chi bộ …', ...sound } as unknown as Branch) : null;
}

/**
 * Reads a branch's file, over the commune's where there is one. All problems of both files come together. There
 * is a value, even beside errors, whenever the checks between fields can run on what is sound; ask `hasErrors`
 * before composing.
 */
export function readBranch(input: BranchInput, schemas: SchemaSet): Result<BranchRecord> {
  const commune = input.commune === undefined ? null : readCommune(input.commune, schemas);
  const { value: own, problems } = readDescribed(input.branch, SCHEMA, schemas.files, input.reading);
  const read = [...(commune?.problems ?? []), ...problems];
  if (own === null || (commune !== null && commune.value === null)) return { value: null, problems: read };
  const merged = mergeFiles(own, commune?.value?.located ?? null);
  const { data, unread, placeOf, originOf, written } = merged;
  const cut = cutTexts(own, schemas.files, SCHEMA);
  const told = [...unread, ...cut.meant];
  const violations = schemas.violations(SCHEMA, data);
  const explained = explain(violations, {
    schemas: schemas.files,
    schema: SCHEMA,
    type: typeOf(data),
    broken: told,
    placeOf,
    written,
  });
  // What is told already is not missing, and no check can look at it.
  const lost = [...told, ...explained.meant];
  const all = [
    ...read,
    ...explained.problems.filter(notYetIn(commune?.problems ?? [])),
    ...cut.problems,
    ...checkTexts(own, schemas.files, SCHEMA),
    ...markProblems(merged, lost, schemas),
  ];
  const broken = [...lost.map(itemOn), ...violations.map(brokenPart)];
  const branch = soundPart(data, broken.map(listOn));
  const holed = soundPart(data, broken);
  const isBroken = (path: Path): boolean => touches(path, broken);
  if (branch === null || holed === null) return { value: null, problems: all };
  const shared = commune?.value ?? null;
  const { adaptations, problems: unclear } = readAdaptations({
    branch: holed,
    placeOf,
    commune: shared && { commune: shared.commune, located: shared.located },
  });
  return { value: { branch, holed, placeOf, originOf, isBroken, adaptations }, problems: [...all, ...unclear] };
}
