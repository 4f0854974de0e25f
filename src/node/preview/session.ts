import { join, resolve } from 'node:path';
import { changesBetween, markChanges, type Change } from '../../core/compare/index.ts';
import { hasErrors, type Problem, type Result } from '../../core/diagnostic.ts';
import { makeModel, makeRegulation, writeHtml, type Made } from '../../core/index.ts';
import { shortDate } from '../../core/law/date.ts';
import { packageRoot } from '../files.ts';
import { readBranches, type Inputs } from '../input/branches.ts';
import { branchTypes, type BranchType } from '../../core/branch-types.ts';
import { settle } from '../report.ts';
import type { World } from '../world.ts';
import { modelsReader, type Models } from './models.ts';
import { shownProblem } from './problems.ts';
import type { Selection, ShownChange, View } from './types.ts';

export interface SessionOptions {
  /** the file or folder given */
  path: string;
  templates: string | undefined;
  /** the day for drafts without a date */
  on: string;
}

/** The text of one choice over time: the newest that could be made, and what changed when it came. */
interface Shown {
  made: Made;
  changes: Change[];
  html: string;
  stale: boolean;
}

const KINDS: Record<Change['kind'], string> = { added: 'thêm', removed: 'bỏ', changed: 'sửa', renumbered: 'đổi số' };

/** A list of moved numbers longer than this is cut. */
const named = 6;

/** Holds the state of the files, read at the start and after each save, and makes views of it. */
export class Session {
  readonly #options: SessionOptions;
  readonly #world: Pick<World, 'cwd'>;
  readonly #readModels: () => Models;
  readonly #shown = new Map<string, Shown>();
  #models: Models;
  #inputs: Inputs;
  /** counts the saves: the text of a choice is made anew once a save */
  #saves = 0;
  readonly #madeAt = new Map<string, { save: number; result: Result<Made> }>();

  constructor(options: SessionOptions, world: Pick<World, 'cwd'>) {
    this.#options = options;
    this.#world = world;
    this.#readModels = modelsReader(options.templates, world.cwd);
    this.#models = this.#readModels();
    this.#inputs = readBranches([options.path], world.cwd);
  }

  /** Reads the files again after a save. */
  reload(): void {
    this.#saves += 1;
    this.#models = this.#readModels();
    this.#inputs = readBranches([this.#options.path], this.#world.cwd);
  }

  /** What the page shows first: the branch given, or the first one of the folder. */
  first(): Selection {
    const branch = this.#inputs.branches[0]?.branch.path ?? this.#options.path;
    return { show: { branch }, on: null };
  }

  view(selection: Selection): View {
    const key = JSON.stringify(selection);
    const result = this.#make(selection, key);
    const shown = this.#show(key, result);
    const settled = settle(this.#problems(result), this.#options.templates);
    const problems = [...settled.filter(isError), ...settled.filter((problem) => !isError(problem))];
    const { show, on } = selection;
    const branches = this.#inputs.branches.map(({ branch }) => ({ path: branch.path, name: nameIn(branch.text) }));
    return {
      title: shown?.made.regulation.title ?? 'Chưa soạn được quy chế',
      about: shown === null ? '' : about(shown.made, on),
      html: shown?.html ?? null,
      stale: shown?.stale ?? false,
      problems: problems.map((problem) => shownProblem(problem, (file) => resolve(this.#world.cwd, file))),
      changes: shown === null || shown.stale ? [] : shownChanges(shown.changes),
      branches,
      models: (Object.keys(branchTypes) as BranchType[]).map((type) => ({ type, name: branchTypes[type] })),
      selected: 'model' in show ? `m:${show.model}` : `b:${show.branch}`,
      roots: { templates: this.templates, files: this.#world.cwd },
    };
  }

  /** The folder of the models. */
  get templates(): string {
    const { templates } = this.#options;
    return templates === undefined ? join(packageRoot, 'templates') : resolve(this.#world.cwd, templates);
  }

  #problems(result: Result<Made>): Problem[] {
    const { problems, sharedProblems } = this.#inputs;
    return [...this.#models.problems, ...sharedProblems, ...problems, ...result.problems];
  }

  #make({ show, on }: Selection, key: string): Result<Made> {
    const known = this.#madeAt.get(key);
    if (known?.save === this.#saves) return known.result;
    const result = this.#makeNow(show, on);
    this.#madeAt.set(key, { save: this.#saves, result });
    return result;
  }

  #makeNow(show: Selection['show'], on: string | null): Result<Made> {
    const { library } = this.#models;
    if (library === null) return { value: null, problems: [] };
    if ('model' in show) return makeModel(show.model, library, { on: on ?? this.#options.on });
    const input = this.#inputs.branches.find(({ branch }) => branch.path === show.branch);
    if (input === undefined || hasErrors(this.#inputs.sharedProblems)) return { value: null, problems: [] };
    return makeRegulation(input, library, { on: this.#options.on, ...(on === null ? {} : { instead: on }) });
  }

  /** The text of a choice after this save; the last good one, marked stale, when it cannot be made. */
  #show(key: string, { value }: Result<Made>): Shown | null {
    const before = this.#shown.get(key) ?? null;
    if (value === null) return before === null ? null : { ...before, stale: true };
    if (before?.made === value) return before;
    const changes = before === null ? [] : changesBetween(before.made.regulation, value.regulation);
    // A save that changes nothing in this text leaves the marks of the one before.
    const shown: Shown =
      before !== null && changes.length === 0
        ? { ...before, made: value }
        : { made: value, changes, html: write(value, before?.made ?? value), stale: false };
    this.#shown.set(key, shown);
    return shown;
  }
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

function write({ regulation, profile }: Made, before: Made): string {
  return writeHtml(markChanges(before.regulation, regulation), profile, { trace: true });
}

function about({ date, dateAssumed, profile, regulation }: Made, on: string | null): string {
  const why = on !== null ? ', ngày xem thử' : dateAssumed ? ', ngày tạm lấy vì tệp chưa ghi' : '';
  return `luật ngày ${shortDate(date)}${why}; thể thức ${profile.name}; mẫu ${regulation.model}`;
}

/** Changed words one by one; numbers that only moved in one line. */
function shownChanges(changes: readonly Change[]): ShownChange[] {
  const words = changes.filter(({ kind }) => kind !== 'renumbered');
  const moved = changes.flatMap(({ kind, after }) => (kind === 'renumbered' && after !== null ? after : []));
  const places = [...new Set(moved.map(({ label }) => label))];
  const rest = places.length > named ? ` và ${places.length - named} chỗ khác` : '';
  const label = `chỉ đổi số ${places.slice(0, named).join('; ')}${rest}`;
  const numbers = places.length === 0 ? [] : [{ label, id: moved[0]?.id ?? null, gone: null }];
  return [...words.map(shownChange), ...numbers];
}

function shownChange({ kind, before, after }: Change): ShownChange {
  const run = after ?? before;
  return {
    label: `${KINDS[kind]} ${run?.label ?? ''}`,
    id: after?.id ?? null,
    gone: kind === 'removed' ? (before?.text ?? null) : null,
  };
}

/** The branch's name as its file has it, for the list of choices; the file may have any mistake. */
function nameIn(text: string): string {
  return /^name:\s*["']?(.+?)["']?\s*$/mu.exec(text)?.[1] ?? '';
}
