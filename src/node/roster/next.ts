import { hasErrors } from '../../core/diagnostic.ts';
import { quoted } from '../usage.ts';
import type { Folder, Planned } from '../../core/roster/index.ts';

/**
 * What `quyche generate` will make of the folder now, so that nobody misses a regulation in silence: of the branches as
 * the list has them, of those whose file is older than the list, and of how many none.
 * @param there the folder as it was before
 * @param out the folder as its user wrote it
 */
export function nextText(planned: Planned, there: Folder, out: string): string {
  const { parts, unnamed, shared, files, commune } = planned;
  if (hasErrors(shared) || files.length === 0) return '';
  const sound = files.filter((file) => file !== commune).map(({ path }) => path);
  const old = there.branches.filter(({ path }) => !sound.includes(path)).map(({ path }) => path);
  const without = parts.filter(({ file, problems }) => hasErrors(problems) && !old.includes(file?.path ?? ''));
  const missing = without.length + unnamed.length;
  const command = `quyche generate ${quoted(out)}`;
  if (old.length + missing === 0) return `soạn quy chế của ${sound.length} chi bộ: ${command}\n`;
  const made = [
    ...(sound.length > 0 ? [`${sound.length} chi bộ theo danh sách`] : []),
    ...(old.length > 0 ? [`${old.length} chi bộ theo tệp cũ`] : []),
  ];
  const none = missing === 0 ? '' : `${missing} chi bộ chưa ghi thì chưa có quy chế`;
  if (made.length === 0) return `${none}\n`;
  return `${command} sẽ soạn ${made.join(', ')}${none === '' ? '' : `; ${none}`}\n`;
}
