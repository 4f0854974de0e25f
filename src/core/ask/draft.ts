/**
 * The file while it is being filled in: each answer is tried on it by the same reading and checks as ever, then kept.
 */
import type { Problem, SourceFile } from '../diagnostic.ts';
import type { BranchType, Library } from '../library.ts';
import { makeRegulation } from '../pipeline.ts';
import { readBranch } from '../read/branch.ts';
import type { Path } from '../read/path.ts';
import type { Remark } from './asker.ts';
import { withAnswer } from './write.ts';

export interface DraftInput {
  branch: SourceFile;
  commune?: SourceFile;
  type: BranchType;
  /** the day (YYYY-MM-DD) that stands in for a date not known yet */
  on: string;
  library: Library;
  /** keeps the text; false where it could not */
  save: (text: string) => boolean;
}

/** What an answer brings with it: with an error it was not kept. */
export interface Verdict {
  problems: Remark[];
  kept: boolean;
}

const sameSpot = (path: Path, other: Path | undefined): boolean =>
  other !== undefined && path.every((step, index) => other[index] === step);

const keyOf = ({ code, message, field }: Problem): string => JSON.stringify([code, message, field]);

export class Draft {
  readonly input: DraftInput;
  #text: string;
  #told: ReadonlySet<string>;

  constructor(input: DraftInput) {
    this.input = input;
    this.#text = input.branch.text;
    this.#told = new Set(this.#problemsOf(this.#text).map(keyOf));
  }

  get library(): Library {
    return this.input.library;
  }

  /** The branch as far as it is filled in, with what the commune's file says. */
  data(): Readonly<Record<string, unknown>> {
    const { value } = readBranch(this.#inputWith(this.#text), this.library.schemas);
    return { ...value?.branch };
  }

  /** Tries a value and keeps it unless it brings an error. */
  put(path: readonly string[], value: unknown): Verdict {
    return this.#accept(withAnswer(this.#text, path, value, this.library.schemas.files), path);
  }

  /** Makes it a final document by the present edition of the model, unless an error stands against it. */
  finish(): Verdict {
    const { files } = this.library.schemas;
    const edition = this.library.models.get(this.input.type)?.outline.edition;
    const pinned =
      this.data()['model'] === undefined && edition !== undefined
        ? withAnswer(this.#text, ['model'], edition, files)
        : this.#text;
    return this.#accept(pinned === null ? null : withAnswer(pinned, ['status'], 'final', files), ['status']);
  }

  /** The errors at one spot only, of a value whose neighbours are still to come. */
  try(path: readonly string[], value: unknown, spot: Path): Problem[] {
    const text = withAnswer(this.#text, path, value, this.library.schemas.files);
    if (text === null) return [];
    return this.#problemsOf(text).filter(({ severity, field }) => severity === 'error' && sameSpot(spot, field));
  }

  #accept(text: string | null, path: Path): Verdict {
    if (text === null) return { problems: [notPut(path)], kept: false };
    const all = this.#problemsOf(text);
    const problems = all.filter((problem) => !this.#told.has(keyOf(problem)));
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return { problems: errors, kept: false };
    const kept = this.input.save(text);
    if (kept) [this.#text, this.#told] = [text, new Set(all.map(keyOf))];
    return { problems: problems.filter(({ field }) => sameSpot(path, field)), kept };
  }

  #inputWith(text: string): { branch: SourceFile; commune?: SourceFile } {
    const { branch, commune } = this.input;
    return { branch: { path: branch.path, text }, ...(commune === undefined ? {} : { commune }) };
  }

  #problemsOf(text: string): Problem[] {
    return makeRegulation(this.#inputWith(text), this.library, { on: this.input.on }).problems;
  }
}

function notPut(path: Path): Remark {
  const message = `không ghi được “${path.join('.')}” vào tệp mà giữ nguyên các dòng khác`;
  return { severity: 'error', message, hint: 'để ngỏ mục này, rồi sửa tay trong tệp' };
}
