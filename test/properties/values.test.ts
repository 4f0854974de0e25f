/**
 * What a person types is printed as typed: any text that the reader accepts comes out of the tree unchanged, never
 * becomes structure, and reads the same whether it was typed in composed or decomposed Unicode.
 */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { makeRegulation } from '../../src/core/index.ts';
import type { Inline, Regulation } from '../../src/core/tree/nodes.ts';
import { mapInlines, numberedBlocks } from '../../src/core/tree/walk.ts';
import { exampleFiles } from '../support/examples.ts';
import { library } from '../support/library.ts';
import { parse } from 'yaml';

type Data = Record<string, unknown>;

const base = parse(exampleFiles().find(({ path }) => path.includes('examples/hamlet/'))!.text) as Data;

/** Text fields of every shape: in a map, in a list, in a list of maps. */
const FIELDS = [
  'meeting.place',
  'unit.name',
  'localBases.0.text',
  'recipients.1',
  'massOrganizations.2.name',
  'assignments.0.task',
];

function withText(path: string, text: string): Data {
  const data = structuredClone(base);
  const steps = path.split('.');
  const last = steps.pop()!;
  let at = data as Record<string, Data>;
  for (const step of steps) at = at[step] as Record<string, Data>;
  (at as Record<string, unknown>)[last] = text;
  return data;
}

function make(data: Data): Regulation | null {
  const branch = { path: 'branch.yaml', text: stringify(data) };
  const { value } = makeRegulation({ branch }, library(), { on: '2026-11-23' });
  return value?.regulation ?? null;
}

function valuesOf(regulation: Regulation, path: string): string[] {
  const found: string[] = [];
  mapInlines<Inline, Inline, string>(regulation, (inlines) => {
    for (const inline of inlines) if (inline.type === 'value' && inline.path === path) found.push(inline.text);
    return [...inlines];
  });
  return found;
}

const shape = (regulation: Regulation): string[] =>
  regulation.parts.flatMap((part) => numberedBlocks(part).map(({ block }) => `${block.id} ${block.number}`));

/** Markup, tags, tokens' looks, Vietnamese in both forms, marks of XML and Markdown. */
const awkward = fc.constantFrom(
  '{{name}}',
  '{{/if}}',
  '# ',
  '- ',
  '| ',
  '{#id}',
  '&amp;',
  '<b>',
  '"',
  '\\',
  '*_`',
  'ế',
  'ế'.normalize('NFD'),
  '…',
  ';',
  '0',
  'constructor',
);
const typed = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 6 })), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('').trim());

describe('a text value', () => {
  it('comes out unchanged and changes nothing around it', () => {
    const expected = shape(make(base)!);
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), typed, (path, text) => {
        const regulation = make(withText(path, text));
        if (regulation === null) return;
        accepted += 1;
        const values = valuesOf(regulation, path);
        expect(values.length).toBeGreaterThan(0);
        expect(new Set(values)).toEqual(new Set([text.normalize('NFC')]));
        expect(shape(regulation)).toEqual(expected);
      }),
      { numRuns: 120 },
    );
    expect(accepted).toBeGreaterThan(40);
  });

  it('reads the same composed and decomposed', () => {
    const text = stringify(base);
    const made = (source: string) =>
      makeRegulation({ branch: { path: 'branch.yaml', text: source } }, library(), { on: '2026-11-23' }).value!;
    expect(made(text.normalize('NFD')).regulation).toEqual(made(text.normalize('NFC')).regulation);
  });
});
