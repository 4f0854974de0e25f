/** DOCX files as the PDFs that LibreOffice lays out, and what stands in these. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './tools.ts';

/** A word on a page with its box in points from the top left corner. */
export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Converts all files in one call (starting LibreOffice takes longer than laying out) and gives the paths of the PDFs in
 * the same order. Two runs with one user profile disturb each other in silence, so each call has a profile of its own.
 */
export function toPdf(files: readonly Uint8Array[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'quyche-pdf-'));
  const sources = files.map((bytes, index) => {
    const path = join(folder, `${index}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  run(
    'soffice',
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...sources,
  );
  return sources.map((source) => {
    const pdf = source.replace(/\.docx$/, '.pdf');
    // LibreOffice ends with 0 also when it could not read a file.
    if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF of ${source}`);
    return pdf;
  });
}

/** The text of each page in the order in which it was laid down: the head's left column before its right one. */
export function pageTexts(pdf: string): string[] {
  return run('pdftotext', '-raw', pdf, '-').split('\f').slice(0, -1);
}

/** The words of each page. */
export function pageWords(pdf: string): Word[][] {
  const pages = run('pdftotext', '-bbox', pdf, '-').split('<page ').slice(1);
  return pages.map((page) =>
    [...page.matchAll(/<word xMin="([^"]*)" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)">([^<]*)</g)].map(
      ([, left, top, right, bottom, text = '']) => ({
        text,
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      }),
    ),
  );
}

/** The font families embedded in a PDF, without the mark of a subset and the face. */
export function fontFamilies(pdf: string): string[] {
  const rows = run('pdffonts', pdf).split('\n').slice(2, -1);
  const families = rows.map((row) => (row.split(' ')[0] ?? '').replace(/^[A-Z]{6}\+/, '').replace(/[-,].*$/, ''));
  return [...new Set(families)].sort();
}
