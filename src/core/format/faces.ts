import type { Paper, PaperParagraph } from './paper.ts';
import type { RuleRow } from './profile.ts';

/** The paragraphs of the body and of every header and footer that a reader sees. */
export function everyParagraph(paper: Paper): PaperParagraph[] {
  const around = paper.sections.flatMap(({ headers, footers, titlePage }) =>
    [headers, footers].flatMap((kinds) => [
      ...kinds.default,
      ...(titlePage ? kinds.first : []),
      ...(paper.settings.evenAndOddHeaders ? kinds.even : []),
    ]),
  );
  return [...paper.paragraphs, ...new Set(around)];
}

/** Whether the font belongs to an encoding older than Unicode; the names stand in the row of rule “unicode”. */
export function isLegacyFont(name: string, rules: readonly RuleRow[]): boolean {
  const patterns = rules.find((row) => row.name === 'unicode')?.refused ?? [];
  return patterns.some((pattern) => new RegExp(pattern, 'iu').test(name));
}
