import { join } from 'node:path';
import { packageRoot, readBytes } from './files.ts';

/** Put in by the build, so that no command reads a file for it. */
declare const PACKAGE_VERSION: string | undefined;

/** The version in the package's own package.json. */
export function packageVersion(): string {
  if (typeof PACKAGE_VERSION === 'string') return PACKAGE_VERSION;
  const bytes = readBytes(join(packageRoot, 'package.json'));
  if (typeof bytes === 'string') throw new Error(`package.json: ${bytes}`);
  return (JSON.parse(Buffer.from(bytes).toString('utf8')) as { version: string }).version;
}
