/**
 * `quyche lint`: everything that is wrong with templates, outlines, law data and terms, found before anything is
 * printed.
 */
import type { Place, Problem, SourceFile } from '../diagnostic.ts';
import { assemble } from '../read-library.ts';
import { readParts, schemasIn } from '../read-parts.ts';
import type { SchemaSet } from '../read/violations.ts';
import { piecesOf } from './pieces.ts';
import type { Rule, Words } from './rule.ts';
import { RULES } from './rules/index.ts';
import { lintSet } from './build-set.ts';
import type { LintSet } from './set.ts';

interface Placed extends Words {
  place: Place;
}

function found(rule: Rule, set: LintSet, pieces: ReturnType<typeof piecesOf>): Placed[] {
  switch (rule.over) {
    case 'text':
      return pieces.flatMap((piece) =>
        rule.check(piece, set).map(({ from, to, ...words }) => ({ ...words, place: piece.placeOf(from, to) })),
      );
    case 'template':
      return set.templates.flatMap((template) =>
        rule
          .check(template, set)
          .map(({ span, ...words }) => ({ ...words, place: { kind: 'text', file: template.file.path, ...span } })),
      );
    case 'outline':
      return set.outlines.flatMap((outline) =>
        rule.check(outline, set).map(({ path, at, ...words }) => ({ ...words, place: outline.placeOf(path, at) })),
      );
    case 'figures': {
      const { law } = set;
      if (law === null) return [];
      return rule.check(law, set).map(({ path, at, ...words }) => ({ ...words, place: law.figures.placeOf(path, at) }));
    }
    case 'reading':
      return [];
  }
}

/** Codes that a rule looks for itself: what reading says of them is left to the rule. */
const STATED = new Set(RULES.filter(({ over }) => over !== 'reading').map(({ code }) => code));

const lineOf = ({ file, ...place }: Place): string => `${file}:${'line' in place ? place.line : ''}`;

/**
 * Every problem of the files, the texts below `templates/` and `schemas/` with those paths. A file that cannot be
 * read is told and left out; the rules look at the rest all the same. Who lints often hands in the compiled schemas.
 */
export function lintFiles(files: readonly SourceFile[], schemas: SchemaSet = schemasIn(files)): Problem[] {
  const parts = readParts(files, schemas);
  const read = [...parts.problems, ...assemble(parts).problems];
  const set = lintSet(parts);
  const lines = new Map(files.map(({ path, text }) => [path, text.split('\n')]));
  const pieces = piecesOf(set, (file) => lines.get(file) ?? []);
  const replaced = new Set<string>();
  const told = RULES.flatMap((rule) =>
    found(rule, set, pieces).map(({ severity = rule.severity, ...one }): Problem => {
      for (const code of rule.replaces ?? []) replaced.add(`${code} ${lineOf(one.place)}`);
      return { code: rule.code, severity, ...one };
    }),
  );
  const rest = read.filter(({ code, place }) => !STATED.has(code) && !replaced.has(`${code} ${lineOf(place)}`));
  return [...rest, ...told];
}
