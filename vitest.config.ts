import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Unit tests stand beside what they test; the browser's tests in tests/e2e/ belong to Playwright.
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
    // No test changes what another one sees, and modules that are read once a worker halve the work.
    isolate: false,
    // Shapes of 76 countries at 1:10m are read once; a busy machine needs longer than the usual 5 s for that.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
