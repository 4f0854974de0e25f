/** A commune of sixty branches as its office would hand it to the page, and what the command line makes of it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { excelBytes } from '../roster/bytes.ts';
import { cleanSheets, type Sheets } from '../roster/commune.ts';
import { ROOT } from '../support/library.ts';
import type { Desk } from './browser.ts';

/** The sheets as a file in a folder; gives its path. */
export async function roster(folder: string, name: string, sheets: Sheets): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await excelBytes(sheets));
  return path;
}

/** The clean list with some cells changed: sheet, row as Excel counts, heading, value. */
export function withCells(...cells: [string, number, string, string | null][]): Sheets {
  const sheets = cleanSheets();
  for (const [sheet, row, heading, value] of cells) {
    const rows = sheets[sheet]!;
    const column = rows[0]!.indexOf(heading);
    if (column < 0) throw new Error(`no column “${heading}”`);
    rows[row - 1]![column] = value;
  }
  return sheets;
}

/** A list with so many times the branches, each with a name and people of its own kind. */
export function larger(times: number): Sheets {
  const sheets = cleanSheets();
  const rows = sheets['Chi bộ']!;
  const [, ...branches] = rows;
  const more = Array.from({ length: times - 1 }, (_, round) =>
    branches.map((cells) =>
      cells.map((cell, index) => (index === 0 && typeof cell === 'string' ? `${cell} ${round + 2}` : cell)),
    ),
  );
  rows.push(...more.flat());
  return sheets;
}

type Files = Record<string, Uint8Array>;

/** What the command line makes of a list, or of the files of a commune's folder. */
export function commandLine(folder: string, name: string, from: string | Files): Files {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(ROOT, 'bin/quyche.js'), ...args], { cwd, stdio: 'ignore' });
  if (typeof from === 'string') run('roster', from, '-o', 'xa-go-noi');
  else
    for (const [path, bytes] of Object.entries(from)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), bytes);
    }
  run('generate', 'xa-go-noi', '-o', 'ra');
  return filesIn(join(cwd, 'ra'));
}

/** The files of a folder, without those that only the command line needs. */
function filesIn(root: string): Files {
  const names = readdirSync(root).filter((name) => !name.startsWith('.'));
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(root, name)))]));
}

/** The words of a part of a package. */
export function partOf(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[part]);
}

/** Turns to the part of the first screen that is for communes. */
export async function asCommune(page: Page): Promise<void> {
  await page.getByLabel('Cả đảng bộ xã, phường').check();
}

/** Opens files with a button of the page. */
export async function choose(page: Page, button: string | RegExp, paths: string | string[]): Promise<void> {
  // As where the browser has no window of its own for folders: only the older one can be answered from here.
  await page.evaluate('window.showDirectoryPicker = undefined');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(paths);
}

/** A tab that keeps nothing yet, turned to the part for communes. */
export async function freshTab(desk: Desk, size?: { width: number; height: number }): Promise<Page> {
  const page = await desk.open(size);
  await page.evaluate('localStorage.clear()');
  await page.reload();
  await asCommune(page);
  return page;
}

/** The same with a list opened in it. */
export async function openedList(desk: Desk, path: string): Promise<Page> {
  const page = await freshTab(desk);
  await choose(page, 'Chọn danh sách …', path);
  await page.locator('#tong-ket').waitFor();
  return page;
}

/** “60 chi bộ: 60 soạn được”, once the page says so. */
export const totals = (page: Page): Promise<string> => page.locator('#tong-ket').innerText();

/** The box of a cell that is to be put right. */
export const cell = (page: Page, address: string): Locator => page.getByLabel(new RegExp(`^Ô ${address}(?!\\d)`, 'u'));
