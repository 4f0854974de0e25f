/** `quyche new` where somebody answers: what it says, what it leaves on the disk, how it ends. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { main } from '../../src/node/cli.ts';
import { dropFolder, newFolder } from '../cli/transcript.ts';
import { scripted, type Scripted } from './scripted.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  dropFolder(folder);
});

async function quyche(args: string[], asker?: Scripted): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await main(args, {
    stdout: (text) => (out += text),
    stderr: (text) => (err += text),
    cwd: folder,
    today: '2026-11-23',
    env: {},
    tty: false,
    columns: 100,
    ...(asker === undefined ? {} : { asker: () => Promise.resolve(asker) }),
  });
  return { code, out, err };
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

it('says what to run next, and what it wrote passes', async () => {
  const { code, out } = await quyche(['new', 'hamlet', 'a.yaml'], scripted({ 'Tên chi bộ': 'Chi bộ thôn A' }));
  expect(code).toBe(0);
  expect(out).toMatch(
    /^Tệp mới a\.yaml\. .*\nBản dự thảo\. Còn để ngỏ: Đơn vị cấp trên trực tiếp; .* mục khác\. Điền tiếp: quyche new hamlet a\.yaml\nKiểm tra: quyche validate a\.yaml\nIn ra: {4}quyche generate a\.yaml\n$/u,
  );
  expect((await quyche(['validate', 'a.yaml'])).code).toBe(0);
});

it('says how to go on after Ctrl+C, with the answers in the file', async () => {
  const asker = scripted({ 'Tên chi bộ': 'Chi bộ thôn A', 'Đơn vị cấp trên trực tiếp': '^C' });
  const { code, out } = await quyche(['new', 'hamlet', 'a.yaml'], asker);
  expect([code, out.split('\n').at(-2)]).toEqual([
    0,
    'Đã dừng, các câu đã trả lời nằm trong a.yaml. Điền tiếp: quyche new hamlet a.yaml',
  ]);
  expect(read('a.yaml')).toContain('\nname: Chi bộ thôn A\n');
});

it('leaves no file where the first question was not answered', async () => {
  const { out } = await quyche(['new', 'hamlet', 'a.yaml'], scripted({ 'Tên chi bộ': '^C' }));
  expect(out).toContain('Chưa ghi gì.');
  expect(existsSync(join(folder, 'a.yaml'))).toBe(false);
});

it('does not touch the file of another type', async () => {
  writeFileSync(join(folder, 'a.yaml'), 'type: hamlet\nname: Chi bộ thôn A\n');
  const { code, err } = await quyche(['new', 'school', 'a.yaml'], scripted({}));
  expect(code).toBe(2);
  expect(err).toContain('“a.yaml” là tệp của chi bộ loại “hamlet”\n  gợi ý: quyche new hamlet a.yaml');
});

it('tells what is wrong in a file before it asks anything', async () => {
  const text = 'type: hamlet\nname: Chi bộ thôn A\nmeeting:\n  day: 31\n';
  writeFileSync(join(folder, 'a.yaml'), text);
  const asker = scripted({});
  const { code, err } = await quyche(['new', 'hamlet', 'a.yaml'], asker);
  expect([code, asker.heard, read('a.yaml')]).toEqual([1, [], text]);
  expect(err).toContain('a.yaml:4:8');
});

it('does not ask what the commune says for all its branches', async () => {
  writeFileSync(join(folder, 'commune.yaml'), 'name: xã Gò Nổi\nbranch:\n  superior:\n    unit: xã Gò Nổi\n');
  const asker = scripted({ 'Tên chi bộ': 'Chi bộ thôn A', 'Tên nhiệm kỳ': '^C' });
  await quyche(['new', 'hamlet', 'a.yaml'], asker);
  expect(asker.heard).not.toContain('Đơn vị cấp trên trực tiếp');
});

it('keeps a byte order mark', async () => {
  writeFileSync(join(folder, 'a.yaml'), '\uFEFFtype: hamlet\nname: Chi bộ thôn A\n');
  const asker = scripted({ 'Đơn vị cấp trên trực tiếp': 'xã Gò Nổi', 'Tên nhiệm kỳ': '^C' });
  await quyche(['new', 'hamlet', 'a.yaml'], asker);
  expect(read('a.yaml')).toBe('\uFEFFtype: hamlet\nname: Chi bộ thôn A\nsuperior:\n  unit: xã Gò Nổi\n');
});
