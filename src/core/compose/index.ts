/** Composing: a branch's facts and values, the model's texts and the law of the day become a draft without numbers. */
import type { Place, Problem } from '../diagnostic.ts';
import { factsOf, formOf } from '../facts/index.ts';
import { basesOn, doubtOf, figureText, type KnownFigure, type Law } from '../law/index.ts';
import type { Branch } from '../schema/branch.ts';
import type { FormatProfile } from '../schema/format.ts';
import type { BlockBase, Draft } from '../tree/nodes.ts';
import { adapt } from './adapt.ts';
import type { Adaptation, Applied } from './adaptation.ts';
import { annexPart } from './annex.ts';
import { composeChapters, composeDecision } from './chapters.ts';
import { decisionParts, regulationParts, type Paper } from './forms.ts';
import { guidancePart } from './guidance.ts';
import type { Model } from './models.ts';
import type { Host } from './asked.ts';
import { scopeOf } from './scope.ts';
import type { Shape } from './shape.ts';
import { chainsOf } from './when.ts';

export interface Composing {
  /** the branch as read; empty but for its type in a blank model */
  branch: Partial<Branch>;
  model: Model;
  law: Law;
  profile: FormatProfile;
  /** the fields of a branch file */
  shape: Shape;
  /** names of the law's chains: given for a blank model, which ends with a page of guidance */
  chainNames: Readonly<Record<string, string>> | null;
  /** what the commune and the branch change of the model */
  adaptations: readonly Adaptation[];
  /** where the law's documents stand, for warnings about them */
  lawFile: string;
}

/** One warning for each printed figure whose clause a person has to look at again. */
function figureDoubts(law: Law, ids: ReadonlySet<string>, place: Place): Problem[] {
  return [...ids].flatMap((id) => {
    const verdict = law.figures[id];
    return verdict?.state === 'to-verify' ? doubtOf(verdict, place, () => figureDoubt(verdict, place)) : [];
  });
}

function figureDoubt(figure: KnownFigure & { state: 'to-verify' }, place: Place): Problem {
  return {
    code: 'law-to-verify',
    severity: 'warning',
    message: `con số “${figureText(figure)}${figure.unit === '' ? '' : ` ${figure.unit}`}” theo ${figure.clause} cần kiểm tra: ${figure.reason}`,
    place,
    hint: 'đối chiếu với văn bản đang có hiệu lực trước khi ký',
  };
}

/** Composes one regulation. Mistakes of templates are problems; the draft is given all the same. */
export function compose({ branch, model, law, profile, shape, adaptations, chainNames, lawFile }: Composing): {
  draft: Draft;
  /** the adaptations that this draft shows */
  applied: Applied[];
  problems: Problem[];
} {
  const { outline } = model;
  const scope = scopeOf(branch, shape);
  const place: Place = { kind: 'file', file: lawFile };
  const facts = factsOf(branch, law);
  const bases = basesOn(law, chainsOf(outline.bases, facts), place);
  const host: Host = {
    facts,
    law,
    cited: new Set(bases.citations.map((citation) => citation.chain)),
    figures: new Set(),
  };
  const base: BlockBase = { source: { file: model.path, line: 1 }, origin: 'model' };
  const composed = composeChapters(model, host, scope);
  const { chapters, applied, problems: misfits } = adapt(composed.chapters, model, adaptations);
  const problems = [...composed.problems, ...misfits];
  const paper: Paper = { branch, profile, citations: bases.citations, chapters, base };
  const kind = formOf(branch, law);
  const decision = kind === 'decision' ? composeDecision(model, host, scope) : null;
  const annex = annexPart(branch, kind, base);
  const main = decision === null ? regulationParts(paper) : decisionParts(paper, decision.articles);
  const draft: Draft = {
    kind,
    title: branch.name === undefined ? outline.title : `Quy chế làm việc của ${branch.name}`,
    branch: branch.name ?? 'chi bộ',
    date: law.date,
    profile: profile.id,
    model: `${outline.type} ${outline.edition}`,
    parts: [
      ...main,
      ...(annex === null ? [] : [annex]),
      ...(chainNames === null ? [] : [guidancePart({ outline, law, chainNames, chapters, parts: main, base })]),
    ],
  };
  const doubts = [
    ...basesOn(law, [...host.cited], place).problems,
    ...figureDoubts(law, host.figures, { kind: 'file', file: lawFile.replace('documents', 'figures') }),
  ];
  return { draft, applied, problems: [...doubts, ...problems, ...(decision?.problems ?? [])] };
}
