/** The models as coverage sees them: outlines with the lines of their entries, templates with what they can print. */
import type { Place, SourceFile } from '../diagnostic.ts';
import { terms } from '../compose/when.ts';
import type { BranchType, Library } from '../library.ts';
import { readOutline } from '../read/outline.ts';
import type { Template } from '../template/program.ts';
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
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = (template: Template): WrittenFile[] => {
    const file = byPath.get(template.file);
    return file === undefined ? [] : [{ file, written: writtenIn(template.body) }];
  };
  const runs = new Map<string, WrittenFile>();
  const models = library.types.flatMap((type): WrittenModel[] => {
    const model = library.models.get(type);
    const file = model === undefined ? undefined : byPath.get(model.path);
    const outline = file === undefined ? null : readOutline(file, library.schemas).value;
    if (model === undefined || file === undefined || outline === null) return [];
    for (const [name, run] of model.runs) for (const one of runs.has(name) ? [] : seen(run)) runs.set(name, one);
    const { value, placeOf } = outline;
    const bases = value.bases.flatMap((basis, index) =>
      typeof basis === 'string' ? [] : [termsAt(basis.when, ['bases', index, 'when'], placeOf)],
    );
    const entries = value.chapters.flatMap((chapter, at) =>
      chapter.articles.flatMap(({ article, when }, index): OutlineEntry[] => {
        const path = ['chapters', at, 'articles', index];
        const line = lineOf(placeOf([...path, 'article']));
        const asked = termsAt(when, [...path, 'when'], placeOf);
        const found = model.articles.get(article);
        return (found === undefined ? [] : seen(found)).map((template) => ({ article, line, template, when: asked }));
      }),
    );
    return [{ type, file, bases, entries, decision: model.decision.flatMap(seen) }];
  });
  return { models, runs };
}
