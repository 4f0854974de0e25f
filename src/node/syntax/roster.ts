import { UsageError } from '../usage.ts';
import { force, on, templates, type Declaring } from './shared.ts';

export function declareRoster({ program, world, done }: Declaring): void {
  program
    .command('roster')
    .description('Đưa danh sách chi bộ (Excel, CSV) vào thư mục của xã, phường, hoặc lập danh sách trống để điền.')
    .usage('<tệp> -o <thư-mục> [tùy chọn]\n           quyche roster --blank <tệp>')
    .argument('[tệp]', 'danh sách đã điền: .xlsx hoặc .csv')
    .option('-o, --out <thư-mục>', 'thư mục của xã, phường (commune.yaml và branches)')
    .option('--blank <tệp>', 'ghi một danh sách trống (.xlsx) để điền')
    .addOption(on())
    .addOption(force())
    .addOption(templates())
    .action(async (list, { blank, out, force: overwrite, ...options }) => {
      if (blank !== undefined) {
        if (list !== undefined || out !== undefined)
          throw new UsageError('“--blank” đứng một mình', `quyche roster --blank ${blank}`);
        const { blankRoster } = await import('../commands/blank-roster.ts');
        done(await blankRoster(blank, { ...options, force: overwrite }, world));
        return;
      }
      if (list === undefined)
        throw new UsageError('thiếu tệp danh sách', 'quyche roster danh-sach.xlsx -o xa-an-thang');
      if (out === undefined)
        throw new UsageError('chưa ghi thư mục của xã, phường', `quyche roster ${list} -o xa-an-thang`);
      done(await (await import('../commands/roster.ts')).roster(list, { ...options, out }, world));
    });
}
