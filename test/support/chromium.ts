/** Debian's Chromium, started so that it asks nobody for anything. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { PATIENCE } from './patience.ts';

export const CHROMIUM = '/usr/bin/chromium';
export const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether a program is here; without it `what` is skipped loudly on a desk and fails in CI. */
export function hasProgram(path: string, what: string): boolean {
  if (existsSync(path)) return true;
  const message = `${path} is missing: ${what}`;
  if (process.env['CI'] === 'true') throw new Error(message);
  console.warn(message);
  return false;
}

export const hasChromium = (): boolean => hasProgram(CHROMIUM, 'the page was not tried in it');

/** A browser whose pages wait as long as every test does. */
export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS, timeout: PATIENCE });
  browser.on('context', (context) => {
    context.setDefaultTimeout(PATIENCE);
  });
  return browser;
}
