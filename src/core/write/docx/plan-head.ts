import type { Basis, Head, Inline, Title } from '../../tree/nodes.ts';
import { centred, content, fixed, paragraph, type PlanContext } from './paragraphs.ts';
import { headColumns } from './head-columns.ts';
import type { Planned } from './plan-types.ts';
import { conditionRuns, SHORT_DOTS } from './runs.ts';

/** The first page's head: bodies, star and number at the left, the Party's title, place and date at the right. */
export function planHead(head: Head<Inline>, context: PlanContext, out: Planned[]): void {
  const { texts, head: measures } = context.layout;
  const superior = content('superiorBody', head.superior, context);
  const branch = content('issuingBody', head.branch, context);
  const placeDate = content('placeDate', head.placeDate, context, SHORT_DOTS);
  const [left, right] = headColumns({ superior, branch, placeDate }, context.layout);
  out.push({
    type: 'head',
    widths: [left, right],
    left: [
      centred('superiorBody', superior, context, left),
      centred('issuingBody', branch, context, left),
      fixed('star', texts.star),
      paragraph('numberSymbol', content('numberSymbol', head.number, context, SHORT_DOTS)),
      ...(head.draftMark === null ? [] : [fixed('draftMark', head.draftMark)]),
    ],
    right: [
      // The rule is the paragraph's lower border, which runs from indent to indent.
      paragraph('partyTitle', [{ type: 'text', text: texts.partyTitle }], Math.round((right - measures.rule) / 2)),
      centred('placeDate', placeDate, context, right),
    ],
  });
}

/** Kind, subject, the pointer of an annex and the five hyphens, each on its line. */
export function planTitle(title: Title<Inline>, context: PlanContext, out: Planned[]): void {
  const { subject, pointer } = title;
  const kind = /^phụ lục/iu.test(title.kind) ? 'appendixHead' : 'kind';
  out.push(
    paragraph(kind, [...conditionRuns(title), { type: 'text', text: title.kind }]),
    centred('subject', content('subject', subject, context), context),
    ...(pointer === null ? [] : [centred('annexPointer', content('annexPointer', pointer, context), context)]),
    fixed('subjectSeparator', context.layout.texts.subjectSeparator),
  );
}

/** The “Căn cứ” lines with their dashes and end marks. */
export function planBasis(basis: Basis<Inline>, context: PlanContext, out: Planned[]): void {
  const { basisItem, basisLast } = context.layout.marks;
  for (const [index, item] of basis.items.entries()) {
    const mark = index === basis.items.length - 1 ? basisLast : basisItem;
    const text = [...conditionRuns(item), ...content('basisItem', item.content, context)];
    out.push(paragraph('basisItem', [{ type: 'text', text: '- ' }, ...text, { type: 'text', text: mark }]));
  }
}
