/**
 * PDFs made of the DOCX files by LibreOffice: every one there, whole, tagged, in the right font; and what is told when
 * not.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generate } from '../../src/node/commands/generate.ts';
import type { World } from '../../src/node/world.ts';
import { fontFamilies, isWholePdf, substitutes, timeless } from '../../src/node/pdf/inspect.ts';
import { dropFolder, newFolder, runStep } from '../cli/transcript.ts';
import { ROOT } from '../support/library.ts';
import { requireTool } from '../real/tools.ts';

let folder: string;
beforeEach(async () => {
  folder = newFolder();
  await runStep('example commune', folder);
});
afterEach(() => {
  dropFolder(folder);
});
const files = (ending: string, out = 'out') =>
  readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();
const read = (name: string) => readFileSync(join(folder, name));

/** A stand-in for LibreOffice: a script that is given the same words. */
function standIn(script: string): string {
  writeFileSync(join(folder, 'soffice.mjs'), `#!/usr/bin/env node\n${script}`);
  chmodSync(join(folder, 'soffice.mjs'), 0o755);
  return join(folder, 'soffice.mjs');
}
/** Is the process there, and not only its number, which stays until its parent asks for it? */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return !existsSync(`/proc/${pid}/stat`) || !/\) Z /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}
const ARGUMENTS = `
import { basename, join } from 'node:path';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const words = process.argv.slice(2);
if (words.includes('--version')) process.exit(0);
const out = words[words.indexOf('--outdir') + 1];
const files = words.filter((word) => word.endsWith('.docx'));
mkdirSync(out, { recursive: true });
const put = (file, text) => writeFileSync(join(out, basename(file).replace('.docx', '.pdf')), text);
const whole = '%PDF-1.6\\n/BaseFont/BAAAAA+LiberationSerif\\n' + 'startxref\\n1\\n%%EOF\\n';
`;

describe.skipIf(!requireTool('soffice', 'pdffonts'))('with LibreOffice', () => {
  it('makes one of every branch, tagged, in a font like Times New Roman, two runs at the same time', async () => {
    const [one, two] = await Promise.all([
      runStep('quyche generate commune -f pdf -o mot', folder),
      runStep('quyche generate commune -f pdf -o hai', folder),
    ]);
    for (const printed of [one, two]) expect(printed.at(-1)).toMatch(/^16 tệp đã ghi/);
    for (const out of ['mot', 'hai']) {
      expect(files('.pdf', out)).toEqual(files('.docx', out).map((name) => name.replace('.docx', '.pdf')));
      for (const name of files('.pdf', out)) {
        const bytes = read(`${out}/${name}`);
        expect(isWholePdf(bytes), name).toBe(true);
        expect(substitutes(bytes), name).toEqual([]);
        expect(fontFamilies(bytes).length, name).toBeGreaterThan(0);
        expect(bytes.includes('/MarkInfo<</Marked true>>'), name).toBe(true);
      }
    }
    // The same bytes on any day.
    for (const name of files('.pdf', 'mot')) expect(read(`mot/${name}`).equals(read(`hai/${name}`)), name).toBe(true);
  });

  it('is not started for what is unchanged', async () => {
    await runStep('quyche generate commune/branches/bong-lai.yaml -f pdf', folder);
    const soffice = standIn('process.exit(1);');
    const again = await runStep(`quyche generate commune/branches/bong-lai.yaml -f pdf --soffice ${soffice}`, folder);
    expect(again.at(-1)).toMatch(/^2 tệp không đổi/);
  });
});

describe('without LibreOffice, or with a poor one', () => {
  it('says how to install it, and writes the DOCX files', async () => {
    const printed = (await runStep('quyche generate commune -f pdf --soffice /khong/co', folder)).join('\n');
    expect(printed).toContain('/khong/co  lỗi  pdf-without-libreoffice');
    expect(printed).toMatch(/gợi ý: cài LibreOffice/);
    expect(files('.docx')).toHaveLength(8);
    expect(files('.pdf')).toEqual([]);
  });

  it('tells of each file that LibreOffice left out in silence, and keeps the others', async () => {
    const soffice = standIn(`${ARGUMENTS}
      for (const file of files) if (!readFileSync(file).includes('never') && basename(file) !== '3.docx' && files.length > 1) put(file, whole);
      if (files.length === 1 && basename(files[0]) === '0.docx') process.exit(0);`);
    const printed = (await runStep(`quyche generate commune -f pdf --soffice ${soffice}`, folder)).join('\n');
    expect(printed.match(/pdf-not-made/g)).toHaveLength(1);
    expect(printed).toMatch(/1 chi bộ không ghi được/);
    expect(files('.pdf')).toHaveLength(7);
  });

  it('gives a file that was left out a second chance alone', async () => {
    const soffice = standIn(
      `${ARGUMENTS} for (const file of files.slice(0, files.length > 1 ? 5 : 1)) put(file, whole);`,
    );
    await runStep(`quyche generate commune -f pdf --soffice ${soffice}`, folder);
    expect(files('.pdf')).toHaveLength(8);
  });

  it('does not take half a PDF for one', async () => {
    const soffice = standIn(`${ARGUMENTS} for (const file of files) put(file, whole.slice(0, 20));`);
    const printed = (await runStep(`quyche generate commune -f pdf --soffice ${soffice}`, folder)).join('\n');
    expect(printed.match(/pdf-not-made/g)).toHaveLength(1);
    expect(printed).toMatch(/7 chỗ khác cũng vậy/);
    expect(printed).toMatch(/8 tệp đã ghi, 8 lỗi/);
    expect(files('.pdf')).toEqual([]);
  });

  it('names each PDF in a line of its own, as it does every other file', async () => {
    const soffice = standIn(`${ARGUMENTS} for (const file of files) put(file, whole);`);
    const command = `quyche generate commune/branches/bong-lai.yaml -f pdf --soffice ${soffice}`;
    const name = 'out/quy-che-chi-bo-khoi-pho-bong-lai';
    expect(await runStep(command, folder)).toEqual(
      expect.arrayContaining([`đã ghi ${name}.docx`, `đã ghi ${name}.pdf`]),
    );
    expect(await runStep(command, folder)).toEqual(expect.arrayContaining([`không đổi ${name}.pdf`]));
  });

  it('says on a terminal how many LibreOffice has made so far', async () => {
    const isTold = join(folder, 'told');
    const soffice = standIn(`${ARGUMENTS}
      put(files[0], whole);
      while (!existsSync(${JSON.stringify(isTold)})) await new Promise((resolve) => setTimeout(resolve, 20));
      for (const file of files) put(file, whole);`);
    const told: string[] = [];
    const world: World = {
      cwd: folder,
      today: '2026-11-23',
      env: {},
      tty: true,
      columns: 80,
      stdout: () => undefined,
      stderr: (text) => {
        told.push(text);
        if (text.includes('1/8 tệp PDF')) writeFileSync(isTold, '');
      },
    };
    expect(await generate(['commune'], { out: 'out', format: ['pdf'], soffice }, world)).toBe(0);
    const counts = told.join('').match(/\d+\/8 tệp PDF/gu);
    expect(counts?.slice(0, 2)).toEqual(['0/8 tệp PDF', '1/8 tệp PDF']);
  });

  it.skipIf(process.platform === 'win32')(
    'a run that is told to end takes LibreOffice and its own folder with it',
    async () => {
      const soffice = standIn(`${ARGUMENTS}
      writeFileSync('started', process.pid + ' ' + out);
      setTimeout(() => process.exit(), 60_000);`);
      const words = [join(ROOT, 'bin/quyche.js'), 'generate', 'commune', '-f', 'pdf', '--soffice', soffice];
      const child = spawn(process.execPath, words, { cwd: folder, stdio: 'ignore' });
      await expect.poll(() => existsSync(join(folder, 'started')) && read('started').length > 9).toBe(true);
      const [pid = '', out = ''] = read('started').toString('utf8').split(' ');
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
      expect(existsSync(out)).toBe(false);
      await expect.poll(() => isRunning(Number(pid))).toBe(false);
      // What the DOCX files are is known all the same.
      expect((await runStep('quyche generate commune', folder)).at(-1)).toMatch(/^8 tệp không đổi/);
    },
  );

  it('names a font that stands in for Times New Roman', async () => {
    const soffice = standIn(
      `${ARGUMENTS} for (const file of files) put(file, whole.replace('LiberationSerif', 'DejaVuSerif-Bold'));`,
    );
    const printed = (await runStep(`quyche generate commune -f pdf --soffice ${soffice}`, folder)).join('\n');
    expect(printed).toMatch(/cảnh báo {2}pdf-font-substituted\n.*8 tệp PDF có chữ in bằng phông “DejaVuSerif”/);
    expect(files('.pdf')).toHaveLength(8);
  });

  it('two branches of one name in two communes have a PDF each', async () => {
    mkdirSync(join(folder, 'tinh'));
    await runStep('example commune', join(folder, 'tinh'));
    await runStep('replace tinh/commune/commune.yaml "name: phường" "name: phường"', folder);
    const soffice = standIn(`${ARGUMENTS} for (const file of files) put(file, whole);`);
    await runStep(`quyche generate tinh -f pdf --soffice ${soffice}`, folder);
    expect(files('.pdf')).toHaveLength(8);
    expect(files('.pdf').every((name) => name.startsWith('commune/') && existsSync(join(folder, 'out', name)))).toBe(
      true,
    );
  });
});

describe('a PDF from its bytes', () => {
  const pdf = (words: string) => Buffer.from(words, 'latin1');

  it('fonts without the mark of a subset and the face', () => {
    const text =
      '/BaseFont/BAAAAA+LiberationSerif-Bold /BaseFont /Times#20New#20Roman,Italic /BaseFont/CAAAAA+DejaVuSerif';
    expect(fontFamilies(pdf(text))).toEqual(['DejaVuSerif', 'LiberationSerif', 'Times New Roman']);
    expect(substitutes(pdf(text))).toEqual(['DejaVuSerif']);
  });

  it('the moment and the identity are those of the document, the length stays', () => {
    const text = `/CreationDate(D:20261126125747Z') /ID [ <${'A'.repeat(32)}>\n<${'B'.repeat(32)}> ] /DocChecksum /${'C'.repeat(32)}`;
    const made = Buffer.from(timeless(pdf(text), '2026-10-05', 'f'.repeat(64))).toString('latin1');
    expect(made).toHaveLength(text.length);
    expect(made).toContain('D:20261005000000');
    expect(made).not.toMatch(/A{32}|B{32}|C{32}/);
  });
});
