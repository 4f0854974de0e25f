/** From a branch's data to its regulation: composed by the law of its day, numbered, its references resolved. */
import { adaptationRows, type AdaptationRow } from './adaptation-table.ts';
import { compose } from './compose/index.ts';
import { hasErrors, type Place, type Problem, type Result } from './diagnostic.ts';
import type { Law } from './law/index.ts';
import { LAW_FILE, type BranchType, type Library } from './library.ts';
import type { AdaptationRecord } from './read/adaptations.ts';
import type { Branch } from './schema/branch.ts';
import type { FormatProfile } from './schema/format.ts';
import type { Regulation } from './tree/nodes.ts';
import { number } from './tree/number.ts';
import { resolve } from './tree/resolve.ts';
import { typedReferences } from './typed-references.ts';

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

export interface Making {
  branch: Partial<Branch>;
  type: BranchType;
  /** where the type is asked for */
  typePlace: () => Place;
  adaptations: readonly AdaptationRecord[];
  law: Law;
  library: Library;
}

/** Makes a regulation; there is none when a model is missing or something in it does not fit. */
export function make({ branch, type, typePlace, adaptations, law, library }: Making): Result<Made> {
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
