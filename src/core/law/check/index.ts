/** Checks of the law data itself. A mistake here would reach every branch, so all are errors. */
import type { Problem } from '../../diagnostic.ts';
import type { LawDocuments } from '../../schema/documents.ts';
import type { LawFigures } from '../../schema/figures.ts';
import { chainProblems } from './chains.ts';
import { documentProblems } from './documents.ts';
import { figureProblems } from './figures.ts';
import type { PlaceAt } from './place.ts';

/** Where each of the two files' values stands. */
export interface LawPlaces {
  documents: PlaceAt;
  figures: PlaceAt;
}

/** Every contradiction in documents.yaml and figures.yaml; both must have passed their schema. */
export function checkLaw(documents: LawDocuments, figures: LawFigures, places: LawPlaces): Problem[] {
  return [
    ...documentProblems(documents, places.documents),
    ...chainProblems(documents, places.documents),
    ...figureProblems(figures, documents, places.figures),
  ];
}
