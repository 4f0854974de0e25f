/** A folder of this run alone, for what one test file makes and others use; taken away with the run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    runFolder: string;
  }
}

export default function setup(project: TestProject): () => void {
  const begin = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'quyche-run-'));
    project.provide('runFolder', folder);
    return folder;
  };
  let folder = begin();
  const end = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  // While somebody watches, a file that is saved begins a run of its own.
  project.onTestsRerun(() => {
    end();
    folder = begin();
  });
  return end;
}
