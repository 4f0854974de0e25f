/** A Word file of the page and one of the command line, made of the same text, are one document. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { ROOT } from '../support/library.ts';
import { downloaded, deskHere } from './browser.ts';

describe.skipIf(!hasChromium())('the stamp of a Word file', () => {
  const desk = deskHere();

  const quyche = (...words: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'bin/quyche.js'), ...words], { cwd: desk.folder, encoding: 'utf8' });

  async function fromPage(source: string): Promise<{ name: string; path: string }> {
    const page = await desk.open();
    await page.locator('input[type=file]').first().setInputFiles(source);
    await page.waitForSelector('#buoc');
    const docx = await downloaded(page, () => page.getByRole('button', { name: 'Tải tệp Word' }).click());
    const path = join(desk.folder, docx.suggestedFilename());
    await docx.saveAs(path);
    await page.close();
    return { name: docx.suggestedFilename(), path };
  }

  test('every part is the same, the stamp with the digest of its input too', async () => {
    const source = join(desk.folder, 'branch.yaml');
    copyFileSync(join(ROOT, 'examples/hamlet/branch.yaml'), source);
    const { name, path } = await fromPage(source);
    expect(quyche('generate', 'branch.yaml', '-o', 'ra').status).toBe(0);

    const [page, commandLine] = [path, join(desk.folder, 'ra', name)].map((file) => unzipSync(readFileSync(file)));
    expect(Object.keys(page!)).toEqual(Object.keys(commandLine!));
    const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
    for (const part of Object.keys(commandLine!)) expect(text(page![part]), part).toBe(text(commandLine![part]));
    expect(text(page!['docProps/custom.xml'])).toMatch(/name="quyche\.input"><vt:lpwstr>[0-9a-f]{64}</u);
  });

  test('a file of the page in an output folder is known as one that nobody has edited', async () => {
    const source = join(desk.folder, 'branch.yaml');
    copyFileSync(join(ROOT, 'examples/school/branch.yaml'), source);
    const { name, path } = await fromPage(source);
    mkdirSync(join(desk.folder, 'co-san'));
    copyFileSync(path, join(desk.folder, 'co-san', name));
    const { status, stdout, stderr } = quyche('generate', 'branch.yaml', '-o', 'co-san');
    expect(status, stdout + stderr).toBe(0);
  });
});
