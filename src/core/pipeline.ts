/**
 * The whole way, on one screen: a branch's file becomes a regulation whose numbers and references are all strings.
 *
 *   read ─▶ Branch ─▶ law of the day ─▶ checks ─▶ compose ─▶ Draft ─▶ number ─▶ resolve ─▶ Regulation ─▶ write
 *
 * No step looks back, and each gives its problems beside its value. What a writer prints is decided here.
 */
import { checkBranch } from './checks/index.ts';
import { adaptationRows, type AdaptationRow } from './adaptation-table.ts';
import { compose } from './compose/index.ts';
import { editionProblems } from './edition.ts';
import { factsOf, type Facts } from './facts/index.ts';
import { hasErrors, type Place, type Problem, type Result } from './diagnostic.ts';
import { labels } from './labels.ts';
import type { Law } from './law/index.ts';
import { LAW_FILE, type BranchType, type Library } from './library.ts';
import type { AdaptationRecord } from './read/adaptations.ts';
import { readBranch, type BranchInput, type BranchRecord } from './read/branch.ts';
import type { Branch } from './schema/branch.ts';
import type { FormatProfile } from './schema/format.ts';
import type { Regulation } from './tree/nodes.ts';
import { number } from './tree/number.ts';
import { resolve } from './tree/resolve.ts';
import { unfilled } from './tree/unfilled.ts';
import { typedReferences } from './typed-references.ts';

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

/** A regulation and what it was made by. */
export interface Made {
  regulation: Regulation;
  profile: FormatProfile;
  name: string;
  date: string;
  /** true when the branch file has no date and `on` was taken */
  dateAssumed: boolean;
  /** what differs from the model */
  adaptations: AdaptationRow[];
}

/** A regulation with the data it was made from. */
export interface MadeRegulation extends Made {
  branch: Branch;
  placeOf: BranchRecord['placeOf'];
}

/** Makes the regulation of a branch. There is no value when the branch's file could not be read as one. */
export function makeRegulation(input: BranchInput, library: Library, options: Options): Result<MadeRegulation> {
  const { on, instead, heard, sketch = false } = options;
  const read = readBranch(input, library.schemas);
  if (read.value === null) return { value: null, problems: read.problems };
  const branch = signedOn(instead, signedWhenAdopted(read.value.branch));

  const date = branch.document?.date ?? on;
  const law = library.lawOn(date);
  heard?.(factsOf(branch, law), branch.type);
  const checked = checkBranch({ ...read.value, branch: read.value.holed, law, places: library.places, on: date });
  const { adaptations, placeOf } = read.value;
  const whole = (made: Made | null): MadeRegulation | null =>
    made && { ...made, dateAssumed: branch.document?.date === undefined, branch, placeOf };
  const making = { branch, type: branch.type, typePlace: () => placeOf(['type']), adaptations, law, library };
  if (hasErrors(read.problems)) {
    // What a file gets wrong would only be told again as blanks in the text; adaptations are wrong all the same.
    const sketching: Making = { ...making, branch: { ...branch, status: 'draft' } };
    const draft = make(sketching);
    return {
      value: sketch ? whole(draft.value ?? withoutWrong(sketching, draft.problems)) : null,
      problems: [...read.problems, ...checked, ...atAdaptations(draft.problems, adaptations, read.problems)],
    };
  }
  const made = make(making);
  const model = library.models.get(branch.type);
  const namesOf = () => made.value && labels(made.value.regulation);
  const older = model === undefined ? [] : editionProblems(branch, model.outline, namesOf, placeOf);
  // A gap that a check has told would be told again as a blank.
  const open = branch.status === 'final' && !hasErrors(checked) ? unfilled(made.value?.regulation, placeOf) : [];
  const problems = [...read.problems, ...checked, ...older, ...made.problems, ...open];
  return { value: whole(made.value ?? (sketch ? withoutWrong(making, made.problems) : null)), problems };
}

/**
 * For a sketch: what the model gives without the adaptations that are wrong, or without any when that is not enough.
 */
function withoutWrong(making: Making, problems: readonly Problem[]): Made | null {
  const wrong = new Set(problems.filter(({ severity }) => severity === 'error').map(({ place }) => spot(place)));
  const sound = making.adaptations.filter((one) => !spotsOf(one).some((at) => wrong.has(at)));
  return make({ ...making, adaptations: sound }).value ?? make({ ...making, adaptations: [] }).value;
}

/** The problems that stand at an adaptation of which nothing is `told` yet. */
function atAdaptations(
  problems: readonly Problem[],
  adaptations: readonly AdaptationRecord[],
  told: readonly Problem[],
): Problem[] {
  const taken = new Set(told.map(({ place }) => spot(place)));
  const open = new Set(adaptations.flatMap(spotsOf).filter((at) => !taken.has(at)));
  return problems.filter(({ place }) => open.has(spot(place)));
}

const spot = (place: Place): string => JSON.stringify(place);
const spotsOf = ({ place, textPlace = place }: AdaptationRecord): string[] => [spot(place), spot(textPlace)];

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

interface Making {
  branch: Partial<Branch>;
  type: BranchType;
  /** where the type is asked for */
  typePlace: () => Place;
  adaptations: readonly AdaptationRecord[];
  law: Law;
  library: Library;
}

function make({ branch, type, typePlace, adaptations, law, library }: Making): Result<Made> {
  const model = library.models.get(type);
  if (model === undefined) return { value: null, problems: [noModel(type, typePlace(), library)] };
  const profile = profileOn(law.date, library.profiles);
  const isBlank = branch.type === undefined;
  const chainNames = isBlank ? library.documents.chains : null;

  const { draft, applied, problems } = compose({
    branch,
    model,
    law,
    profile,
    shape: library.shape,
    adaptations,
    chainNames,
    lawFile: LAW_FILE,
  });
  if (hasErrors(problems)) return { value: null, problems };
  const numbered = number(draft);
  const { regulation, problems: dangling } = resolve(numbered);
  const typed = typedReferences(applied, numbered);

  const value: Made = {
    regulation,
    profile,
    name: regulation.branch,
    date: law.date,
    dateAssumed: false,
    adaptations: adaptationRows(applied, regulation, committeeOf(branch)),
  };
  return { value: hasErrors(dangling) ? null : value, problems: [...problems, ...typed, ...dangling] };
}

const committeeOf = ({ superior }: Partial<Branch>): string => `Đảng ủy ${superior?.unit ?? 'cấp trên trực tiếp'}`;

/** The format in force on a day; before the oldest one we know, that one. */
function profileOn(date: string, profiles: readonly FormatProfile[]): FormatProfile {
  const profile = profiles.find(({ validFrom }) => validFrom <= date) ?? profiles.at(-1);
  if (profile === undefined) throw new Error('a library without format profiles');
  return profile;
}

function noModel(type: BranchType, place: Place, library: Library): Problem {
  return {
    code: 'model-missing',
    severity: 'error',
    message: `chưa có quy chế mẫu cho loại “${type}”`,
    place,
    hint: `các loại đã có mẫu: ${library.types.join(', ')}`,
  };
}
