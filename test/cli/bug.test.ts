/** An exception is a bug of ours: it is told as one and the exit code is 3. */
import { expect, it } from 'vitest';
import { main } from '../../src/node/cli.ts';

it('tells a bug apart from a mistake of the user', async () => {
  let stderr = '';
  const world = {
    stdout: () => {
      throw new Error('the disk is on fire');
    },
    stderr: (text: string) => (stderr += text),
    cwd: '/',
    today: '2026-11-23',
    env: {},
    tty: false,
    columns: 80,
  };
  expect(await main(['--version'], world)).toBe(3);
  expect(stderr).toMatch(
    /^Lỗi của chương trình, không phải của tệp bạn đưa vào; .*\nError: the disk is on fire\n {4}at /,
  );
});
