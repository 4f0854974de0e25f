/** The built page in a real browser without a network: whatever it asks for besides itself is kept. */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { chromium, type BrowserContext, type Download, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { ARGS, CHROMIUM } from '../support/chromium.ts';
import { PATIENCE } from '../support/patience.ts';

export interface Desk {
  context: BrowserContext;
  address: string;
  folder: string;
  /** requests that are not for a file, a blob or data; errors and what the console was told */
  wrong: string[];
  /** a fresh tab with the page */
  open: (size?: { width: number; height: number }) => Promise<Page>;
  close: () => Promise<void>;
}

/** The page as built now, once a run: the first file that asks for it leaves it for the others. */
export async function builtPage(): Promise<string> {
  const kept = join(inject('runFolder'), 'quyche.html');
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const [{ buildPage }, { readModels }] = await Promise.all([
    import('../../scripts/app/build.ts'),
    import('../../scripts/app/models.ts'),
  ]);
  const page = await buildPage(readModels(undefined, '.').models!);
  // Another file of the run may be at the same: whoever reads finds a whole page.
  writeFileSync(`${kept}-${process.pid}`, page);
  renameSync(`${kept}-${process.pid}`, kept);
  return page;
}

/** The program that the page carries packed. */
export async function builtProgram(): Promise<string> {
  const [, packed = ''] = /<script type="text\/plain" id="chuong-trinh">([^<]*)</u.exec(await builtPage()) ?? [];
  return inflateRawSync(Buffer.from(packed.trim(), 'base64')).toString();
}

/** A browser with an empty profile. */
export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'quyche-page-'));
  const file = join(folder, 'quyche.html');
  writeFileSync(file, await builtPage());
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: CHROMIUM,
    args: ARGS,
    offline: true,
    acceptDownloads: true,
    viewport: { width: 1366, height: 768 },
    timeout: PATIENCE,
  });
  context.setDefaultTimeout(PATIENCE);
  const wrong: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:file|blob|data):/u.test(request.url())) wrong.push(request.url());
  });
  context.on('weberror', (error) => wrong.push(error.error().message));
  context.on('console', (message) => wrong.push(message.text()));
  const address = `file://${file}`;
  return {
    context,
    address,
    folder,
    wrong,
    open: async (size) => {
      const page = await context.newPage();
      if (size !== undefined) await page.setViewportSize(size);
      await page.goto(address);
      return page;
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A desk for the tests of this group, opened before and closed after them. By then nothing may have been asked for, but
 * for the addresses that the tests themselves answer, and no error been met.
 */
export function deskHere(answered: readonly string[] = []): Desk {
  let desk: Desk | null = null;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    const wrong = desk?.wrong.filter((one) => !answered.includes(one));
    await desk?.close();
    expect(wrong).toEqual([]);
  });
  const opened = (): Desk => {
    if (desk === null) throw new Error('the desk is open within a test only');
    return desk;
  };
  return {
    get context() {
      return opened().context;
    },
    get address() {
      return opened().address;
    },
    get folder() {
      return opened().folder;
    },
    get wrong() {
      return opened().wrong;
    },
    open: (size) => opened().open(size),
    close: () => opened().close(),
  };
}

/** What a key or a click makes the page hand out. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

/** Presses a key until the button with these words has the focus. */
export async function tabTo(page: Page, words: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if ((await page.evaluate<string>('document.activeElement.textContent')) === words) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no button “${words}” was reached`);
}

/** What axe finds wrong with the page as it stands, but for what a selector leaves out. */
export async function violations(page: Page, except = ''): Promise<unknown> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(
    `axe.run({ exclude: ${JSON.stringify(except === '' ? [] : [except])} }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) })))`,
  );
}
