/** Folders and files that this user may not write or read. Root may do everything: skipped for root. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropFolder, newFolder, runStep } from './transcript.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder([{ path: 'out/a.txt', text: '' }]);
});
afterEach(() => {
  chmodSync(join(folder, 'out'), 0o755);
  dropFolder(folder);
});

describe.skipIf(process.getuid?.() === 0)('without permission', () => {
  it('refuses an output folder that cannot be written to, before any work', async () => {
    chmodSync(join(folder, 'out'), 0o555);
    const printed = await runStep('quyche generate branch.yaml', folder);
    expect(printed[0]).toBe('! out  lỗi  output-not-writable');
    expect(printed.at(-1)).toBe('[2]');
  });

  it('tells of a file that cannot be read', async () => {
    chmodSync(join(folder, 'branch.yaml'), 0o000);
    expect((await runStep('quyche validate branch.yaml', folder))[0]).toBe('branch.yaml  lỗi  file-unreadable');
  });
});
