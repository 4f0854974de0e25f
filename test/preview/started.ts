/** A preview of a copy of the models and examples, started as the command starts it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from '../../src/node/commands/preview.ts';
import type { World } from '../../src/node/world.ts';
import { ROOT } from '../support/library.ts';

export interface Started {
  folder: string;
  address: string;
  /** what the command has printed */
  printed: () => string;
  /** replaces a text in a file of the copy; it must be there */
  edit: (path: string, from: string, to: string) => void;
  /** ends the command as Ctrl+C does; gives its exit code */
  end: () => Promise<number>;
}

export async function start(path: string, port = 4300): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'quyche-preview-'));
  cpSync(join(ROOT, 'templates'), join(folder, 'mau'), { recursive: true });
  cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
  let text = '';
  let interrupt = (): void => undefined;
  let ready = (): void => undefined;
  const interrupted = new Promise<void>((resolve) => (interrupt = resolve));
  const started = new Promise<void>((resolve) => (ready = resolve));
  const world: World = {
    stdout: (words) => {
      text += words;
      ready();
    },
    stderr: (words) => (text += words),
    cwd: folder,
    today: '2026-11-23',
    env: {},
    tty: false,
    columns: 100,
    interrupted: () => interrupted,
  };
  const code = preview(path, { port, templates: 'mau' }, world);
  await Promise.race([started, code]);
  return {
    folder,
    address: /http:\/\/[\d.:]+\//u.exec(text)?.[0] ?? '',
    printed: () => text,
    edit: (file, from, to) => {
      const whole = join(folder, file);
      const before = readFileSync(whole, 'utf8');
      if (!before.includes(from)) throw new Error(`no “${from}” in ${file}`);
      writeFileSync(whole, before.replace(from, to));
    },
    end: async () => {
      interrupt();
      const result = await code;
      rmSync(folder, { recursive: true, force: true });
      return result;
    },
  };
}
