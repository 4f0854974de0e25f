import type { Basis, Head, Inline, Title } from '../../tree/nodes.ts';
import { addContent, centred, fixed, paragraph, type PlanContext } from './paragraphs.ts';
import { headColumns } from './head-columns.ts';
import type { Planned, Run } from './plan-types.ts';
import { addCondition, SHORT_DOTS, textRun } from './runs.ts';

/** The first page's head: bodies, star and number at the left, the Party's title, place and date at the right. */
export function planHead(head: Head<Inline>, context: PlanContext, out: Planned[]): void {
  const { texts, head: measures } = context.layout;
  const superior = addContent([], 'superiorBody', head.superior, context);
  const branch = addContent([], 'issuingBody', head.branch, context);
  const placeDate = addContent([], 'placeDate', head.placeDate, context, SHORT_DOTS);
  const [left, right] = headColumns({ superior, branch, placeDate }, context.layout);
  out.push({
    type: 'head',
    widths: [left, right],
    left: [
      centred('superiorBody', superior, context, left),
      centred('issuingBody', branch, context, left),
      fixed('star', texts.star),
      paragraph('numberSymbol', addContent([], 'numberSymbol', head.number, context, SHORT_DOTS)),
      ...(head.draftMark === null ? [] : [fixed('draftMark', head.draftMark)]),
    ],
    right: [
      // The rule is the paragraph's lower border, which runs from indent to indent.
      paragraph('partyTitle', [textRun(texts.partyTitle)], false, Math.round((right - measures.rule) / 2)),
      centred('placeDate', placeDate, context, right),
    ],
  });
}

/** Kind, subject, the pointer of an annex and the five hyphens, each on its line. */
export function planTitle(title: Title<Inline>, context: PlanContext, out: Planned[]): void {
  const { subject, pointer } = title;
  const kind = /^phụ lục/iu.test(title.kind) ? 'appendixHead' : 'kind';
  const name: Run[] = [];
  addCondition(name, title);
  name.push(textRun(title.kind));
  out.push(paragraph(kind, name), centred('subject', addContent([], 'subject', subject, context), context));
  if (pointer !== null) out.push(centred('annexPointer', addContent([], 'annexPointer', pointer, context), context));
  out.push(fixed('subjectSeparator', context.layout.texts.subjectSeparator));
}

/** The “Căn cứ” lines with their dashes and end marks. */
export function planBasis(basis: Basis<Inline>, context: PlanContext, out: Planned[]): void {
  const { basisItem, basisLast } = context.layout.marks;
  for (const [index, item] of basis.items.entries()) {
    const runs: Run[] = [textRun('- ')];
    addCondition(runs, item);
    addContent(runs, 'basisItem', item.content, context);
    runs.push(textRun(index === basis.items.length - 1 ? basisLast : basisItem));
    out.push(paragraph('basisItem', runs));
  }
}
