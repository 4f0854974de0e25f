/**
 * The whole way, on one screen: a branch's file becomes a regulation whose numbers and references are all strings.
 *
 *   read ─▶ Branch ─▶ law of the day ─▶ checks ─▶ compose ─▶ Draft ─▶ number ─▶ resolve ─▶ Regulation ─▶ write
 *
 * No step looks back, and each gives its problems beside its value. What a writer prints is decided here.
 */
import { checkBranch } from './checks/index.ts';
import { hasErrors, type Place, type Problem, type Result } from './diagnostic.ts';
import { editionProblems } from './edition.ts';
import { factsOf, type Facts } from './facts/index.ts';
import { labels } from './labels.ts';
import type { BranchType, Library } from './library.ts';
import { make, type Made, type Making } from './making.ts';
import { readBranch, type BranchInput, type BranchRecord } from './read/branch.ts';
import type { Branch } from './schema/branch.ts';
import { atAdaptations, withoutWrong } from './sketch.ts';
import { unfilled } from './tree/unfilled.ts';

export interface Options {
  /** the day (YYYY-MM-DD) that stands in for the date a draft does not have yet */
  on: string;
  /** a day (YYYY-MM-DD) to try in the place of the date that the branch's file has */
  instead?: string;
  /** is handed how the branch answers the conditions of the models, for coverage */
  heard?: (facts: Facts, type: BranchType) => void;
  /** makes what can be made of a file with errors, as a draft, for whoever looks at it while it is being filled in */
  sketch?: boolean;
}

/** A regulation with the data it was made from. */
export interface MadeRegulation extends Made {
  branch: Branch;
  placeOf: BranchRecord['placeOf'];
}

/** Makes the regulation of a branch. There is no value when the branch's file could not be read as one. */
export function makeRegulation(input: BranchInput, library: Library, options: Options): Result<MadeRegulation> {
  const [made] = makeEachRegulation([input], library, options) as [Result<MadeRegulation>];
  return made;
}

/**
 * Makes the regulation of each branch. Each step is taken for all of them before the next, which is quicker than one
 * branch after the other: the processor has the code of the step at hand.
 */
export function makeEachRegulation(
  inputs: readonly BranchInput[],
  library: Library,
  options: Options,
): Result<MadeRegulation>[] {
  const read = inputs.map((input) => readBranch(input, library.schemas));
  const checked = read.map((one) => check(one, library, options));
  return checked.map((one) => (one.value === null ? { ...one, value: null } : makeChecked(one.value, options)));
}

/** A branch as it was read and checked by the law of its day, with what was told of it. */
interface Checked {
  branch: Branch;
  making: Making;
  placeOf: BranchRecord['placeOf'];
  read: Problem[];
  checked: Problem[];
}

function check(read: Result<BranchRecord>, library: Library, { on, instead, heard }: Options): Result<Checked> {
  if (read.value === null) return { value: null, problems: read.problems };
  const { adaptations, placeOf } = read.value;
  const branch = signedOn(instead, signedWhenAdopted(read.value.branch));
  const date = branch.document?.date ?? on;
  const law = library.lawOn(date);
  heard?.(factsOf(branch, law), branch.type);
  const checked = checkBranch({ ...read.value, branch: read.value.holed, law, places: library.places, on: date });
  const making = { branch, type: branch.type, typePlace: () => placeOf(['type']), adaptations, law, library };
  return { value: { branch, making, placeOf, read: read.problems, checked }, problems: [] };
}

function makeChecked(found: Checked, { sketch = false }: Options): Result<MadeRegulation> {
  const { branch, placeOf, read } = found;
  const { value, problems } = hasErrors(read) ? makeWrong(found, sketch) : makeSound(found, sketch);
  return {
    value: value && { ...value, dateAssumed: branch.document?.date === undefined, branch, placeOf },
    problems,
  };
}

/** What a file gets wrong would only be told again as blanks in the text; adaptations are wrong all the same. */
function makeWrong({ branch, making, read, checked }: Checked, sketch: boolean): Result<Made> {
  const sketching: Making = { ...making, branch: { ...branch, status: 'draft' } };
  const draft = make(sketching);
  return {
    value: sketch ? (draft.value ?? withoutWrong(sketching, draft.problems)) : null,
    problems: [...read, ...checked, ...atAdaptations(draft.problems, making.adaptations, read)],
  };
}

function makeSound({ branch, making, placeOf, read, checked }: Checked, sketch: boolean): Result<Made> {
  const made = make(making);
  const model = making.library.models.get(branch.type);
  const namesOf = () => made.value && labels(made.value.regulation);
  const older = model === undefined ? [] : editionProblems(branch, model.outline, namesOf, placeOf);
  // A gap that a check has told would be told again as a blank.
  const open = branch.status === 'final' && !hasErrors(checked) ? unfilled(made.value?.regulation, placeOf) : [];
  return {
    value: made.value ?? (sketch ? withoutWrong(making, made.problems) : null),
    problems: [...read, ...checked, ...older, ...made.problems, ...open],
  };
}

/** The day of signing is the day of the adopting meeting unless the file says otherwise. */
function signedWhenAdopted(branch: Branch): Branch {
  const meeting = branch.adoption?.meeting;
  if (branch.document?.date !== undefined || meeting === undefined) return branch;
  return { ...branch, document: { ...branch.document, date: meeting } };
}

/** The branch with another day of signing, where one is to be tried. */
function signedOn(day: string | undefined, branch: Branch): Branch {
  return day === undefined ? branch : { ...branch, document: { ...branch.document, date: day } };
}

/** Makes the blank model of a type: every alternative printed and marked, every value a blank. */
export function makeModel(type: BranchType, library: Library, { on }: Options): Result<Made> {
  const typePlace = (): Place => ({ kind: 'file', file: `templates/${type}/outline.yaml` });
  const law = library.lawOn(on);
  return make({ branch: {}, type, typePlace, adaptations: [], law, library });
}
