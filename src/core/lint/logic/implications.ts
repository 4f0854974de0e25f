/**
 * What holds between facts in every branch that passes its checks, as clauses: at least one literal of each is true.
 * `test/lint/implications.test.ts` tries them on many branches.
 */
import type { Literal } from '../template/tags.ts';

export interface Implication {
  clause: readonly Literal[];
  /** the types of branch it holds for; absent: all */
  types?: readonly string[];
}

const yes = (fact: string): Literal => ({ fact, wanted: true });
const no = (fact: string): Literal => ({ fact, wanted: false });

export const IMPLICATIONS: readonly Implication[] = [
  { clause: [no('committeeMembers'), yes('committee')] },
  { clause: [no('deputyHeadsUnit'), yes('deputy')] },
  { clause: [no('secretaryHeadsUnit'), yes('headMember')] },
  { clause: [no('deputyHeadsUnit'), yes('headMember')] },
  // check two-unit-heads
  { clause: [no('secretaryHeadsUnit'), no('deputyHeadsUnit')] },
  // dues.channel is portal, cash or both
  { clause: [yes('duesPortal'), yes('duesCash')] },
  // check front-missing
  { clause: [yes('org.front')], types: ['hamlet'] },
  // check professional-superior-missing
  { clause: [yes('professionalSuperior')], types: ['police'] },
];
