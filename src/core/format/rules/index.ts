import type { Rule } from '../rule.ts';
import { annexPointer } from './annex-pointer.ts';
import { appendixNumber } from './appendix-number.ts';
import { articleHead } from './article-head.ts';
import { articleSequence } from './article-sequence.ts';
import { basisComplete } from './basis-complete.ts';
import { basisDash } from './basis-dash.ts';
import { basisEnds } from './basis-ends.ts';
import { basisUpright } from './basis-upright.ts';
import { bodyEndStop } from './body-end-stop.ts';
import { bodyIndent } from './body-indent.ts';
import { bodyJustified } from './body-justified.ts';
import { bodySize } from './body-size.ts';
import { chapterHead } from './chapter-head.ts';
import { chapterName } from './chapter-name.ts';
import { clauseMark } from './clause-mark.ts';
import { dateZeroRule } from './date-zero-rule.ts';
import { draftMark } from './draft-mark.ts';
import { fiveHyphens } from './five-hyphens.ts';
import { fontTnr } from './font-tnr.ts';
import { issuingLine } from './issuing-line.ts';
import { kindLine } from './kind-line.ts';
import { lineExact } from './line-exact.ts';
import { marginsFixed } from './margins-fixed.ts';
import { marginsMirrored } from './margins-mirrored.ts';
import { noKinhGui } from './no-kinh-gui.ts';
import { noLineUnderBody } from './no-line-under-body.ts';
import { noRuleUnderSubject } from './no-rule-under-subject.ts';
import { noSealText } from './no-seal-text.ts';
import { noStateMotto } from './no-state-motto.ts';
import { numberNoColon } from './number-no-colon.ts';
import { numberSeparators } from './number-separators.ts';
import { numberShape } from './number-shape.ts';
import { numberStyle } from './number-style.ts';
import { numberZeroPad } from './number-zero-pad.ts';
import { orientation } from './orientation.ts';
import { pageNumberFirstHidden } from './page-number-first-hidden.ts';
import { pageNumberPresent } from './page-number-present.ts';
import { pageNumberStyle } from './page-number-style.ts';
import { pageSizeA4 } from './page-size-a4.ts';
import { paragraphGap } from './paragraph-gap.ts';
import { partyTitleRule } from './party-title-rule.ts';
import { partyTitle } from './party-title.ts';
import { placeDateShape } from './place-date-shape.ts';
import { placeDateStyle } from './place-date-style.ts';
import { placeIsAdminUnit } from './place-is-admin-unit.ts';
import { pointMark } from './point-mark.ts';
import { recipientsArchive } from './recipients-archive.ts';
import { recipientsEnds } from './recipients-ends.ts';
import { recipientsHead } from './recipients-head.ts';
import { recipientsItems } from './recipients-items.ts';
import { sectionHead } from './section-head.ts';
import { signAuthority } from './sign-authority.ts';
import { signName } from './sign-name.ts';
import { signNoChiUy } from './sign-no-chi-uy.ts';
import { signNoKt } from './sign-no-kt.ts';
import { signPost } from './sign-post.ts';
import { signSlashForm } from './sign-slash-form.ts';
import { staleFormatSource } from './stale-format-source.ts';
import { star } from './star.ts';
import { subjectLine } from './subject-line.ts';
import { superiorLine } from './superior-line.ts';
import { superiorNotDangUy } from './superior-not-dang-uy.ts';
import { symbolBody } from './symbol-body.ts';
import { symbolKindMatch } from './symbol-kind-match.ts';
import { termHyphen } from './term-hyphen.ts';
import { textBlack } from './text-black.ts';
import { toneMarkMix } from './tone-mark-mix.ts';
import { unicode } from './unicode.ts';

/** Every rule, in the order of the profiles' rows. */
export const RULES: readonly Rule[] = [
  pageSizeA4,
  orientation,
  marginsFixed,
  marginsMirrored,
  fontTnr,
  textBlack,
  unicode,
  pageNumberPresent,
  pageNumberFirstHidden,
  pageNumberStyle,
  partyTitle,
  partyTitleRule,
  noStateMotto,
  superiorLine,
  superiorNotDangUy,
  issuingLine,
  star,
  noLineUnderBody,
  numberShape,
  numberNoColon,
  numberSeparators,
  numberZeroPad,
  symbolKindMatch,
  symbolBody,
  numberStyle,
  placeDateShape,
  dateZeroRule,
  placeDateStyle,
  placeIsAdminUnit,
  kindLine,
  subjectLine,
  fiveHyphens,
  noRuleUnderSubject,
  basisDash,
  basisEnds,
  basisUpright,
  basisComplete,
  bodySize,
  bodyJustified,
  bodyIndent,
  paragraphGap,
  lineExact,
  chapterHead,
  chapterName,
  sectionHead,
  articleHead,
  articleSequence,
  clauseMark,
  pointMark,
  bodyEndStop,
  signAuthority,
  signSlashForm,
  signNoChiUy,
  signNoKt,
  signPost,
  signName,
  noSealText,
  recipientsHead,
  recipientsItems,
  recipientsEnds,
  recipientsArchive,
  noKinhGui,
  draftMark,
  appendixNumber,
  annexPointer,
  staleFormatSource,
  toneMarkMix,
  termHyphen,
];
