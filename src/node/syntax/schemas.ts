import { force, type Declaring } from './shared.ts';

export function declareSchemas({ program, world, done }: Declaring): void {
  program
    .command('schemas')
    .description('Ghi lược đồ JSON của các tệp YAML, để trình soạn thảo gợi ý và giải thích từng mục.')
    .usage('-o <thư-mục>')
    .requiredOption('-o, --out <thư-mục>', 'thư mục ghi các lược đồ')
    .addOption(force())
    .action(async (options) => {
      done((await import('../commands/schemas.ts')).schemas(options, world));
    });
}
