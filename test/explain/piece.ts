/** A branch's file around the piece that an explanation shows. */
import { CLEAN } from '../checks/clean.ts';

const linesOf = (branch: object): Record<string, string> =>
  Object.fromEntries(Object.entries(branch).map(([key, value]) => [key, `${key}: ${JSON.stringify(value)}`]));

/** A small draft, and a whole final branch; a piece that has one of their keys stands in the place of that line. */
const DRAFT = linesOf({ type: 'hamlet', name: 'Chi bộ khối phố Phong Nhị', document: { date: '2026-10-05' } });
const FINAL = linesOf(CLEAN);

export function branchFile(piece: string): string {
  const base = piece.startsWith('status: final') ? FINAL : DRAFT;
  const kept = Object.entries(base).filter(([key]) => !new RegExp(`^${key}:`, 'mu').test(piece));
  // A directive stands at the top of a file or nowhere.
  const parts = [...kept.map(([, line]) => line), piece];
  return `${(piece.startsWith('%') ? parts.reverse() : parts).join('\n')}\n`;
}
