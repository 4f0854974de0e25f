import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allExamples } from '../docx/examples.ts';
import { written } from '../docx/written.ts';
import { requireTool, runAnyway } from './tools.ts';

interface Verdict {
  ok: boolean;
  errors: { description: string; path: string; xPath: string }[];
}

describe.skipIf(!requireTool('ooxml-validator'))('the Open XML SDK finds nothing in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quyche-sdk-'));

  test.each(allExamples())('$name', async ({ regulation, profile }) => {
    const path = join(folder, 'document.docx');
    writeFileSync(path, await written(regulation, profile));
    const verdict = JSON.parse(runAnyway('ooxml-validator', path, 'Microsoft365')) as Verdict;
    expect(verdict.errors).toEqual([]);
    expect(verdict.ok).toBe(true);
  });
});
