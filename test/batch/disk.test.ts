/** A disk that refuses: what is told, and what stands in the folder afterwards. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/diagnostic.ts';
import type { Refusal } from '../../src/node/refusal.ts';
import { digest } from '../../src/node/output/digest.ts';
import { inFolder } from '../../src/node/output/session.ts';
import { realDisk, writeOutput, type Disk } from '../../src/node/output/write.ts';
import { dropFolder, newFolder, runStep } from '../cli/transcript.ts';
import { ROOT } from '../support/library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quyche-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const out = () => ({ shown: 'out', absolute: join(folder, 'out') });
const files = () => readdirSync(join(folder, 'out')).sort();

async function write(texts: Record<string, string>, disk: Disk = realDisk): Promise<Problem[]> {
  const found: Problem[] = [];
  const whole = await inFolder(out(), { force: false, disk }, async ({ sink, before }) => {
    const sha256 = { ...before.sha256 };
    for (const [path, content] of Object.entries(texts)) {
      const done = await writeOutput(sink, { path, content });
      if ('code' in done) found.push(done);
      else sha256[path] = done.sha256;
    }
    return { ...before, sha256 };
  });
  return [...found, ...whole];
}

describe('a file that cannot take its place', () => {
  const cases: [Refusal, string, RegExp][] = [
    ['busy', 'output-busy', /đóng tệp ấy trong Word/],
    ['full', 'output-disk-full', /dọn chỗ/],
    ['read-only', 'output-read-only', /ổ đĩa khác/],
    ['denied', 'output-not-writable', /chọn thư mục khác/],
  ];
  it.each(cases)('%s', async (refusal, code, hint) => {
    await write({ 'a.docx': 'cũ', 'b.docx': 'cũ' });
    const disk: Disk = {
      ...realDisk,
      replaceFile: (from, to) => (to.endsWith('a.docx') ? refusal : realDisk.replaceFile(from, to)),
    };
    const problems = await write({ 'a.docx': 'mới', 'b.docx': 'mới' }, disk);
    expect(problems.map((problem) => [problem.code, problem.place.file])).toEqual([[code, 'out/a.docx']]);
    expect(problems[0]?.hint).toMatch(hint);
    // The old file is whole, the other is new, nothing is left lying about.
    expect(files()).toEqual(['.quyche.json', 'a.docx', 'b.docx']);
    expect(readFileSync(join(folder, 'out/a.docx'), 'utf8')).toBe('cũ');
    expect(readFileSync(join(folder, 'out/b.docx'), 'utf8')).toBe('mới');
    // Once the file is free, it is written as if nothing had happened.
    expect(await write({ 'a.docx': 'mới', 'b.docx': 'mới' })).toEqual([]);
    expect(readFileSync(join(folder, 'out/a.docx'), 'utf8')).toBe('mới');
  });
});

describe('a run that was cut off', () => {
  it('its files are its own to the next run, its half-written ones are gone', async () => {
    await write({ 'a.md': 'một' });
    // Cut off after the second file was renamed and while the third was being written.
    writeFileSync(join(folder, 'out/b.md'), 'hai');
    writeFileSync(join(folder, 'out/.c.md.quyche-tam'), 'b');
    const lines = [`${digest('hai')} b.md`, `${digest('ba')} c.md`, digest('bốn').slice(0, 7)];
    writeFileSync(join(folder, 'out/.quyche-journal-0'), lines.join('\n'));
    expect(await write({ 'b.md': 'hai, khác', 'c.md': 'ba' })).toEqual([]);
    expect(files()).toEqual(['.quyche.json', 'a.md', 'b.md', 'c.md']);
    expect(readFileSync(join(folder, 'out/b.md'), 'utf8')).toBe('hai, khác');
  });

  it('a file that was edited after it was cut off is kept', async () => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/a.md'), 'một, có người sửa');
    writeFileSync(join(folder, 'out/.quyche-journal-0'), `${digest('một')} a.md\n`);
    expect((await write({ 'a.md': 'hai' })).map(({ code }) => code)).toEqual(['output-edited']);
  });

  it('no line of a journal leads out of the folder', async () => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, '.x.md.quyche-tam'), 'của người khác');
    writeFileSync(join(folder, 'out/.quyche-journal-0'), `${digest('x')} ../x.md\n`);
    await write({ 'a.md': 'một' });
    expect(readFileSync(join(folder, '.x.md.quyche-tam'), 'utf8')).toBe('của người khác');
  });
});

it('a run that was cut off between its manifest and the clearing up is repeated, not followed, by the next', async () => {
  const home = newFolder();
  try {
    await runStep('example commune', home);
    await runStep('quyche generate commune -f md', home);
    const index = readFileSync(join(home, 'out/danh-muc.html'), 'utf8');
    writeFileSync(join(home, 'out/.quyche-journal-0'), `manifest: ${digest('')}\n`);
    await runStep('quyche generate commune -f md', home);
    expect(readFileSync(join(home, 'out/danh-muc.html'), 'utf8')).toBe(index);
    await runStep('quyche generate commune -f md', home);
    expect(readFileSync(join(home, 'out/danh-muc.html'), 'utf8')).not.toBe(index);
  } finally {
    dropFolder(home);
  }
});

describe('two runs into one folder', () => {
  const lock = (pid: number, host = hostname()) => {
    mkdirSync(join(folder, 'out'), { recursive: true });
    writeFileSync(join(folder, 'out/.quyche-lock'), JSON.stringify({ pid, host }));
  };

  it('the second is told and touches nothing', async () => {
    await write({ 'a.md': 'một' });
    lock(process.ppid);
    const [problem, ...others] = await write({ 'a.md': 'hai' });
    expect(others).toEqual([]);
    expect(problem?.code).toBe('output-in-use');
    expect(problem?.message).toContain(`tiến trình ${process.ppid}`);
    expect(problem?.hint).toContain('out/.quyche-lock');
    expect(readFileSync(join(folder, 'out/a.md'), 'utf8')).toBe('một');
  });

  it('names the machine when the other run is on another one', async () => {
    lock(1, 'may-van-thu');
    expect((await write({ 'a.md': 'một' }))[0]?.message).toContain('máy “may-van-thu”');
  });

  it('a lock that a dead run left behind is taken over', async () => {
    lock(Number(execFileSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' })));
    expect(await write({ 'a.md': 'một' })).toEqual([]);
    expect(files()).toEqual(['.quyche.json', 'a.md']);
  });

  it.runIf(process.platform === 'linux')('so is that of a killed run whose parent has not asked after it', async () => {
    // The shell becomes a program that never waits for the child it started.
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; kill -9 $!; exec sleep 60']);
    try {
      const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
      const stat = `/proc/${pid.toString().trim()}/stat`;
      await expect.poll(() => readFileSync(stat, 'utf8')).toContain(') Z ');
      lock(Number(pid.toString()));
      expect(await write({ 'a.md': 'một' })).toEqual([]);
    } finally {
      parent.kill('SIGKILL');
    }
  });

  it('what a run left behind that was cut off while it took a lock over is cleared away', async () => {
    lock(1);
    renameSync(join(folder, 'out/.quyche-lock'), join(folder, 'out/.quyche-lock-1'));
    expect(await write({ 'a.md': 'một' })).toEqual([]);
    expect(files()).toEqual(['.quyche.json', 'a.md']);
  });

  it('a lock that was cut off while being written is taken over', async () => {
    lock(1);
    writeFileSync(join(folder, 'out/.quyche-lock'), '{"pid":');
    expect(await write({ 'a.md': 'một' })).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('a lock that the other run has not yet written into is its own', async () => {
    lock(1);
    writeFileSync(join(folder, 'out/.quyche-lock'), '');
    const said = JSON.stringify({ pid: process.ppid, host: hostname() });
    spawn('sh', ['-c', `sleep 0.2; printf '%s' '${said}' > out/.quyche-lock`], { cwd: folder });
    expect((await write({ 'a.md': 'một' }))[0]?.message).toContain(`tiến trình ${process.ppid}`);
  });

  it('of several that find a dead lock one takes the folder at a time', async () => {
    const home = newFolder();
    try {
      await runStep('example commune', home);
      mkdirSync(join(home, 'out'));
      writeFileSync(join(home, 'out/.quyche-lock'), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
      const words = [join(ROOT, 'bin/quyche.js'), 'generate', 'commune', '-f', 'md'];
      const ends = await Promise.all(
        Array.from({ length: 4 }, async () => {
          const run = spawn(process.execPath, words, { cwd: home });
          const [told] = await Promise.all([run.stderr.toArray(), once(run, 'close')]);
          return { code: run.exitCode, isRefused: told.join('').includes('output-in-use') };
        }),
      );
      expect(ends).toContainEqual({ code: 0, isRefused: false });
      for (const { code, isRefused } of ends) expect(code).toBe(isRefused ? 1 : 0);
      expect(readdirSync(join(home, 'out')).filter((name) => /^\.quyche-(?:lock|journal)/u.test(name))).toEqual([]);
    } finally {
      dropFolder(home);
    }
  });
});

/** A disk of two hundred kilobytes, where this user may mount one. */
function mountSmall(path: string): boolean {
  mkdirSync(path);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', path]).status === 0;
}

describe('a real disk without room', () => {
  it('is told once, however many workers meet it', async () => {
    const home = newFolder();
    const small = join(home, 'out');
    if (!mountSmall(small)) {
      console.warn('SKIPPED, no right to mount a small disk');
      dropFolder(home);
      return;
    }
    try {
      await runStep('example commune', home);
      const branches = join(home, 'commune/branches');
      const text = readFileSync(join(branches, 'bong-lai.yaml'), 'utf8');
      for (let index = 100; index < 210; index += 1)
        writeFileSync(join(branches, `bong-lai-${index}.yaml`), text.replaceAll('Bồng Lai', `Bồng Lai ${index}`));
      const printed = await runStep('quyche generate commune --jobs 2', home);
      expect(printed.filter((line) => line.includes('output-disk-full'))).toHaveLength(1);
    } finally {
      execFileSync('umount', [small]);
      dropFolder(home);
    }
  });

  it('says so once, keeps what is whole, and goes on when there is room', async () => {
    const home = newFolder();
    const small = join(home, 'out');
    if (!mountSmall(small)) {
      console.warn('SKIPPED, no right to mount a small disk');
      dropFolder(home);
      return;
    }
    try {
      await runStep('example commune', home);
      const printed = await runStep('quyche generate commune -f html', home);
      expect(printed.filter((line) => line.includes('output-disk-full'))).toHaveLength(1);
      expect(printed.at(-1)).toBe('[1]');
      const html = readdirSync(small).filter((name) => name.endsWith('.html'));
      expect(html.length).toBeGreaterThan(0);
      expect(html.length).toBeLessThan(8);
      for (const name of html) expect(readFileSync(join(small, name), 'utf8')).toMatch(/<\/html>\s*$/);
      expect(readdirSync(small).filter((name) => name.includes('quyche-tam'))).toEqual([]);
      execFileSync('mount', ['-o', 'remount,size=20m', small]);
      expect((await runStep('quyche generate commune -f html', home)).at(-1)).not.toBe('[1]');
      expect(readdirSync(small).filter((name) => /^quy-che.*\.html$/.test(name))).toHaveLength(8);
    } finally {
      execFileSync('umount', [small]);
      dropFolder(home);
    }
  });
});
