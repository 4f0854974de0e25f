import { resolve } from 'node:path';
import { hasErrors, type Problem } from '../../core/diagnostic.ts';
import { INDEX } from '../../core/batch/list.ts';
import { writeIndex } from '../index/write.ts';
import { readBytes } from '../files.ts';
import { below, type Located } from '../input/read.ts';
import { digest } from '../output/digest.ts';
import { hasJournals } from '../output/journal.ts';
import { hasManifest, readManifest, type Manifest } from '../output/manifest.ts';
import { together, type Parts } from '../output/parts.ts';
import { manifestMissing, mergeChanged, mergeConflict, partsMissing, runUnfinished } from '../output/problems.ts';
import { inFolder, type Session } from '../output/session.ts';
import { settledRow } from '../../core/batch/settle.ts';
import { folderProblem, writeOutput, type Placed } from '../output/write.ts';
import { indexLine } from '../report/outcomes.ts';
import { NOTHING_QUOTED, settle, stops, tellProblems } from '../report.ts';
import { problemCounts, summary } from '../report/summary.ts';
import { UsageError } from '../usage.ts';
import { exit, type ExitCode, type World } from '../world.ts';

export interface MergeOptions {
  out?: string | undefined;
  force?: true | undefined;
}

/** An output folder to be merged. */
interface Part {
  folder: Located;
  manifest: Manifest;
}

/**
 * Puts the outputs of several folders into one, with one manifest and one index, as if one run had written them all.
 */
export async function mergeFolders(folders: readonly string[], options: MergeOptions, world: World): Promise<ExitCode> {
  const locate = (path: string): Located => ({ shown: path, absolute: resolve(world.cwd, path) });
  if (options.out === undefined) throw new UsageError('chưa có thư mục để gộp vào', 'thêm -o ket-qua');
  const out = locate(options.out);
  const parts = [...new Set(folders)].map(locate);
  if (parts.some(({ absolute }) => absolute === out.absolute)) {
    throw new UsageError(`“-o ${options.out}” là một trong những thư mục được gộp`, 'gộp vào một thư mục khác');
  }
  const placed: Placed[] = [];
  const index: Placed[] = [];
  const problems = parts.flatMap(unready);
  const unusable = folderProblem(out);
  if (unusable !== null) problems.push(unusable);
  if (!hasErrors(problems)) {
    const read = parts.flatMap((folder) => {
      const { value, problems: unread } = readManifest(folder);
      problems.push(...unread);
      return value === null ? [] : [{ folder, manifest: value }];
    });
    const force = options.force === true;
    problems.push(...(await inFolder(out, { force }, (session) => merge(read, session, { placed, index, problems }))));
  }
  world.stdout(indexLine(index, (path) => below(out, path).shown));
  return tell(placed, problems, world);
}

function unready(folder: Located): Problem[] {
  if (hasJournals(folder)) return [runUnfinished(folder.shown)];
  return hasManifest(folder) ? [] : [manifestMissing(folder.shown)];
}

/** What a merge came to. */
interface Merged {
  placed: Placed[];
  index: Placed[];
  problems: Problem[];
}

interface Merging {
  session: Session;
  manifest: Manifest;
  /** the folder that each file came from */
  from: Map<string, Located>;
  placed: Placed[];
  problems: Problem[];
}

async function merge(parts: readonly Part[], session: Session, { placed, index, problems }: Merged): Promise<Manifest> {
  const { before, sink } = session;
  const held = partsOf(before, parts);
  const manifest = {
    sha256: { ...before.sha256 },
    branches: { ...before.branches },
    pdf: { ...before.pdf },
    parts: held,
  };
  if (held !== null) problems.push(partsMissing(session.sink.folder.shown, held));
  const merging: Merging = { session, manifest, from: new Map(), placed, problems };
  const isPart = together(parts.map(({ manifest: { parts: own } }) => own)) !== null;
  // The other parts of the job, merged before, stand in the index with these.
  const keys = new Set(isPart ? Object.keys(before.branches) : []);
  for (const { folder, manifest: part } of parts) {
    Object.assign(manifest.pdf, part.pdf);
    const files = Object.entries(part.sha256).filter(([path]) => path !== INDEX.workbook && path !== INDEX.page);
    for (const [path, sha256] of files) await takeFile(merging, folder, path, sha256);
    for (const [key, row] of Object.entries(part.branches)) {
      keys.add(key);
      const failure = row.change === 'failed' ? row.failure : null;
      manifest.branches[key] = settledRow(row, failure, before.branches[key], session.isRepeat);
    }
  }
  if (keys.size < 2 || sink.full) return manifest;
  const written = await writeIndex(sink, manifest, [...keys]);
  index.push(...written.placed);
  problems.push(...written.problems);
  return written.manifest;
}

/** The parts of a divided job that stand in the folder afterwards; null when that is all, or nothing was divided. */
function partsOf(before: Manifest, parts: readonly Part[]): Parts | null {
  const wasWhole = before.parts === null && Object.keys(before.sha256).length > 0;
  return wasWhole ? null : together([before.parts, ...parts.map(({ manifest }) => manifest.parts)]);
}

/** Takes one file over, unless it is not what its run wrote or another folder holds another of that name. */
async function takeFile(merging: Merging, folder: Located, path: string, sha256: string): Promise<void> {
  const { session, manifest, from, placed, problems } = merging;
  const file = below(folder, path);
  const content = readBytes(file.absolute);
  const other = from.get(path);
  session.lock.renew();
  if (typeof content === 'string' || digest(content) !== sha256) {
    problems.push(mergeChanged(file.shown, typeof content !== 'string'));
  } else if (other !== undefined) {
    if (manifest.sha256[path] !== sha256) problems.push(mergeConflict(file.shown, below(other, path).shown));
  } else {
    from.set(path, folder);
    const done = await writeOutput(session.sink, { path, content });
    if ('code' in done) problems.push(done);
    else {
      placed.push(done);
      manifest.sha256[path] = sha256;
    }
  }
}

function tell(placed: readonly Placed[], problems: readonly Problem[], world: World): ExitCode {
  const all = settle(problems, undefined);
  tellProblems(all, NOTHING_QUOTED, world);
  const written = placed.filter(({ state }) => state === 'written').length;
  const counts: [number, string][] = [
    [written, 'tệp đã gộp'],
    [placed.length - written, 'tệp không đổi'],
    ...problemCounts(all),
  ];
  world.stdout(summary(counts, 'không có gì để gộp'));
  return stops(all, false) ? exit.problems : exit.clean;
}
