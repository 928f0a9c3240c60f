import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newest } from '../../../demo/build.mjs';
import { HELP, hasDisplay, readOptions } from '../../../demo/options.mjs';

describe('the options of npm start', () => {
  test('are Chromium and a window unless told', () => {
    expect(readOptions([])).toEqual({ browser: 'chromium', headless: false, help: false });
    expect(readOptions(['--browser', 'firefox', '--headless'])).toEqual({
      browser: 'firefox',
      headless: true,
      help: false,
    });
  });

  test.each([[['--browser', 'chrome']], [['--browsr']], [['firefox']]])('%j is refused in words', (args) => {
    expect(readOptions(args)).toEqual({ problem: expect.stringMatching(/\w/) });
  });

  test('the help names every one of them', () => {
    for (const option of ['--browser', '--headless', '--help']) expect(HELP).toContain(option);
    expect(HELP).toContain('Google Chrome will not do');
  });
});

test.each([
  [{}, 'linux', false],
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{ DISPLAY: '' }, 'linux', false],
  [{}, 'darwin', true],
  [{}, 'win32', true],
])('with %j on %s a window can be shown: %s', (env, platform, shown) => {
  expect(hasDisplay(env, platform)).toBe(shown);
});

describe('the newest change', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deskside-demo-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is the one of the newest file, however deep, and 0 for nothing there', () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    writeFileSync(join(folder, 'a/b/deep.ts'), '');
    writeFileSync(join(folder, 'top.ts'), '');
    utimesSync(join(folder, 'top.ts'), 1000, 1000);
    utimesSync(join(folder, 'a/b/deep.ts'), 4_000_000_000, 4_000_000_000);
    expect(newest(folder)).toBe(4_000_000_000_000);
    expect(newest(join(folder, 'top.ts'))).toBe(1_000_000);
    expect(newest(join(folder, 'gone.ts'))).toBe(0);
  });
});
