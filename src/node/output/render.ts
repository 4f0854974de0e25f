import { join } from 'node:path';
import { openShell, writeDocx, writeHtml, writeMarkdown, type Made } from '../../core/index.ts';
import { packageRoot, readBytes } from '../files.ts';
import type { Format } from '../options.ts';
import { deflater } from './deflate.ts';

type OpenShell = ReturnType<typeof openShell>;

/** One regulation in one format; `input` is a mark of the files it was made from. */
export type Render = (made: Made, format: Format, input?: string) => string | Uint8Array;

/** A renderer that reads the DOCX shell of each format profile once. */
export function newRenderer(): Render {
  const shells = new Map<string, OpenShell>();
  const shellOf = (profile: string): OpenShell => {
    const shell = shells.get(profile) ?? readShell(profile);
    shells.set(profile, shell);
    return shell;
  };
  return ({ regulation, profile }, format, input) => {
    switch (format) {
      case 'docx':
        return writeDocx(regulation, shellOf(profile.id), deflater, input);
      case 'html':
        return writeHtml(regulation, profile);
      case 'md':
        return writeMarkdown(regulation, profile);
    }
  };
}

/** The shells are made by `npm run build`: a missing one is a fault of the installation, not of the user. */
function readShell(profile: string): OpenShell {
  const path = join(packageRoot, 'dist', 'shell', `${profile}.json`);
  const bytes = readBytes(path);
  if (typeof bytes === 'string') throw new Error(`Thiếu tệp ${path}: chạy “npm run build”`);
  return openShell(JSON.parse(Buffer.from(bytes).toString('utf8')) as Parameters<typeof openShell>[0], deflater);
}
