import { spawn, spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** Where LibreOffice's program is called on this machine; null where it is not. */
export function findSoffice(given: string | undefined): string | null {
  const names = given === undefined ? ['soffice', 'libreoffice', ...USUAL_PLACES] : [given];
  return names.find((name) => spawnSync(name, ['--version'], { timeout: 60_000 }).status === 0) ?? null;
}

/** Installed there, it is seldom on the PATH. */
const USUAL_PLACES = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** A PDF whose structure a screen reader can follow. */
const FILTER = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

/** The starts of LibreOffice that have not ended. */
const running = new Set<number>();

/** Ends them: they are groups of their own, which a signal to this program does not reach. */
export function stopAll(): void {
  for (const pid of running) stop(pid);
}

/**
 * Turns DOCX files into PDFs beside them in one start of LibreOffice. Two starts with one profile disturb each other in
 * silence, so each is given a profile of its own. Whether the PDFs are there must be looked at afterwards: LibreOffice
 * ends with 0 also when it could not read a file. After `limit` milliseconds it is stopped.
 */
export function convert(
  soffice: string,
  files: readonly string[],
  { out, profile, limit }: { out: string; profile: string; limit: number },
): Promise<void> {
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    FILTER,
    '--outdir',
    out,
    ...files,
  ];
  return new Promise((resolve) => {
    // A group of its own, so that what soffice starts is stopped with it.
    const child = spawn(soffice, args, { stdio: 'ignore', detached: process.platform !== 'win32' });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    const timer = setTimeout(() => {
      if (pid !== undefined) stop(pid);
    }, limit);
    const end = () => {
      clearTimeout(timer);
      if (pid !== undefined) running.delete(pid);
      resolve();
    };
    child.once('error', end);
    child.once('exit', end);
  });
}

function stop(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
