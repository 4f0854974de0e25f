/** What is open and everything that follows from it. Each value is made from the text of the draft, the only state. */
import { examples } from 'quyche:examples';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { makeRegulation, sortProblems } from '../../core/index.ts';
import { hasErrors, type SourceFile, type TextPlace } from '../../core/diagnostic.ts';
import { isRecord, pathText, type Path } from '../../core/read/path.ts';
import { readYaml } from '../../core/read/yaml.ts';
import type { Edit } from '../../core/read/yaml/edit.ts';
import { branchSpecs, specsByName } from '../form/spec.ts';
import { withField } from '../form/place.ts';
import { emptiedPath } from '../form/path.ts';
import { library } from '../library.ts';
import { inPage } from './here.ts';
import { editText, FILE, readText } from './reading.ts';
import { changed, newHistory, redone, undone, type History } from './history.ts';
import type { Draft } from './drafts.ts';

/** The draft that is open; null on the first screen. */
export const draft = signal<Draft | null>(null);
/** The file of what all branches share, when the draft is a branch of an open commune. */
export const shared = signal<SourceFile | null>(null);
export const history = signal<History>(newHistory(''));
/** The field that was changed last, for the preview to go to. */
export const lastChange = signal<Path | null>(null);
/** Fields that have been left once: only then is their emptiness told. */
export const touched = signal<ReadonlySet<string>>(new Set());

export const text = computed(() => history.value.present);

/** The day on the user's calendar. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

type Data = Readonly<Record<string, unknown>>;

const reading = computed(() => readText(text.value));
const read = computed(() => reading.value.value);

/** What the branch has from its commune's file where its own says nothing. */
export const inherited = computed<Data>(() => {
  const common = shared.value === null ? null : readYaml(shared.value).value?.value;
  return isRecord(common) && isRecord(common['branch']) ? common['branch'] : {};
});

/** A text that an edit could not be made in. */
const refused = signal<string | null>(null);

/** A text that the form cannot write into: it has to be set right as a text first. */
export const isUnreadable = computed(
  () => refused.value === text.value || read.value === null || read.value.broken.length > 0,
);

/**
 * What `now` says of the text, or while that has a mistake in its writing, said before it; null where it never was
 * sound.
 */
function whileSound<T>(now: () => T): ReadonlySignal<T | null> {
  let last: { id: string; value: T } | null = null;
  return computed(() => {
    const id = draft.value?.id ?? '';
    if (!isUnreadable.value) last = { id, value: now() };
    return last?.id === id ? last.value : null;
  });
}

/** The branch file's data; empty where it cannot be read. */
const dataNow = computed<Data>(() => (isRecord(read.value?.value) ? read.value.value : {}));

const good = whileSound(() => ({ text: text.value, data: dataNow.value }));

export const hasGood = computed(() => good.value !== null);

/** What the form shows. */
export const data = computed<Data>(() => good.value?.data ?? dataNow.value);

/** A text of the branch file; the other where there is none. */
export function textOf(key: string, otherwise: string): string {
  const value = data.value[key];
  return typeof value === 'string' && value !== '' ? value : otherwise;
}

export const branchType = computed(() => textOf('type', 'hamlet'));

export const specs = computed(() => {
  const own = readYaml({ path: FILE, text: examples[branchType.value] ?? '' }).value?.value;
  return branchSpecs(branchType.value, library.schemas.files, own);
});
export const specMap = computed(() => specsByName(specs.value));

const result = computed(() => {
  const branch = { path: FILE, text: text.value };
  const commune = shared.value === null ? {} : { commune: shared.value };
  return makeRegulation({ branch, reading: reading.value, ...commune }, library, { on: today(), sketch: true });
});

export const problems = computed(() =>
  sortProblems(result.value.problems).map((problem) => withField(inPage(problem), read.value)),
);

const goodSketch = whileSound(() => result.value.value);

/** The regulation to look at, beside errors as a draft of what can be read; null when nothing can be. */
export const sketch = computed(() => goodSketch.value ?? result.value.value);

/** The regulation to hand out: none while there is an error, as at the command line. */
export const made = computed(() => (hasErrors(problems.value) ? null : result.value.value));

const KEYS = Object.keys(
  (library.schemas.files['branch.schema.json'] as { properties: Record<string, unknown> }).properties,
);

function edit(one: Edit, place: string): void {
  const edited = editText(text.value, one, KEYS);
  if (edited === null) {
    refused.value = text.value;
    return;
  }
  history.value = changed(history.value, edited, place, performance.now());
}

const isAnswer = (path: Path): boolean => specMap.value.get(pathText(path))?.orNone === true;

/** Puts a value into the draft; undefined takes the field out, with the groups that it leaves empty. */
export function change(path: Path, value: unknown): void {
  const target = value === undefined ? emptiedPath(data.value, path, isAnswer) : path;
  lastChange.value = path;
  edit({ path: target, value }, path.join('.'));
}

/** Takes over a text that was typed as a whole. @param place changes in one place are undone together */
export function rewrite(next: string, place: string): void {
  lastChange.value = null;
  history.value = changed(history.value, next, place, performance.now());
}

/** Back to the text before it was broken, as one more change. */
export function goBackToGood(): void {
  if (good.value !== null) rewrite(good.value.text, 'good');
}

/** Where a field stands in the text, or the nearest thing around it. */
export function placeOf(path: Path): TextPlace | null {
  return read.value?.placeOf(path) ?? null;
}

/** Takes back the last change of the text. */
export function undo(): void {
  lastChange.value = null;
  history.value = undone(history.value);
}

/** Makes again the change that was taken back last. */
export function redo(): void {
  lastChange.value = null;
  history.value = redone(history.value);
}

/** Remembers that a field was left, so that its emptiness is told from now on. */
export function touch(path: Path): void {
  const key = path.join('.');
  if (!touched.value.has(key)) touched.value = new Set([...touched.value, key]);
}
