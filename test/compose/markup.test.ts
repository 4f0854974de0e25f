/**
 * The markup of an article, shown: each case of test/cases/markup/*.md is a template, its answers and what it prints.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTemplate } from '../../src/core/compose/interpreter.ts';
import { checkNames } from '../../src/core/compose/names.ts';
import { scopeOf, scopeShape } from '../../src/core/compose/scope.ts';
import { shapeOf, type SchemaNode } from '../../src/core/compose/shape.ts';
import { compileTemplate } from '../../src/core/template/compile.ts';
import type { Template } from '../../src/core/template/program.ts';
import type { Problem } from '../../src/core/diagnostic.ts';
import type { Truth } from '../../src/core/facts/index.ts';
import type { Law } from '../../src/core/law/index.ts';
import type { Branch } from '../../src/core/schema/branch.ts';
import { number } from '../../src/core/tree/number.ts';
import { resolve } from '../../src/core/tree/resolve.ts';
import { printed } from '../support/sound.ts';
import { draft } from '../tree/build.ts';

const CASES = join(import.meta.dirname, '../cases/markup');
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/branch.schema.json'), 'utf8'),
) as SchemaNode;
const shape = shapeOf(schema);

const law: Law = {
  date: '2026-10-05',
  chains: { charter: { state: 'none' } },
  figures: {
    'regular-meeting-minutes': { state: 'in-force', value: 90, unit: 'phút', clause: 'Hướng dẫn' },
    'not-yet': { state: 'none' },
  },
};

const run = (name: string, text: string): [string, Template] => {
  const { value } = compileTemplate({ path: `${name}.hbs`, text });
  if (value === null) throw new Error(text);
  return [name, value];
};

const RUNS = new Map([
  run('runs/lead', '{{! args: who what }}\n- {{who}} phụ trách {{what}}. {#lead}\n'),
  run('runs/points', '{{#if deputy}}\n  - điểm của đoạn chung {#shared}\n{{/if}}\n'),
]);

interface Case {
  name: string;
  template: string;
  facts: Record<string, Truth>;
  branch: Partial<Branch>;
  expected: string;
}

function block(section: string, language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u').exec(section)?.[1] ?? '';
}

function readCases(file: string): Case[] {
  return readFileSync(join(CASES, file), 'utf8')
    .split(/^## /mu)
    .slice(1)
    .map((section) => ({
      name: section.split('\n')[0]!,
      template: block(section, 'hbs'),
      facts: JSON.parse(block(section, 'facts') || '{}') as Record<string, Truth>,
      branch: JSON.parse(block(section, 'branch') || '{}') as Partial<Branch>,
      expected: block(section, 'text'),
    }));
}

/** “! id-shape 2:3”: a problem that is found whatever the branch. */
function told({ code, place }: Problem): string {
  return `! ${code} ${place.kind === 'text' ? `${place.line}:${place.column}` : ''}`;
}

function print({ template: source, facts, branch }: Case): string {
  const { value: template, problems: written } = compileTemplate({ path: 'case.hbs', text: source });
  const unknown = template === null ? [] : checkNames(template, scopeShape(shape), RUNS, law);
  const lines = [...written, ...unknown].map(told);
  // With a name that is not there nothing is made.
  if (template === null || unknown.length > 0) return `${lines.join('\n')}\n`;
  const host = {
    law,
    facts: (name: string) => facts[name] ?? 'yes',
    cited: new Set<string>(),
    figures: new Set<string>(),
  };
  const { article, faults } = runTemplate('case', template, { host, names: scopeOf(branch, shape), runs: RUNS });
  const { regulation, problems } = resolve(number(draft([{ blocks: [article] }])));
  const read = regulation.parts[0]!.blocks[0]!;
  if (read.type !== 'article') throw new Error('no article');
  lines.push(`Điều ${read.number}. ${printed(read.title)}`);
  const note = (condition?: string): string => (condition === undefined ? '' : `(${condition}) `);
  const rows = (table: { rows: Parameters<typeof printed>[0][][] }): string[] =>
    table.rows.map((row) => `| ${row.map(printed).join(' | ')} |`);
  for (const child of read.children) {
    if (child.type === 'table') lines.push(...rows(child));
    else if (child.type === 'paragraph') lines.push(note(child.condition) + printed(child.content));
    else {
      lines.push(`${note(child.condition)}${child.number === '' ? '' : `${child.number}. `}${printed(child.content)}`);
      for (const inner of child.children) {
        if (inner.type === 'point') lines.push(`  ${note(inner.condition)}${inner.number}) ${printed(inner.content)}`);
        else if (inner.type === 'paragraph') lines.push(`  ${note(inner.condition)}${printed(inner.content)}`);
        else lines.push(...rows(inner).map((row) => `  ${row}`));
      }
    }
  }
  const late = faults.map(
    ({ code, source, at }) => `! ${code} ${at ? `${at.line}:${at.column}` : `line ${source.line}`}`,
  );
  lines.push(...late, ...problems.map(({ code, place }) => `! ${code} line ${place.kind === 'text' ? place.line : 0}`));
  return `${lines.join('\n')}\n`;
}

for (const file of readdirSync(CASES)) {
  describe(file, () => {
    it.each(readCases(file))('$name', (one) => {
      expect(one.expected).not.toBe('');
      expect(print(one)).toBe(one.expected);
    });
  });
}
