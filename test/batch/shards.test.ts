/** One run spread over several: threads of one machine, or parts on many. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tasksOf, workersFor } from '../../src/node/batch/tasks.ts';
import type { Group, PlannedBranch } from '../../src/node/batch/plan.ts';
import { dropFolder, newFolder, runStep } from '../cli/transcript.ts';
import { ROOT } from '../support/library.ts';

let folder: string;
beforeEach(async () => {
  folder = newFolder();
  await runStep('example commune', folder);
});
afterEach(() => {
  dropFolder(folder);
});

const filesIn = (path: string) => {
  const names = readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name): [string, string] => [name, readFileSync(join(folder, path, name), 'latin1')]);
};
const regulations = (path: string) => filesIn(path).filter(([name]) => name.startsWith('quy-che'));

describe('--shard', () => {
  it('every branch is in one part, and the parts merged are what one run would have written', async () => {
    await runStep('quyche generate commune -o mot', folder);
    for (const part of [1, 2, 3]) await runStep(`quyche generate commune -o phan/${part} --shard ${part}/3`, folder);
    const parts = [1, 2, 3].map((part) => regulations(`phan/${part}`));
    expect(parts.flat()).toHaveLength(8);
    expect((await runStep('quyche manifest merge phan/1 phan/2 phan/3 -o hai', folder)).at(-1)).toBe('8 tệp đã gộp');
    expect(filesIn('hai')).toEqual(filesIn('mot'));
    expect((await runStep('quyche manifest merge phan/1 phan/2 phan/3 -o hai', folder)).at(-1)).toBe('8 tệp không đổi');
  });

  it('a part that has one type of branch alone is told what is wrong with those of others', async () => {
    for (let part = 1; part <= 20; part += 1) {
      const lines = await runStep(`quyche generate commune -f md -o phan --shard ${part}/20`, folder);
      expect(lines.join('\n'), `part ${part}`).not.toContain('Lỗi của chương trình');
    }
    expect(regulations('phan')).toHaveLength(8);
  });

  it('a part that happens to have no branch is merged as the others are', async () => {
    for (let part = 1; part <= 20; part += 1)
      await runStep(`quyche generate commune -f md -o phan/${part} --shard ${part}/20`, folder);
    expect(Array.from({ length: 20 }, (_, index) => regulations(`phan/${index + 1}`).length)).toContain(0);
    const folders = Array.from({ length: 20 }, (_, index) => `phan/${index + 1}`).join(' ');
    expect((await runStep(`quyche manifest merge ${folders} -o hai`, folder)).slice(-2)).toEqual([
      'danh mục: hai/danh-muc.xlsx, hai/danh-muc.html',
      '8 tệp đã gộp',
    ]);
  });

  it('of many parts that are missing a few are named', async () => {
    await runStep('quyche generate commune -f md -o phan --shard 3/100', folder);
    expect((await runStep('quyche manifest merge phan -o hai', folder)).join('\n')).toContain(
      'còn thiếu phần 1/100, 2/100, 4/100, 5/100, 6/100, 7/100, 8/100, 9/100 và 91 phần khác',
    );
  });

  it('a part that is not among those merged is told, until it comes', async () => {
    await runStep('quyche generate commune -f md -o mot', folder);
    for (const part of [1, 2, 3])
      await runStep(`quyche generate commune -f md -o phan/${part} --shard ${part}/3`, folder);
    const told = async (folders: string) =>
      (await runStep(`quyche manifest merge ${folders} -o hai`, folder)).filter((line) => /còn thiếu|lỗi/u.test(line));
    expect(await told('phan/1')).toEqual(['!   kết quả gộp còn thiếu phần 2/3, 3/3']);
    expect(await told('phan/2')).toEqual(['!   kết quả gộp còn thiếu phần 3/3']);
    expect(await told('phan/3')).toEqual([]);
    expect(filesIn('hai')).toEqual(filesIn('mot'));
    expect(await told('phan/2')).toEqual([]);
    // A part that is merged again leaves the others in the index.
    expect(new Map(filesIn('hai')).get('danh-muc.html')?.match(/<tr/gu)).toHaveLength(1 + 8);
  });

  it('a branch of a part that is made again alone does not make the part pass for the whole', async () => {
    await runStep('quyche generate commune -f md -o phan --shard 1/3', folder);
    await runStep('quyche generate commune -f md -o phan --only bong-lai', folder);
    const [line] = (await runStep('quyche manifest merge phan -o hai', folder)).filter((each) =>
      each.includes('thiếu'),
    );
    expect(line).toBe('!   kết quả gộp còn thiếu phần 2/3, 3/3');
  });

  it('several parts may be made into one folder, which is whole with the last of them', async () => {
    await runStep('quyche generate commune -f md -o mot', folder);
    for (const part of [2, 1]) await runStep(`quyche generate commune -f md -o hai --shard ${part}/2`, folder);
    expect(new Map(filesIn('hai')).get('.quyche.json')).toBe(new Map(filesIn('mot')).get('.quyche.json'));
    // One part made again leaves it whole.
    await runStep('quyche generate commune -f md -o hai --shard 1/2', folder);
    expect(new Map(filesIn('hai')).get('.quyche.json')).not.toContain('"parts"');
  });

  it('a branch stays in its part when others come', async () => {
    await runStep('quyche generate commune -o truoc --shard 1/3 -f md', folder);
    const text = readFileSync(join(folder, 'commune/branches/bong-lai.yaml'), 'utf8');
    writeFileSync(join(folder, 'commune/branches/a-moi.yaml'), text.replaceAll('Bồng Lai', 'Mới'));
    await runStep('quyche generate commune -o sau --shard 1/3 -f md', folder);
    expect(regulations('sau')).toEqual(expect.arrayContaining(regulations('truoc')));
  });

  it.each(['0/3', '4/3', '1', '1/0', 'a/b', '1/2/3'])('%s is refused', async (shard) => {
    const printed = await runStep(`quyche generate commune --shard ${shard}`, folder);
    expect(printed[0]).toContain(`--shard ${shard}`);
    expect(printed.at(-1)).toBe('[2]');
  });

  it.skipIf(!hasParallel())('GNU parallel runs the parts', () => {
    const quyche = `${process.execPath} ${join(ROOT, 'bin/quyche.js')}`;
    const command = `parallel ${quyche} generate commune -f md --shard {}/3 -o phan/{} ::: 1 2 3 && ${quyche} manifest merge phan/1 phan/2 phan/3 -o ket-qua`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(regulations('ket-qua')).toHaveLength(8);
  });
});

function hasParallel(): boolean {
  if (spawnSync('parallel', ['--version']).status === 0) return true;
  if (process.env['CI'] === 'true') throw new Error('not installed: parallel');
  console.warn('SKIPPED, not installed: parallel');
  return false;
}

describe('manifest merge refuses', () => {
  beforeEach(async () => {
    for (const part of [1, 2]) await runStep(`quyche generate commune -f md -o phan/${part} --shard ${part}/2`, folder);
  });
  const merged = async (words: string) => (await runStep(`quyche manifest ${words}`, folder)).join('\n');
  const first = () => `phan/1/${regulations('phan/1')[0]![0]}`;

  it('a folder that no run has written into', async () => {
    expect(await merged('merge phan/1 commune -o out')).toMatch(/commune {2}lỗi {2}merge-manifest-missing/);
  });

  it('a run that has not ended', async () => {
    writeFileSync(join(folder, 'phan/2/.quyche-journal-0'), '');
    expect(await merged('merge phan/1 phan/2 -o out')).toMatch(/phan\/2 {2}lỗi {2}merge-run-unfinished/);
  });

  it('a file that somebody has edited, and takes the others', async () => {
    writeFileSync(join(folder, first()), 'đã sửa');
    expect(await merged('merge phan/1 phan/2 -o out')).toContain('merge-file-changed');
    expect(regulations('out')).toHaveLength(7);
  });

  it('two files of one name', async () => {
    await runStep('quyche generate commune -f md -o khac --on 2026-10-05 --shard 1/2 --force', folder);
    await runStep('replace commune/commune.yaml "noticeDays: 3" "noticeDays: 4"', folder);
    await runStep('quyche generate commune -f md -o khac --shard 1/2', folder);
    expect(await merged('merge phan/1 khac -o out')).toContain('merge-conflict');
  });

  it.each([
    ['merge phan/1 -o phan/1', /là một trong những thư mục được gộp/],
    ['merge phan/1', /chưa có thư mục để gộp vào/],
    ['gop phan/1 -o out', /không có việc “gop”/],
  ])('%s', async (words, message) => {
    const printed = await merged(words);
    expect(printed).toMatch(message);
    expect(printed).toMatch(/\[2\]$/);
  });
});

describe('threads', () => {
  it.each([
    [60, undefined, 8, 0],
    [60, 4, 8, 0],
    [400, undefined, 2, 2],
    [400, 1, 8, 0],
    [5000, undefined, 64, 64],
    [120, 8, 2, 2],
  ])('%i branches, --jobs %s, %i cores: %i', (branches, asked, cores, workers) => {
    expect(workersFor(branches, asked, cores)).toBe(workers);
  });

  it('a run in pieces has every branch once, in order, with the probes of its whole group', () => {
    const branch = (name: string, type: string) =>
      ({ file: { shown: name, absolute: name }, seen: { type: { text: type, line: 1 } } }) as PlannedBranch;
    const group = (from: number, to: number): Group => {
      const all = Array.from({ length: to - from }, (_, index) =>
        branch(String(from + index), index % 2 ? 'police' : 'hamlet'),
      );
      return { commune: null, branches: all, all };
    };
    const groups = [group(0, 30), group(30, 330), group(330, 340)];
    const tasks = tasksOf(groups, 2);
    const names = tasks.flatMap((ranges) => ranges.flatMap(({ branches }) => branches.map(({ file }) => file.shown)));
    expect(names).toEqual(Array.from({ length: 340 }, (_, index) => String(index)));
    // Smaller towards the end, so that no worker waits long for the last one.
    const sizes = tasks.map((ranges) => ranges.reduce((sum, { branches }) => sum + branches.length, 0));
    expect(sizes).toEqual([85, 64, 50, 50, 50, 41]);
    expect(tasks[2]![0]!.probes.map(({ file }) => file.shown)).toEqual(['30', '31']);
  });

  it('write the same bytes and say the same as one', async () => {
    const text = readFileSync(join(folder, 'commune/branches/bong-lai.yaml'), 'utf8');
    for (let number = 1; number <= 110; number += 1) {
      const own = text
        .replaceAll('Bồng Lai', `Bồng Lai ${number}`)
        .replace('day: 7,', number === 77 ? 'day: 77,' : 'day: 7,');
      writeFileSync(join(folder, `commune/branches/so-${number}.yaml`), own);
    }
    const one = await runStep('quyche generate commune -f md -o out --jobs 1', folder);
    const before = filesIn('out');
    await runStep('rm out', folder);
    const two = await runStep('quyche generate commune -f md -o out --jobs 2', folder);
    expect(two).toEqual(one);
    expect(two.at(-1)).toBe('[1]');
    expect(filesIn('out')).toEqual(before);
  });
});
