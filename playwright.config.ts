import { defineConfig } from '@playwright/test';

/** Every end-to-end test runs in both browsers; `tests/harness` drives them, so no Playwright browser is downloaded. */
export default defineConfig({
  outputDir: 'test-results/playwright',
  // Most need a few seconds. A machine with three times as much to do as it can must not fail them.
  timeout: 240_000,
  // For what is asked again until it holds: as long as the harness waits for anything (tests/harness/until.ts).
  expect: { timeout: 30_000 },
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
  // Ends the real desk, if a test started one.
  globalTeardown: './tests/real/desk.ts',
  projects: [
    { name: 'desks', testDir: 'tests/desks' },
    { name: 'chromium', testDir: 'tests/e2e', testIgnore: '**/*.firefox.spec.ts' },
    { name: 'firefox', testDir: 'tests/e2e', testIgnore: '**/*.chromium.spec.ts' },
    { name: 'real-chromium', testDir: 'tests/real', timeout: 300_000 },
    { name: 'real-firefox', testDir: 'tests/real', timeout: 300_000 },
  ],
});
