import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{mock-server,conformance,scripts,docs}/**/*.test.ts'],
    setupFiles: ['./scripts/seed-properties.ts'],
    // Starting the suite as a process of its own takes a few seconds on two busy cores.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
