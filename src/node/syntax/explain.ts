import type { Declaring } from './shared.ts';

export function declareExplain({ program, world, done }: Declaring): void {
  program
    .command('explain')
    .description('Giải thích một mã lỗi; không có mã thì liệt kê mọi mã.')
    .usage('[mã]')
    .argument(
      '[mã]',
      'mã in sau chữ “lỗi” hoặc “cảnh báo”, ví dụ meeting-too-short; hoặc số quy tắc thể thức, ví dụ F35',
    )
    .action(async (code) => {
      done(await (await import('../commands/explain.ts')).explain(code, world));
    });
}
