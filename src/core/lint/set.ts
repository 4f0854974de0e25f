/**
 * Everything the rules look at: the templates, outlines, law and terms that could be read, and how they hang together.
 */
import type { PlacedOutline } from '../compose/read-models.ts';
import { terms as whenTerms } from '../compose/when.ts';
import type { DataFile } from '../read/data.ts';
import type { SchemaSet } from '../read/violations.ts';
import type { Contents } from '../schema/contents.ts';
import type { LawDocuments } from '../schema/documents.ts';
import type { LawFigures } from '../schema/figures.ts';
import type { Outline } from '../schema/outline.ts';
import type { Terms } from '../schema/terms.ts';
import type { Logic } from './logic/possible.ts';
import type { Root } from './scope.ts';
import type { Conditions, Include, Literal } from './template/tags.ts';
import type { Template } from './template/template.ts';

export type Entry = Outline['chapters'][number]['articles'][number];

/** One place where a template is printed: an article of an outline, a run inside one, or an article of the decision. */
export interface Place {
  type: Outline['type'];
  /** what holds wherever the template is printed here */
  conditions: Conditions;
  root: Root;
  /** the id of the article, for what is referred to */
  article: string;
  /** the include that brings a run here */
  include: Include | null;
}

export interface LintSet {
  templates: readonly Template[];
  outlines: readonly PlacedOutline[];
  /** null when one of the two files could not be read */
  law: { documents: DataFile<LawDocuments>; figures: DataFile<LawFigures> } | null;
  terms: DataFile<Terms> | null;
  contents: DataFile<Contents> | null;
  schemas: SchemaSet;
  /** every field of a branch file, `meeting.place` */
  fields: readonly string[];
  logic: Logic;
  /** false when a template or an outline could not be read: what is then unused or unknown cannot be told */
  isWhole: boolean;
  placesOf: (template: Template) => readonly Place[];
  /** the template an outline's article has, from the type's folder or from common */
  templateFor: (outline: Outline, article: string) => Template | undefined;
  /** Is there a file for the article, be it one that cannot be read? */
  hasFile: (outline: Outline, article: string) => boolean;
}

/** A condition of an outline as literals. */
export const literalsOf = (when: string | readonly string[] | undefined): Literal[] =>
  when === undefined ? [] : whenTerms(when);

export const entriesOf = ({ chapters }: Outline): Entry[] => chapters.flatMap(({ articles }) => articles);

/** Does the literal follow in every place that prints this part of the template? */
export function everywhere(set: LintSet, template: Template, conditions: Conditions, literal: Literal): boolean {
  return set
    .placesOf(template)
    .every((place) => set.logic.follows(place.type, [...place.conditions, ...conditions], literal));
}
