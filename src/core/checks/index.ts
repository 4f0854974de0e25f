/** The checks between fields of a branch file: one a file, listed here in the order of the branch file. */
import type { Problem } from '../diagnostic.ts';
import type { Check, CheckContext } from './check.ts';
import { adoptionOutsideTerm } from './adoption-outside-term.ts';
import { assignmentNameTwice } from './assignment-name-twice.ts';
import { assignmentsDateEarlier } from './assignments-date-earlier.ts';
import { assignmentsEmpty } from './assignments-empty.ts';
import { assignmentsOfficersOnly } from './assignments-officers-only.ts';
import { basisWithMark } from './basis-with-mark.ts';
import { combinedMeetingTooShort } from './combined-meeting-too-short.ts';
import { combinedShorterThanRegular } from './combined-shorter-than-regular.ts';
import { committeeCountWrong } from './committee-count-wrong.ts';
import { committeeGroupUnknown } from './committee-group-unknown.ts';
import { committeeLargerThanBranch } from './committee-larger-than-branch.ts';
import { committeeMeetingDaysMissing } from './committee-meeting-days-missing.ts';
import { committeeNoneInLargeBranch } from './committee-none-in-large-branch.ts';
import { committeeRepeatsOfficer } from './committee-repeats-officer.ts';
import { committeeTooLarge } from './committee-too-large.ts';
import { committeeWithoutDeputy } from './committee-without-deputy.ts';
import { committeeWithoutEnoughMembers } from './committee-without-enough-members.ts';
import { deadlineBareNumber } from './deadline-bare-number.ts';
import { documentBeforeAdoption } from './document-before-adoption.ts';
import { documentOutsideTerm } from './document-outside-term.ts';
import { documentsTooLate } from './documents-too-late.ts';
import { draftWithoutDate } from './draft-without-date.ts';
import { exemptMoreThanMembers } from './exempt-more-than-members.ts';
import { formNotAllowed } from './form-not-allowed.ts';
import { frontMissing } from './front-missing.ts';
import { groupLeaderIsDeputy } from './group-leader-is-deputy.ts';
import { groupNameTwice } from './group-name-twice.ts';
import { groupsTooManyMembers } from './groups-too-many-members.ts';
import { headTitleNotOfDay } from './head-title-not-of-day.ts';
import { headTitleUnusual } from './head-title-unusual.ts';
import { massOrganizationTwice } from './mass-organization-twice.ts';
import { meetingDayAndRule } from './meeting-day-and-rule.ts';
import { meetingDayMissing } from './meeting-day-missing.ts';
import { meetingTooShort } from './meeting-too-short.ts';
import { militarySecretaryElected } from './military-secretary-elected.ts';
import { nameChiBoTwice } from './name-chi-bo-twice.ts';
import { nameTwice } from './name-twice.ts';
import { nameNotAsSigned } from './name-not-as-signed.ts';
import { nameWithMore } from './name-with-more.ts';
import { nameWithTitle } from './name-with-title.ts';
import { nameWithoutChiBo } from './name-without-chi-bo.ts';
import { noticeAfterDocuments } from './notice-after-documents.ts';
import { placeNotCommune } from './place-not-commune.ts';
import { placeWithLevel } from './place-with-level.ts';
import { professionalSuperiorMissing } from './professional-superior-missing.ts';
import { recipientArchiveLine } from './recipient-archive-line.ts';
import { recipientWithMark } from './recipient-with-mark.ts';
import { recipientsSuperiorNotFirst } from './recipients-superior-not-first.ts';
import { regimeBeforePilot } from './regime-before-pilot.ts';
import { regimeNotInForce } from './regime-not-in-force.ts';
import { remitBeforeCollect } from './remit-before-collect.ts';
import { replacedDateDiffers } from './replaced-date-differs.ts';
import { replacedNotEarlier } from './replaced-not-earlier.ts';
import { schoolCouncilEnded } from './school-council-ended.ts';
import { superiorAbolished } from './superior-abolished.ts';
import { superiorCapital } from './superior-capital.ts';
import { superiorKindWrong } from './superior-kind-wrong.ts';
import { superiorNotCommune } from './superior-not-commune.ts';
import { superiorNotYet } from './superior-not-yet.ts';
import { superiorWithParent } from './superior-with-parent.ts';
import { superiorWithoutLevel } from './superior-without-level.ts';
import { supervisionTopicSmallBranch } from './supervision-topic-small-branch.ts';
import { termEndsBeforeStart } from './term-ends-before-start.ts';
import { termLabelDiffers } from './term-label-differs.ts';
import { termLengthWrong } from './term-length-wrong.ts';
import { tooFewOfficialMembers } from './too-few-official-members.ts';
import { topicQuarterMissing } from './topic-quarter-missing.ts';
import { topicTwice } from './topic-twice.ts';
import { twoUnitHeads } from './two-unit-heads.ts';
import { unitHeadNameDiffers } from './unit-head-name-differs.ts';
import { unitHeadNotMember } from './unit-head-not-member.ts';
import { wordPrintedTwice } from './word-printed-twice.ts';

export type { Check, CheckContext } from './check.ts';

export const CHECKS: readonly Check[] = [
  nameWithoutChiBo,
  nameChiBoTwice,
  superiorWithoutLevel,
  superiorWithParent,
  superiorCapital,
  superiorNotCommune,
  superiorAbolished,
  superiorNotYet,
  superiorKindWrong,
  professionalSuperiorMissing,
  termEndsBeforeStart,
  termLengthWrong,
  regimeNotInForce,
  regimeBeforePilot,
  termLabelDiffers,
  adoptionOutsideTerm,
  documentBeforeAdoption,
  documentOutsideTerm,
  tooFewOfficialMembers,
  exemptMoreThanMembers,
  committeeWithoutEnoughMembers,
  committeeNoneInLargeBranch,
  committeeTooLarge,
  committeeLargerThanBranch,
  committeeWithoutDeputy,
  committeeCountWrong,
  committeeRepeatsOfficer,
  nameTwice,
  assignmentNameTwice,
  assignmentsEmpty,
  assignmentsOfficersOnly,
  groupNameTwice,
  groupsTooManyMembers,
  groupLeaderIsDeputy,
  committeeGroupUnknown,
  nameWithTitle,
  nameWithMore,
  nameNotAsSigned,
  militarySecretaryElected,
  twoUnitHeads,
  unitHeadNotMember,
  unitHeadNameDiffers,
  headTitleNotOfDay,
  headTitleUnusual,
  schoolCouncilEnded,
  meetingDayAndRule,
  meetingDayMissing,
  wordPrintedTwice,
  meetingTooShort,
  combinedMeetingTooShort,
  combinedShorterThanRegular,
  documentsTooLate,
  noticeAfterDocuments,
  committeeMeetingDaysMissing,
  topicQuarterMissing,
  topicTwice,
  remitBeforeCollect,
  deadlineBareNumber,
  frontMissing,
  massOrganizationTwice,
  supervisionTopicSmallBranch,
  formNotAllowed,
  replacedNotEarlier,
  replacedDateDiffers,
  assignmentsDateEarlier,
  placeNotCommune,
  placeWithLevel,
  recipientsSuperiorNotFirst,
  recipientArchiveLine,
  recipientWithMark,
  basisWithMark,
  draftWithoutDate,
];

/** Does the file say when the document was signed, in words that could not be read? */
function isDayLost({ branch, isBroken }: CheckContext): boolean {
  if (isBroken(['document', 'date'])) return true;
  return branch.document?.date === undefined && isBroken(['adoption', 'meeting']);
}

/** Everything the checks find in a branch. */
export function checkBranch(context: CheckContext): Problem[] {
  // What was in force on a day that cannot be read nobody knows.
  const known = isDayLost(context) ? { ...context, law: null, places: null } : context;
  return CHECKS.flatMap(({ check }) => check(known));
}
