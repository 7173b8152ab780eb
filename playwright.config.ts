import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // A test that passes only when tried again is a test that found something.
  retries: 0,
  // Each has a browser and a library of its own: as many as small machines have cores.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
