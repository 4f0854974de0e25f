import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../core/diagnostic.ts';
import { inTemporaryFolder, listFolder, makeFolder, readBytes, removeFolder, writeTemporary } from '../files.ts';
import { below } from '../input/read.ts';
import { digest } from '../output/digest.ts';
import { fontSubstituted, pdfMissing, sofficeMissing } from '../output/problems.ts';
import type { Session } from '../output/session.ts';
import { writeOutput, type Placed } from '../output/write.ts';
import { batchesOf } from '../pdf/batches.ts';
import { isWholePdf, substitutes, timeless } from '../pdf/inspect.ts';
import { tidyingUp } from '../pdf/interrupted.ts';
import { convert, findSoffice, stopAll } from '../pdf/soffice.ts';
import type { Outcome } from './outcome.ts';

export interface PdfOptions {
  /** the program the user named */
  soffice: string | undefined;
  /** how many starts of LibreOffice at the same time; undefined for one a core */
  jobs: number | undefined;
  watch: PdfWatch;
}

/** Who looks on while PDFs are made, which takes a hundred times as long as all else. */
export interface PdfWatch {
  /** so many will be made */
  start: (count: number) => void;
  /** one more was made, though it is not in its place yet */
  step: () => void;
  /** one stands in the folder */
  placed: (pdf: Placed) => void;
}

/** A PDF to be made of a DOCX that stands in the folder. */
interface Wanted {
  outcome: Outcome;
  docx: Placed;
  path: string;
}

export interface PdfsMade {
  problems: Problem[];
  /** the digest of the DOCX that each PDF was made of, by the PDF's path */
  pdf: Record<string, string>;
}

const START_LIMIT = 60_000;
const FILE_LIMIT = 5_000;

/**
 * Adds to the outcomes the PDFs of the DOCX files they have placed. A PDF that was made of the same DOCX before is not
 * made again. Every one is looked at: LibreOffice says nothing about one it could not make.
 */
export async function addPdfs(session: Session, outcomes: readonly Outcome[], options: PdfOptions): Promise<PdfsMade> {
  const made: PdfsMade = { problems: [], pdf: {} };
  const { watch } = options;
  const due = outcomes.flatMap(wantedOf).filter((wanted) => !isCurrent(wanted, session, made, watch));
  if (due.length === 0) return made;
  const soffice = findSoffice(options.soffice);
  if (soffice === null) return { ...made, problems: [sofficeMissing(options.soffice)] };
  const { lanes, batches } = batchesOf(due, options.jobs ?? availableParallelism());
  const fonts = new Map<string, string[]>();
  watch.start(due.length);
  await inTemporaryFolder(async (folder) => {
    const lane = async (number: number): Promise<void> => {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        await convertAll(batch, { session, soffice, folder: join(folder, String(number)), made, fonts, watch });
      }
    };
    const tidy = () => {
      stopAll();
      removeFolder(folder);
    };
    await tidyingUp(tidy, () => Promise.all(Array.from({ length: lanes }, (_, number) => lane(number))));
  });
  for (const [family, files] of [...fonts].sort()) made.problems.push(fontSubstituted(family, files));
  return made;
}

function wantedOf(outcome: Outcome): Wanted[] {
  const docx = outcome.placed.find(({ path }) => path.endsWith('.docx'));
  return docx === undefined ? [] : [{ outcome, docx, path: docx.path.replace(/\.docx$/u, '.pdf') }];
}

/** A PDF that stands there untouched and was made of this very DOCX. */
function isCurrent(
  { outcome, docx, path }: Wanted,
  { before, sink }: Session,
  made: PdfsMade,
  watch: PdfWatch,
): boolean {
  const sha256 = before.sha256[path];
  if (sha256 === undefined || before.pdf[path] !== docx.sha256) return false;
  const bytes = readBytes(below(sink.folder, path).absolute);
  if (typeof bytes === 'string' || digest(bytes) !== sha256) return false;
  const placed: Placed = { path, sha256, state: 'unchanged' };
  outcome.placed.push(placed);
  watch.placed(placed);
  made.pdf[path] = docx.sha256;
  return true;
}

interface Converting {
  session: Session;
  soffice: string;
  /** a folder of this lane's own */
  folder: string;
  made: PdfsMade;
  /** files by the family that stands in for Times New Roman in them */
  fonts: Map<string, string[]>;
  watch: PdfWatch;
}

async function convertAll(batch: readonly Wanted[], converting: Converting): Promise<void> {
  const whole = await tryConvert(batch, converting);
  converting.session.lock.renew();
  for (const wanted of batch) {
    // One bad file can take those after it along: each gets a second chance alone.
    const bytes = whole.get(wanted) ?? (await tryConvert([wanted], converting)).get(wanted);
    if (bytes === undefined) fail(wanted, pdfMissing(below(converting.session.sink.folder, wanted.docx.path).shown));
    else await place(wanted, bytes, converting);
    converting.session.lock.renew();
  }
}

/** Converts copies with short names of their own: two branches in two folders may have files of one name. */
async function tryConvert(
  batch: readonly Wanted[],
  { session, soffice, folder, watch }: Converting,
): Promise<Map<Wanted, Uint8Array>> {
  const work = join(folder, 'files');
  makeFolder(work);
  const files = batch.flatMap((wanted, index) => {
    const bytes = readBytes(below(session.sink.folder, wanted.docx.path).absolute);
    const copy = join(work, `${index}.docx`);
    return typeof bytes === 'string' || writeTemporary(copy, bytes) !== null ? [] : [{ wanted, copy }];
  });
  const out = join(folder, `pdf-${batch[0]?.docx.sha256 ?? ''}-${batch.length}`);
  const copies = files.map(({ copy }) => copy);
  const limit = START_LIMIT + FILE_LIMIT * batch.length;
  await whileCounting(out, watch.step, () =>
    convert(soffice, copies, { out, profile: join(folder, 'profile'), limit }),
  );
  const whole = new Map<Wanted, Uint8Array>();
  for (const { wanted, copy } of files) {
    const bytes = readBytes(join(out, copy.slice(work.length + 1).replace(/\.docx$/u, '.pdf')));
    if (typeof bytes !== 'string' && isWholePdf(bytes)) whole.set(wanted, bytes);
  }
  return whole;
}

const LOOK_EVERY = 300;

/** LibreOffice says nothing of how far it is: the files that appear are counted. */
async function whileCounting(out: string, step: () => void, act: () => Promise<void>): Promise<void> {
  let seen = 0;
  const look = () => {
    const entries = listFolder(out);
    const count = typeof entries === 'string' ? 0 : entries.filter(({ name }) => name.endsWith('.pdf')).length;
    for (; seen < count; seen += 1) step();
  };
  const timer = setInterval(look, LOOK_EVERY);
  try {
    await act();
  } finally {
    clearInterval(timer);
  }
  look();
}

async function place(wanted: Wanted, bytes: Uint8Array, { session, made, fonts, watch }: Converting): Promise<void> {
  const { outcome, docx, path } = wanted;
  const file = below(session.sink.folder, path);
  for (const family of substitutes(bytes)) fonts.set(family, [...(fonts.get(family) ?? []), file.shown]);
  const content = timeless(bytes, outcome.row?.date ?? '', docx.sha256);
  const placed = await writeOutput(session.sink, { path, content });
  if ('code' in placed) {
    fail(wanted, placed);
    return;
  }
  outcome.placed.push(placed);
  watch.placed(placed);
  made.pdf[path] = docx.sha256;
}

function fail({ outcome }: Wanted, problem: Problem): void {
  outcome.problems.push(problem);
  outcome.failure ??= problem.message;
}
