/**
 * Every rule, one a file, by code. A rule that is dropped leaves its code here as a comment, so that it is not used
 * again.
 */
import type { Rule } from '../rule.ts';
import { argumentHidesField } from './argument-hides-field.ts';
import { argumentMissing } from './argument-missing.ts';
import { argumentUndeclared } from './argument-undeclared.ts';
import { argumentUnused } from './argument-unused.ts';
import { articleMissing } from './article-missing.ts';
import { articleNotFound } from './article-not-found.ts';
import { articleTwice } from './article-twice.ts';
import { articleUnreachable } from './article-unreachable.ts';
import { articleUnused } from './article-unused.ts';
import { articleWithoutTitle } from './article-without-title.ts';
import { basisUnknown } from './basis-unknown.ts';
import { basisWithoutCondition } from './basis-without-condition.ts';
import { branchTypeInCondition } from './branch-type-in-condition.ts';
import { chainUnknown } from './chain-unknown.ts';
import { chapterIdTwice } from './chapter-id-twice.ts';
import { chapterMayBeEmpty } from './chapter-may-be-empty.ts';
import { clauseWithoutEndMark } from './clause-without-end-mark.ts';
import { clauseWithoutPoints } from './clause-without-points.ts';
import { conditionOnValue } from './condition-on-value.ts';
import { conditionUnreachable } from './condition-unreachable.ts';
import { factUnknown } from './fact-unknown.ts';
import { fieldUnused } from './field-unused.ts';
import { figureUnknown } from './figure-unknown.ts';
import { figureWithoutCondition } from './figure-without-condition.ts';
import { helperArgument } from './helper-argument.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idMissing } from './id-missing.ts';
import { idShape } from './id-shape.ts';
import { includeArgumentMissing } from './include-argument-missing.ts';
import { includeArgumentUnknown } from './include-argument-unknown.ts';
import { includeNested } from './include-nested.ts';
import { lawChainCycle } from './law-chain-cycle.ts';
import { lawChainUnknown } from './law-chain-unknown.ts';
import { lawDocumentRepeated } from './law-document-repeated.ts';
import { lawDocumentUnknown } from './law-document-unknown.ts';
import { lawEndMissing } from './law-end-missing.ts';
import { lawEndsBeforeStart } from './law-ends-before-start.ts';
import { lawFigureEndsBeforeStart } from './law-figure-ends-before-start.ts';
import { lawFigureOverlaps } from './law-figure-overlaps.ts';
import { lawFigureRepeated } from './law-figure-repeated.ts';
import { lawFigureSourceMissing } from './law-figure-source-missing.ts';
import { lawSourceMissing } from './law-source-missing.ts';
import { lawSuccessorStartsLate } from './law-successor-starts-late.ts';
import { lawTextWithoutCondition } from './law-text-without-condition.ts';
import { lawValidityOverlaps } from './law-validity-overlaps.ts';
import { lineIndent } from './line-indent.ts';
import { outlineTypeDiffers } from './outline-type-differs.ts';
import { ownArticleEqualsShared } from './own-article-equals-shared.ts';
import { pointAlone } from './point-alone.ts';
import { pointWithEndMark } from './point-with-end-mark.ts';
import { pointWithoutClause } from './point-without-clause.ts';
import { referenceAmbiguous } from './reference-ambiguous.ts';
import { referenceMayBeOff } from './reference-may-be-off.ts';
import { referenceNotFound } from './reference-not-found.ts';
import { runArgumentUndeclared } from './run-argument-undeclared.ts';
import { runNotFound } from './run-not-found.ts';
import { runUnused } from './run-unused.ts';
import { sharedArticleOneType } from './shared-article-one-type.ts';
import { tableRowWidth } from './table-row-width.ts';
import { templateBlockClose } from './template-block-close.ts';
import { templateBlockInsideLine } from './template-block-inside-line.ts';
import { templateBlockOpen } from './template-block-open.ts';
import { templateBlockParams } from './template-block-params.ts';
import { templateBlockUnknown } from './template-block-unknown.ts';
import { templateConditionShape } from './template-condition-shape.ts';
import { templateDataVariable } from './template-data-variable.ts';
import { templateDecorator } from './template-decorator.ts';
import { templateDynamicPartial } from './template-dynamic-partial.ts';
import { templateEachElse } from './template-each-else.ts';
import { templateEachNotList } from './template-each-not-list.ts';
import { templateElseAlone } from './template-else-alone.ts';
import { templateEscapedTag } from './template-escaped-tag.ts';
import { templateHelperUnknown } from './template-helper-unknown.ts';
import { templateIncludeArgument } from './template-include-argument.ts';
import { templateIncludeInsideLine } from './template-include-inside-line.ts';
import { templateIncludeRefused } from './template-include-refused.ts';
import { templateLiteral } from './template-literal.ts';
import { templateNestedCall } from './template-nested-call.ts';
import { templatePartialBlock } from './template-partial-block.ts';
import { templatePartialContext } from './template-partial-context.ts';
import { templatePathUnknown } from './template-path-unknown.ts';
import { templateRawBlock } from './template-raw-block.ts';
import { templateSyntax } from './template-syntax.ts';
import { templateTagOpen } from './template-tag-open.ts';
import { templateTripleBraces } from './template-triple-braces.ts';
import { templateValueNotPrintable } from './template-value-not-printable.ts';
import { templateWhiteSpaceControl } from './template-white-space-control.ts';
import { termAvoided } from './term-avoided.ts';
import { textNotNfc } from './text-not-nfc.ts';
import { titleTwice } from './title-twice.ts';
import { toneMarkOld } from './tone-mark-old.ts';
import { typedDocument } from './typed-document.ts';
import { typedFigure } from './typed-figure.ts';
import { typedNumber } from './typed-number.ts';
import { typedReference } from './typed-reference.ts';
import { valueMayBeAbsent } from './value-may-be-absent.ts';
import { wordDoubled } from './word-doubled.ts';

export const RULES: readonly Rule[] = [
  argumentHidesField,
  argumentMissing,
  argumentUndeclared,
  argumentUnused,
  articleMissing,
  articleNotFound,
  articleTwice,
  articleUnreachable,
  articleUnused,
  articleWithoutTitle,
  basisUnknown,
  basisWithoutCondition,
  branchTypeInCondition,
  chainUnknown,
  chapterIdTwice,
  chapterMayBeEmpty,
  clauseWithoutEndMark,
  clauseWithoutPoints,
  conditionOnValue,
  conditionUnreachable,
  factUnknown,
  fieldUnused,
  figureUnknown,
  figureWithoutCondition,
  helperArgument,
  idDuplicate,
  idMissing,
  idShape,
  includeArgumentMissing,
  includeArgumentUnknown,
  includeNested,
  lawChainCycle,
  lawChainUnknown,
  lawDocumentRepeated,
  lawDocumentUnknown,
  lawEndMissing,
  lawEndsBeforeStart,
  lawFigureEndsBeforeStart,
  lawFigureOverlaps,
  lawFigureRepeated,
  lawFigureSourceMissing,
  lawSourceMissing,
  lawSuccessorStartsLate,
  lawTextWithoutCondition,
  lawValidityOverlaps,
  lineIndent,
  outlineTypeDiffers,
  ownArticleEqualsShared,
  pointAlone,
  pointWithEndMark,
  pointWithoutClause,
  referenceAmbiguous,
  referenceMayBeOff,
  referenceNotFound,
  runArgumentUndeclared,
  runNotFound,
  runUnused,
  sharedArticleOneType,
  tableRowWidth,
  templateBlockClose,
  templateBlockInsideLine,
  templateBlockOpen,
  templateBlockParams,
  templateBlockUnknown,
  templateConditionShape,
  templateDataVariable,
  templateDecorator,
  templateDynamicPartial,
  templateEachElse,
  templateEachNotList,
  templateElseAlone,
  templateEscapedTag,
  templateHelperUnknown,
  templateIncludeArgument,
  templateIncludeInsideLine,
  templateIncludeRefused,
  templateLiteral,
  templateNestedCall,
  templatePartialBlock,
  templatePartialContext,
  templatePathUnknown,
  templateRawBlock,
  templateSyntax,
  templateTagOpen,
  templateTripleBraces,
  templateValueNotPrintable,
  templateWhiteSpaceControl,
  termAvoided,
  textNotNfc,
  titleTwice,
  toneMarkOld,
  typedDocument,
  typedFigure,
  typedNumber,
  typedReference,
  valueMayBeAbsent,
  wordDoubled,
];
