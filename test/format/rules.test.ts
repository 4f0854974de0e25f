import { describe, expect, test } from 'vitest';
import { checkDocx } from '../../src/core/format/index.ts';
import { expectFault } from './expect-fault.ts';
import { decisionFaults, regulationFaults } from './faults.ts';
import { decision, pack, regulation } from './paper.ts';
import { hd05, profiles } from './profiles.ts';
import { textsOf } from './texts.ts';

const POINTER = '(Ban hành kèm theo Quyết định số 01-QĐ/CB, ngày 05/10/2026 của Chi bộ khối phố Phong Nhị)';
const inRegulation = regulationFaults(textsOf(regulation));
const inDecision = decisionFaults(POINTER);

test.each(Object.entries({ regulation, decision }))('a good %s: nothing to say', (_name, parts) => {
  expect(checkDocx(pack(parts), 'tot.docx', profiles).problems).toEqual([]);
});

describe('each rule finds its own fault, where it stands, and nothing else', () => {
  test.each(inRegulation.map((fault) => ({ title: `${fault.rule} ${fault.what}`, fault })))('$title', ({ fault }) => {
    expectFault(regulation, fault);
  });

  test.each(inDecision.map((fault) => ({ title: `${fault.rule} ${fault.what}`, fault })))('$title', ({ fault }) => {
    expectFault(decision, fault);
  });

  test('no rule is left out', () => {
    const seeded = new Set([...inRegulation, ...inDecision].map((fault) => fault.rule));
    expect([...seeded].sort()).toEqual(hd05.rules.map((rule) => rule.id));
  });
});
