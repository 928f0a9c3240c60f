// Builds the extension for the demo when it was never built, or its sources are newer. Built-in modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];
const BUILDS = { chromium: '.output/chrome-mv3-test', firefox: '.output/firefox-mv3-test' };

/** When a file, or the newest file in a folder, was last changed: epoch ms, 0 for nothing there. */
export function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  // The folder's own time tells of files that were taken away.
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Runs in the project's root. Answers whether the build is there. */
export function buildIfNeeded(browser) {
  const built = newest(join(BUILDS[browser], 'manifest.json'));
  if (built > Math.max(...SOURCES.map(newest))) return true;
  console.log('Building the extension (some seconds)...');
  const windows = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['run', '--silent', 'build:test'],
    {
      encoding: 'utf8',
      shell: windows,
      maxBuffer: 64 << 20,
    },
  );
  if (status !== 0) console.error(`${stdout}${stderr}`.trim());
  return status === 0;
}
