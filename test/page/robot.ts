/** Fills in the form by keyboard alone, from a branch's data, as it comes to each field. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type Data = Readonly<Record<string, unknown>>;

interface Focus {
  id: string;
  tag: string;
  type: string;
  /** the words of a button */
  text: string;
  /** the options of a list to open, or the round buttons of a question, as shown */
  options: string[];
  chosen: number;
}

const FOCUS = `(() => {
  const at = document.activeElement;
  const radios = at.type === 'radio' ? [...document.getElementsByName(at.name)] : [];
  const options = at.tagName === 'SELECT' ? [...at.options].map((one) => one.text) : radios.map((one) => one.parentElement.innerText.trim());
  const chosen = at.tagName === 'SELECT' ? at.selectedIndex : radios.findIndex((one) => one.checked);
  return { id: at.id, tag: at.tagName, type: at.type ?? '', text: at.innerText ?? '', options, chosen };
})()`;

function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const asTyped = (value: unknown): string =>
  plain(Array.isArray(value) ? value.map(plain).join('\n') : value).replaceAll(/^(\d{4})-(\d\d)-(\d\d)$/gu, '$3/$2/$1');

/** How an answer is called on the page; the words of the schema where they are not these. */
const ANSWERS: Readonly<Record<string, string>> = { true: 'Có', false: 'Không' };

export interface Labels {
  /** “muc-term.regime”, “pilot-5-years” → the words beside the button */
  of: (path: string, value: unknown) => string;
}

async function choose(page: Page, focus: Focus, label: string): Promise<void> {
  const wanted = focus.options.findIndex((option) => option.toLowerCase() === label.toLowerCase());
  if (wanted === -1) throw new Error(`${focus.id}: no answer “${label}” among ${focus.options.join(', ')}`);
  if (wanted === focus.chosen) return;
  const from = Math.max(focus.chosen, 0);
  if (focus.tag !== 'SELECT' && wanted === from) await page.keyboard.press('Space');
  const key = wanted > from ? 'ArrowDown' : 'ArrowUp';
  for (let step = 0; step < Math.abs(wanted - from); step += 1) await page.keyboard.press(key);
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
}

/** Says true when the focus has gone on by itself, to the first field of a new item. */
async function answer(page: Page, focus: Focus, data: Data, labels: Labels): Promise<boolean> {
  const path = focus.id.replace(/^muc-/u, '');
  if (path.endsWith('-them')) return addItem(page, focus, valueAt(data, path.slice(0, -5)));
  const value = valueAt(data, path.replace(/-co$/u, ''));
  if (value === undefined) return false;
  if (path.endsWith('-co')) await choose(page, focus, value === 'none' ? 'Không' : 'Có');
  else if (focus.type === 'checkbox') await page.keyboard.press('Space');
  else if (focus.options.length > 0) await choose(page, focus, ANSWERS[plain(value)] ?? labels.of(path, value));
  else await type(page, asTyped(value));
  return false;
}

/** Waits for the page; its policy forbids Playwright's own way, which makes a function of a string. */
async function until(page: Page, condition: string): Promise<void> {
  await expect.poll(() => page.evaluate<boolean>(condition), { interval: 20, message: condition }).toBe(true);
}

async function addItem(page: Page, { id }: Focus, list: unknown): Promise<boolean> {
  const there = await page.evaluate<number>(
    `document.getElementById(${JSON.stringify(id)}).closest('.list').querySelectorAll(':scope > ol > li').length`,
  );
  if (!Array.isArray(list) || there >= list.length) return false;
  await page.keyboard.press('Enter');
  await until(page, `document.activeElement.id !== ${JSON.stringify(id)}`);
  return true;
}

/** Goes from field to field until the last step's end. */
export async function fillIn(page: Page, data: Data, labels: Labels): Promise<void> {
  let isThere = false;
  for (let presses = 0; presses < 1000; presses += 1) {
    if (!isThere) await page.keyboard.press('Tab');
    const focus = await page.evaluate<Focus>(FOCUS);
    if (focus.text.startsWith('Tiếp tục: Sửa khác mẫu')) return;
    isThere = focus.id.startsWith('muc-') && (await answer(page, focus, data, labels));
    if (focus.text.startsWith('Tiếp tục: ')) {
      await page.keyboard.press('Enter');
      await until(page, `document.activeElement.id === 'buoc'`);
    }
  }
  throw new Error('the end of the form was not reached');
}
