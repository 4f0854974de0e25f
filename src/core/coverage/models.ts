/** The files of the models as coverage sees them: outlines with the lines of their entries, templates as written. */
import type { Place, SourceFile } from '../diagnostic.ts';
import { terms } from '../compose/when.ts';
import type { BranchType, Library } from '../library.ts';
import { readOutline } from '../read/outline.ts';
import { writtenIn, type Written } from './written.ts';

export interface WrittenFile {
  file: SourceFile;
  written: Written[];
}

/** One term of a condition in an outline. */
export interface Term {
  fact: string;
  wanted: boolean;
  line: number;
}

export interface OutlineEntry {
  article: string;
  line: number;
  when: Term[];
  template: WrittenFile;
}

export interface WrittenModel {
  type: BranchType;
  file: SourceFile;
  /** conditions of the căn cứ */
  bases: Term[][];
  entries: OutlineEntry[];
  /** the articles of the decision */
  decision: WrittenFile[];
}

const lineOf = (place: Place): number => (place.kind === 'text' ? place.line : 1);

type PlaceOf = (path: (string | number)[]) => Place;

function termsAt(when: string | readonly string[] | undefined, path: (string | number)[], placeOf: PlaceOf): Term[] {
  if (when === undefined) return [];
  return terms(when).map((term, index) => {
    const place = typeof when === 'string' ? placeOf(path) : placeOf([...path, index]);
    return { ...term, line: lineOf(place) };
  });
}

/** The models of a sound library, with the templates that they reach by the name of the run or the path of the file. */
export function writtenModels(
  library: Library,
  files: readonly SourceFile[],
): { models: WrittenModel[]; runs: ReadonlyMap<string, WrittenFile> } {
  const byPath = new Map(
    files
      .filter(({ path }) => path.endsWith('.hbs'))
      .map((file): [string, WrittenFile] => [file.path, { file, written: writtenIn(file.text) }]),
  );
  const inFolder = (folder: string): WrittenFile[] =>
    [...byPath.values()].filter(({ file }) => file.path.startsWith(folder));
  const runs = inFolder('templates/common/runs/').map((run): [string, WrittenFile] => [
    run.file.path.replace(/^templates\/common\/|\.hbs$/gu, ''),
    run,
  ]);
  const decision = inFolder('templates/common/decision/');

  const models = library.types.flatMap((type): WrittenModel[] => {
    const folder = `templates/${type}/`;
    const file = files.find(({ path }) => path === `${folder}outline.yaml`);
    const outline = file === undefined ? null : readOutline(file, library.schemas).value;
    if (file === undefined || outline === null) return [];
    const { value, placeOf } = outline;
    const bases = value.bases.flatMap((basis, index) =>
      typeof basis === 'string' ? [] : [termsAt(basis.when, ['bases', index, 'when'], placeOf)],
    );
    const entries = value.chapters.flatMap((chapter, at) =>
      chapter.articles.flatMap(({ article, when }, index): OutlineEntry[] => {
        const path = ['chapters', at, 'articles', index];
        const template = byPath.get(`${folder}${article}.hbs`) ?? byPath.get(`templates/common/${article}.hbs`);
        if (template === undefined) return [];
        const line = lineOf(placeOf([...path, 'article']));
        return [{ article, line, template, when: termsAt(when, [...path, 'when'], placeOf) }];
      }),
    );
    return [{ type, file, bases, entries, decision }];
  });
  return { models, runs: new Map(runs) };
}
