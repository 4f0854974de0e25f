/**
 * Starts the built program. Its parts stand beside this file, each a script, and beside some of them what V8 made of it
 * when the program was built: Node would compile the same functions anew at every start, which takes a third of it.
 * The build makes of this file the only module that Node itself loads.
 */
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { packageRoot, readBytes } from './files.ts';
import type { Built } from './built-code.ts';

/**
 * V8 sets about to optimise a function four times as late as it would: what it optimises in a run over a few branches is
 * seldom called again, and takes a third of the run; one over hundreds is no slower for it. Only the V8 of Node 20 knows
 * the switch. It belongs to what V8 compiles, so it stands before the first script.
 */
if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=500000');

/** A script that runs, with the text it was made of. */
interface Part {
  path: string;
  source: Uint8Array;
  script: Script;
}

/**
 * Ending of what V8 made of a script. V8 refuses what a V8 of another version made, but not what another Node's made that
 * has the same version with other changes of Node's, and fails on it: 20.15 on what 20.20 made.
 */
export const COMPILED = `.${process.version}-${process.platform}-${process.arch}.compiled`;

/** All that was loaded so far: for the build, which writes down what V8 made of it. */
export const parts: Part[] = [];
const modules = new Map<string, { exports: unknown }>();

/** What a script asks for: a part beside it, a package or what is built into Node. */
type Require = (name: string) => unknown;

type Wrapped = (exports: unknown, require: Require, module: { exports: unknown }, folder: string) => void;

const HEAD = '(function(exports,require,module,__dirname){';

function load(path: string): unknown {
  const known = modules.get(path);
  if (known !== undefined) return known.exports;
  const folder = dirname(path);
  const module = { exports: {} };
  modules.set(path, module);
  const requirePart: Require = (name) => {
    if (name.startsWith('./')) return load(join(folder, name));
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- Node's own, for what is built into it
    return name === 'built-code' ? built : require(name);
  };
  (scriptAt(path).runInThisContext() as Wrapped)(module.exports, requirePart, module, folder);
  return module.exports;
}

function scriptAt(path: string): Script {
  const source = readBytes(path);
  if (typeof source === 'string') throw new Error(`${path}: ${source}`);
  const text = `${HEAD}${Buffer.from(source.buffer, source.byteOffset, source.length).toString('utf8')}\n})`;
  const cachedData = compiledFrom(source, path);
  // The name of the build's machine would be kept with what V8 made; places in the first line are counted without the head.
  const filename = `quyche/${path.slice(packageRoot.length + 1).replaceAll('\\', '/')}`;
  const script = new Script(text, { filename, columnOffset: -HEAD.length, ...(cachedData && { cachedData }) });
  parts.push({ path, source, script });
  return script;
}

/**
 * What this Node made of this very text. That it had other switches V8 sees by itself and compiles anew; of the text it
 * would only look at the length.
 */
function compiledFrom(source: Uint8Array, path: string): Buffer | null {
  const bytes = readBytes(`${path}${COMPILED}`);
  if (typeof bytes === 'string') return null;
  const kept = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = kept.length - source.length;
  return end > 0 && kept.subarray(end).equals(source) ? kept.subarray(0, end) : null;
}

const built: Built = {
  requireBuilt: load,
  importPackage: (name) => import(name),
};

const part = (name: string): unknown => load(join(import.meta.dirname, name));

/** Runs the command line. */
export function main(): void {
  part('main.cjs');
}

/** Runs a task in a worker thread. */
export function work(task: unknown): unknown {
  return (part('worker.cjs') as { default: (task: unknown) => unknown }).default(task);
}
