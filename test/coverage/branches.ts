/** Branches of the examples as coverage takes them, and a way to look at one line of what it gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { coverage, showBranch, type ShownBranch } from '../../src/core/coverage/index.ts';
import type { Coverage, CoveredLine } from '../../src/core/coverage/types.ts';
import { library, libraryFiles, ROOT } from '../support/library.ts';

export const ON = '2026-11-23';

/** An example's branch, with top-level fields replaced; null takes one away. */
export function branch(example: string, changes: Record<string, unknown> = {}): ShownBranch {
  const data = parse(readFileSync(join(ROOT, `examples/${example}/branch.yaml`), 'utf8')) as Record<string, unknown>;
  const changed = Object.entries({ ...data, ...changes }).filter(([, value]) => value !== null);
  const file = { path: 'branch.yaml', text: stringify(Object.fromEntries(changed)) };
  const { value, problems } = showBranch({ branch: file }, library(), { on: ON });
  if (value === null) throw new Error(JSON.stringify(problems, null, 2));
  return value;
}

export function measured(...branches: ShownBranch[]): Coverage {
  return coverage(branches, library(), libraryFiles(), { on: ON });
}

/** The line of a template that holds the text, e.g. its id or condition. */
export function lineWith(result: Coverage, path: string, text: string): CoveredLine | undefined {
  const file = result.files.find((one) => one.path === `templates/${path}`);
  const number = (file?.text.split('\n').findIndex((line) => line.includes(text)) ?? -1) + 1;
  return file?.lines.find(({ line }) => line === number);
}
