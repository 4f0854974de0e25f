/** Same input, same bytes: neither the clock nor the time zone nor an earlier run shows in an output. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { main } from '../../src/node/cli.ts';
import { dropFolder, newFolder } from './transcript.ts';

const timeZone = process.env['TZ'];
afterEach(() => {
  vi.useRealTimers();
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

/** The three outputs of the full example, made at a moment somewhere on earth. */
async function made(zone: string, moment: string): Promise<Buffer[]> {
  process.env['TZ'] = zone;
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
  const folder = newFolder();
  const world = {
    stdout: () => {},
    stderr: () => {},
    cwd: folder,
    today: moment.slice(0, 10),
    env: {},
    tty: false,
    columns: 80,
  };
  expect(await main(['generate', 'branch.yaml', '-f', 'docx,html,md'], world)).toBe(0);
  const outputs = ['docx', 'html', 'md'].map((ending) =>
    readFileSync(join(folder, `out/quy-che-chi-bo-khoi-pho-bich-bac.${ending}`)),
  );
  dropFolder(folder);
  return outputs;
}

it('makes the same bytes in Đà Nẵng today and in New York in another year', async () => {
  const here = await made('Asia/Ho_Chi_Minh', '2026-11-23T23:30:00Z');
  const there = await made('America/New_York', '2031-02-28T03:15:00Z');
  for (const [index, output] of here.entries()) {
    expect(output.length).toBeGreaterThan(5000);
    expect(output.equals(there[index]!)).toBe(true);
  }
});
