import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // TSX makes text here (conformance/report/html); notes for a debugger of elements would stand in it.
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment', development: false } },
  test: {
    include: ['{mock-server,conformance,scripts,docs}/**/*.test.{ts,tsx}'],
    // Many tests wait for a process or a clock; one worker more than there are cores uses that time.
    maxWorkers: availableParallelism() + 1,
    setupFiles: ['./scripts/seed-properties.ts'],
    // Starting the suite as a process of its own takes a few seconds on two busy cores.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
