import { isBuiltin } from 'node:module';
import type { Plugin } from 'esbuild';

/** To import `process` opens its three streams, whoever needs them; commander asks for `child_process` and never uses it. */
const CONTENTS: Readonly<Record<string, string>> = { process: 'module.exports = process;', child_process: '' };

/**
 * Lets packages that `require` what is built into Node import it instead: a module has no `require`, and to make one at
 * every start takes longer than to print the help. In the place of `child_process` stands an empty module, since no command
 * of ours is a program of its own: it would load half of Node's network.
 */
export const requiredBuiltins: Plugin = {
  name: 'required-builtins',
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?[a-z_0-9/]+$/ }, ({ kind, path }) =>
      kind === 'require-call' && isBuiltin(path)
        ? { path: path.replace(/^node:/u, ''), namespace: 'required-builtin' }
        : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'required-builtin' }, ({ path }) => ({
      contents: CONTENTS[path] ?? `export * from 'node:${path}'; export { default } from 'node:${path}';`,
      loader: 'js',
    }));
  },
};
