import { quoted, UsageError } from '../usage.ts';
import { force, on, templates, type Declaring } from './shared.ts';

/** The list that is written where no name is given. */
const BLANK = 'danh-sach.xlsx';

export function declareRoster({ program, world, done }: Declaring): void {
  program
    .command('roster')
    .description('Đưa danh sách chi bộ (Excel, CSV) vào thư mục của xã, phường, hoặc lập danh sách trống để điền.')
    .usage('<tệp> -o <thư-mục> [tùy chọn]\n           quyche roster --blank [tệp]')
    .argument('[tệp]', 'danh sách đã điền: .xlsx hoặc .csv')
    .option('-o, --out <thư-mục>', 'thư mục của xã, phường (commune.yaml và branches)')
    .option('--blank [tệp]', `ghi một danh sách trống để điền, mặc định là ${BLANK}`)
    .addOption(on())
    .addOption(force())
    .addOption(templates())
    .action(async (list, { blank, out, force: overwrite, ...options }) => {
      if (blank !== undefined) {
        if (list !== undefined || out !== undefined)
          throw new UsageError(
            '“--blank” lập danh sách trống, không đi cùng danh sách đã điền hay “-o”',
            `quyche roster --blank ${quoted(blank === true ? (list ?? BLANK) : blank)}`,
          );
        const { blankRoster } = await import('../commands/blank-roster.ts');
        done(await blankRoster(blank === true ? BLANK : blank, { ...options, force: overwrite }, world));
        return;
      }
      if (list === undefined)
        throw new UsageError('thiếu tệp danh sách', 'quyche roster danh-sach.xlsx -o xa-an-thang');
      if (out === undefined)
        throw new UsageError('chưa ghi thư mục của xã, phường', `quyche roster ${quoted(list)} -o xa-an-thang`);
      done(await (await import('../commands/roster.ts')).roster(list, { ...options, out }, world));
    });
}
