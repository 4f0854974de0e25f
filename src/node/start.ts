/**
 * Starts the built program. Its parts stand beside this file, each a script; those that the commands run most load
 * stand together in packs, and beside each pack what V8 made of it when the program was built: Node would compile the
 * same functions anew at every start, which takes a third of it. The build makes of this file the only module that Node
 * itself loads.
 */
import { dirname, join, sep } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { isThere, packageRoot, readBytes } from './files.ts';
import { incomplete, incompleteText } from './incomplete.ts';
import type { Built } from './built-code.ts';

/** A script that runs, with the text it was made of. */
interface Loaded {
  path: string;
  source: Uint8Array;
  script: Script;
}

/**
 * Ending of what V8 made of a pack. V8 refuses what a V8 of another version made, but not what another Node's made that
 * has the same version with other changes of Node's, and fails on it: 20.15 on what 20.20 made.
 */
export const COMPILED = `.${process.version}-${process.platform}-${process.arch}.compiled`;

/** All that was loaded so far: for the build, which writes down what V8 made of it. */
export const loaded: Loaded[] = [];

/** What a part asks for: a part beside it, a package or what is built into Node. */
type Require = (name: string) => unknown;

type Part = (exports: unknown, require: Require, module: { exports: unknown }, folder: string) => void;

const HEAD = '(function(exports,require,module,__dirname){';

/** The packs, in the order in which they are looked into. */
const packs = ['start', 'work'].map((name) => join(import.meta.dirname, `${name}.pack.cjs`));
/** Parts of the packs that are open, by name. */
const packed = new Map<string, Part>();

/** The parts that run, by path: also for the build, which packs those that the commands run most load. */
export const modules = new Map<string, { exports: unknown }>();

function load(path: string): unknown {
  const known = modules.get(path);
  if (known !== undefined) return known.exports;
  const part = partAt(path);
  const folder = dirname(path);
  const module = { exports: {} };
  modules.set(path, module);
  const requirePart: Require = (name) => {
    // Put together by hand: parts ask for each other some hundred times before a command begins.
    if (name.startsWith('./')) return load(folder + sep + name.slice(2));
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- Node's own, for what is built into it
    return name === 'built-code' ? built : require(name);
  };
  part(module.exports, requirePart, module, folder);
  return module.exports;
}

/** A part by its path: out of a pack that is open, else a script of its own, else out of the next pack. */
function partAt(path: string): Part {
  const open = packed.get(nameOf(path));
  if (open !== undefined) return open;
  const source = isThere(path) ? readBytes(path) : '';
  if (typeof source !== 'string') return run(path, source, HEAD, '\n})') as Part;
  const pack = packs.shift();
  if (pack === undefined) return incomplete(path);
  openPack(pack);
  return partAt(path);
}

function openPack(path: string): void {
  const source = readBytes(path);
  if (typeof source === 'string') return incomplete(path);
  const parts = run(path, source, '', '') as Readonly<Record<string, Part>>;
  for (const [name, part] of Object.entries(parts)) packed.set(name, part);
}

/** A path below the program's folder, as packs and stacks have it. */
const nameOf = (path: string): string => path.slice(packageRoot.length + 1).replaceAll('\\', '/');

/** Runs a script between `head` and `tail`. Scripts are written in ASCII, which is read as it stands. */
function run(path: string, source: Uint8Array, head: string, tail: string): unknown {
  const text = head + Buffer.from(source.buffer, source.byteOffset, source.length).toString('latin1') + tail;
  const cachedData = compiledFrom(source, path);
  // The name of the build's machine would be kept with what V8 made; places in the first line are counted without the
  // head.
  const filename = `quyche/${nameOf(path)}`;
  const script = new Script(text, { filename, columnOffset: -head.length, ...(cachedData && { cachedData }) });
  loaded.push({ path, source, script });
  return script.runInThisContext();
}

/**
 * What this Node made of this very text. That it had other switches V8 sees by itself and compiles anew; of the text it
 * would only look at the length, and on a byte that a bad disk or copy changed it may end the process.
 */
function compiledFrom(source: Uint8Array, path: string): Buffer | null {
  const bytes = readBytes(`${path}${COMPILED}`);
  if (typeof bytes === 'string' || bytes.length < SUM) return null;
  const kept = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const compiled = kept.subarray(0, -SUM);
  return kept.readUInt32LE(compiled.length) === sumOf(source, compiled) ? compiled : null;
}

/** Bytes of the sum at the end of what V8 made. */
const SUM = 4;

/** A sum over a script's text and what V8 made of it. */
function sumOf(source: Uint8Array, compiled: Uint8Array): number {
  return crc32(compiled, crc32(source));
}

/** What is kept of a script: what V8 made of it as far as it ran, with a sum. For the build. */
export function keptOf({ source, script }: Loaded): Uint8Array {
  const compiled = script.createCachedData();
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(sumOf(source, compiled));
  return Buffer.concat([compiled, sum]);
}

const built: Built = {
  requireBuilt: load,
  importPackage: (name) => import(name),
};

const part = (name: string): unknown => load(join(import.meta.dirname, name));

/** Runs the command line. */
export function main(): void {
  try {
    part('main.cjs');
  } catch (thrown) {
    const text = incompleteText(thrown);
    if (text === null) throw thrown;
    process.stderr.write(text);
    process.exitCode = 3;
  }
}

/** Loads what a worker thread runs. */
export function ready(): void {
  part('worker.cjs');
}

/** Runs a task in a worker thread. */
export function work(task: unknown): unknown {
  return (part('worker.cjs') as { default: (task: unknown) => unknown }).default(task);
}
