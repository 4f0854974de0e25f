/**
 * Bundles the command line into few scripts; what a command alone needs is in a script that loads with the command.
 * The bundler cuts only ES modules into parts, which Node loads slowly and keeps nothing compiled of: so each part is
 * turned into a CommonJS script, which `src/node/start.ts` runs.
 */
import { basename, join } from 'node:path';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { packageRoot } from '../../src/node/files.ts';
import { packageVersion } from '../../src/node/version.ts';
import { noticesOf } from '../notices.ts';
import { plainYaml } from './plain-yaml.ts';
import { requiredBuiltins } from './required-builtins.ts';

const source = (path: string): string => join(packageRoot, 'src/node', path);

/** A script has no `import.meta`. */
const DEFINE = { 'import.meta.dirname': '__dirname' };

/** The bundler would make classes of letters anew at every use, for engines that know fewer. */
const SUPPORTED = { 'regexp-unicode-property-escapes': true } as const;

const SHARED = {
  bundle: true,
  platform: 'node',
  target: 'node20.15',
  write: false,
  // Names stay, for the stack of a fault of ours; blanks only take time to read.
  minifyWhitespace: true,
  supported: SUPPORTED,
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** What `start.ts` gives itself to the scripts it runs. */
const builtCode: Plugin = {
  name: 'built-code',
  setup(build) {
    build.onResolve({ filter: /\/built-code\.ts$/ }, () => ({ path: 'built-code', external: true }));
  },
};

async function scriptOf(module: string): Promise<string> {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.15',
    minifyWhitespace: true,
    supported: { ...SUPPORTED, 'dynamic-import': false },
    define: DEFINE,
  });
  return inAscii(withPlainExports(code));
}

/**
 * The bundler makes of each export a getter that calls a getter, for modules that import each other in a circle. No
 * parts do: their exports are put down as they are once the script has run, and to call one takes no more than any
 * function.
 */
function withPlainExports(code: string): string {
  const found = /__export\(stdin_exports,\{(.*?)\}\);module\.exports=__toCommonJS\(stdin_exports\);/s.exec(code);
  if (found === null) return code;
  const [exporting, getters = ''] = found;
  return `${code.replace(exporting, '')}\nmodule.exports={__esModule:true,${getters.replaceAll('()=>', '')}};`;
}

/**
 * A script in ASCII is read four times as fast. The bundler leaves other letters in regular expressions alone, as
 * literals and as the `String.raw` texts that become some, where an escape means the same.
 */
const inAscii = (code: string): string =>
  code.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The scripts by file name, and the licences of the packages in them. */
export async function bundleCommandLine(): Promise<Map<string, string>> {
  const { outputFiles, metafile } = await build({
    ...SHARED,
    metafile: true,
    entryPoints: { main: source('main.ts'), worker: source('batch/worker.ts') },
    alias: {
      // The same code as modules, of which what nobody calls can be left out.
      yaml: join(packageRoot, 'node_modules/yaml/browser/index.js'),
      // The same classes, without the types' own way to them, which makes a program at every start that nobody runs.
      '@commander-js/extra-typings': join(packageRoot, 'node_modules/commander/index.js'),
    },
    plugins: [requiredBuiltins, plainYaml, builtCode],
    define: { PACKAGE_VERSION: JSON.stringify(packageVersion()) },
    outdir: packageRoot,
    outExtension: { '.js': '.cjs' },
    splitting: true,
    format: 'esm',
  });
  const start = await build({ ...SHARED, entryPoints: [source('start.ts')], format: 'cjs', define: DEFINE });
  const scripts = new Map([['start.cjs', start.outputFiles[0]?.text ?? '']]);
  for (const { path, text } of outputFiles) scripts.set(basename(path), await scriptOf(text));
  scripts.set('THIRD-PARTY-NOTICES.txt', noticesOf(Object.keys(metafile.inputs)));
  return scripts;
}
