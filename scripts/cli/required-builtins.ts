import type { Plugin } from 'esbuild';

/**
 * To require `process` opens its three streams, whoever needs them; commander asks for `child_process` and never uses
 * it.
 */
const CONTENTS: Readonly<Record<string, string>> = { process: 'module.exports = process;', child_process: '' };

/**
 * Stands in for what packages `require` of Node and do without. In the place of `child_process` stands an empty module,
 * since no command of ours is a program of its own: it would load half of Node's network.
 */
export const requiredBuiltins: Plugin = {
  name: 'required-builtins',
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?(?:process|child_process)$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path: path.replace(/^node:/u, ''), namespace: 'required-builtin' } : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'required-builtin' }, ({ path }) => ({
      contents: CONTENTS[path] ?? '',
      loader: 'js',
    }));
  },
};
