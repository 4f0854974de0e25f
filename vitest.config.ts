import { defineConfig } from 'vitest/config';
import { PATIENCE } from './test/support/patience.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['./test/run-folder.ts'],
    setupFiles: ['./test/setup.ts'],
    // A limit on what hangs, not on what takes long.
    testTimeout: 5 * PATIENCE,
    hookTimeout: 5 * PATIENCE,
    teardownTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE } },
    reporters: ['default', './test/summary.ts'],
  },
});
