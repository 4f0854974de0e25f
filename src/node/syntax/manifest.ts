import { parseManifestTask } from '../options.ts';
import { force, type Declaring } from './shared.ts';

export function declareManifest({ program, world, done }: Declaring): void {
  program
    .command('manifest')
    .description('Gộp kết quả của những phần đã chạy bằng generate --shard.')
    .usage('merge <thư-mục...> -o <thư-mục>')
    .argument('<việc>', 'merge (gộp tệp, sổ theo dõi và danh mục của các phần)', parseManifestTask)
    .argument('<thư-mục...>', 'thư mục kết quả của từng phần')
    .option('-o, --out <thư-mục>', 'thư mục gộp vào')
    .addOption(force())
    .action(async (_task, folders, options) => {
      done(await (await import('../commands/manifest.ts')).mergeFolders(folders, options, world));
    });
}
