import { expect } from 'vitest';
import { checkDocx } from '../../src/core/format/index.ts';
import { numberOf, spoil } from './edits.ts';
import type { Fault } from './faults.ts';
import { pack, type Parts } from './paper.ts';
import { hd05, profiles } from './profiles.ts';

const rowOf = new Map(hd05.rules.map((row) => [row.id, row]));

/** Spoils a good paper and expects exactly the fault's problem, with its place, severity and clause. */
export function expectFault(paper: Parts, fault: Fault): void {
  const parts = spoil(paper, fault.edits);
  const { problems } = checkDocx(pack(parts), 'sai.docx', profiles);
  const codes = new Set([fault.rule, ...fault.also].map((id) => `format-${rowOf.get(id)?.name ?? ''}`));
  expect([...new Set(problems.map((problem) => problem.code))].sort(), JSON.stringify(problems, null, 1)).toEqual(
    [...codes].sort(),
  );

  const row = rowOf.get(fault.rule);
  const found = problems.filter(
    (problem) => problem.code === `format-${row?.name ?? ''}` && problem.message.includes(fault.says),
  );
  expect(found, JSON.stringify(problems, null, 1)).toHaveLength(1);
  expect(found[0]).toMatchObject({
    severity: fault.severity,
    clause: row?.clause,
    place: { kind: 'docx', file: 'sai.docx', paragraph: numberOf(parts, fault.at) },
  });
  const place = found[0]?.place;
  expect(place?.kind === 'docx' ? place.text.slice(0, 60) : '').toBe(fault.at.normalize('NFC').slice(0, 60));
}
