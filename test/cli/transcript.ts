/** Reads and runs the transcripts `*.md` beside this file; README.md says how they are written. */
import {
  appendFileSync,
  chmodSync,
  existsSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { main } from '../../src/node/cli.ts';
import { packageRoot } from '../../src/node/files.ts';
import type { World } from '../../src/node/world.ts';

/** The calendar day of every transcript. */
const today = '2026-11-23';

const fixtures = join(import.meta.dirname, 'fixtures');

/** One `##` heading: the files it starts with, and its commands with what they print. */
export interface Case {
  title: string;
  files: { path: string; text: string }[];
  steps: Step[];
}

interface Step {
  command: string;
  /** the lines under the command, up to the next one */
  expected: string[];
}

export function readCases(markdown: string): Case[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...body] = section.split('\n');
      const blocks = [...body.join('\n').matchAll(/^```(\S+) ?(.*)\n([\s\S]*?)^```$/gm)];
      const files = blocks
        .filter(([, language]) => language === 'file')
        .map(([, , path = '', text = '']) => ({ path, text }));
      const steps = blocks
        .filter(([, language]) => language === 'console')
        .flatMap(([, , , text = '']) => readSteps(text));
      return { title, files, steps };
    });
}

function readSteps(text: string): Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const [command = '', ...expected] = step.replace(/\n$/, '').split('\n');
      return { command, expected };
    });
}

/** A fresh folder with the fixtures and the case's own files. */
export function newFolder(files: Case['files'] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'quyche-'));
  cpSync(fixtures, folder, { recursive: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function dropFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs one step and gives what it printed: stdout, stderr behind “! ”, and the exit code where it is not 0. */
export async function runStep(command: string, folder: string): Promise<string[]> {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const env: Record<string, string> = {};
  while (/^[A-Z_]+=/.test(words[0] ?? '')) {
    const [name = '', value = ''] = (words.shift() ?? '').split('=');
    env[name] = value;
  }
  const [verb = '', ...args] = words;
  if (verb === 'quyche') return quyche(args, folder, env);
  const act = acts[verb];
  if (act === undefined) throw new Error(`transcript: no act “${verb}”`);
  return act(join(folder, args[0] ?? ''), args.slice(1));
}

async function quyche(args: readonly string[], folder: string, env: Record<string, string>): Promise<string[]> {
  let stdout = '';
  let stderr = '';
  const world: World = {
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
    cwd: folder,
    today,
    env,
    tty: env['TTY'] === '1',
    columns: Number(env['COLUMNS'] ?? 100),
  };
  const code = await main(args, world);
  return [
    ...lines(stderr).map((line) => `! ${line}`.trimEnd()),
    ...lines(stdout),
    ...(code === 0 ? [] : [`[${code}]`]),
  ].map((line) => line.replaceAll('\u001b', '␛').replaceAll(folder, '<folder>'));
}

function lines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** What a person does to files between two commands. */
const acts: Readonly<Record<string, (path: string, args: readonly string[]) => string[]>> = {
  ls: (path) => (existsSync(path) ? tree(path, '') : ['(không có)']),
  cat: (path) => lines(readFileSync(path, 'utf8')),
  edit: (path, words) => {
    appendFileSync(path, `${words.join(' ')}\n`);
    return [];
  },
  replace: (path, [from = '', to = '']) => {
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`transcript: no “${from}” in ${path}`);
    writeFileSync(path, text.replace(from, to));
    return [];
  },
  example: (path) => {
    cpSync(join(packageRoot, 'examples', basename(path)), path, { recursive: true });
    return [];
  },
  bytes: (path, words) => {
    writeFileSync(path, Buffer.from(words.join(''), 'hex'));
    return [];
  },
  rm: (path) => {
    rmSync(path, { recursive: true });
    return [];
  },
  templates: (path) => {
    cpSync(join(packageRoot, 'templates'), path, { recursive: true });
    return [];
  },
  chmod: (path, [mode = '']) => {
    chmodSync(path, Number.parseInt(mode, 8));
    return [];
  },
};

function tree(folder: string, path: string): string[] {
  return readdirSync(join(folder, path))
    .sort()
    .flatMap((name) => {
      const inner = join(path, name);
      return statSync(join(folder, inner)).isDirectory() ? tree(folder, inner) : [inner];
    });
}

/**
 * True when the lines are as expected; “…” alone stands for any number of lines, within a line for any run of
 * characters.
 */
export function matches(expected: readonly string[], actual: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return actual.length === 0;
  if (first === '…') {
    return Array.from({ length: actual.length + 1 }, (_, skipped) => actual.slice(skipped)).some((tail) =>
      matches(rest, tail),
    );
  }
  const [line, ...others] = actual;
  return line !== undefined && lineMatches(first, line) && matches(rest, others);
}

function lineMatches(expected: string, actual: string): boolean {
  if (expected === actual) return true;
  const parts = expected.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return parts.length > 1 && new RegExp(`^${parts.join('.*')}$`, 'u').test(actual);
}
