import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const system = '/usr/bin/chromium';

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  outputDir: '../../../node_modules/.cache/desks-contract',
  use: {
    launchOptions: { ...(existsSync(system) && { executablePath: system }), args: ['--no-sandbox'] },
  },
});
