#!/usr/bin/env node
// `npm test`: everything, in one command, on a fresh machine. Built-in modules only until the packages are there.
// The last lines are each failure, a line for each part, and `N passed, N failed`.
import { mkdirSync, rmSync } from 'node:fs';
import process from 'node:process';
import { install } from '../setup/packages.mjs';
import { command, counted, results } from './steps.mjs';

const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.includes(name);

install();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

/** What is done beside the browsers gets what those leave of the processors. */
const nice = process.platform === 'win32' ? [] : ['nice', '-n', '10'];
// Needs nothing that is built, and a build leaves a processor idle.
const formatted =
  wanted('static') && command('format', [...nice, 'prettier', '--check', '--log-level', 'warn', '.']);
const locating = command('browsers', ['node', 'tests/setup/browsers.mjs']);
const built =
  !wanted('build') ||
  ((await command('test builds', ['npm', 'run', '--silent', 'build:test'])) &&
    (await command('store builds', ['npm', 'run', '--silent', 'build'])));
const drivable = (await locating) && built;

const playwright = (...projects) => ['playwright', 'test', ...projects.flatMap((one) => ['--project', one])];

/** Whatever drives the extension in a browser waits for most of its time, and is not kept waiting for a processor. */
async function extension() {
  if (!drivable) return;
  if (wanted('e2e')) await counted('end to end', 'playwright', playwright('chromium', 'firefox'));
  if (wanted('real')) await counted('real desk', 'playwright', playwright('real-chromium', 'real-firefox'));
}

/**
 * All else is work for the processors, done beside that; but saved pages come last: as root, Chromium takes precedence of its
 * own (nice -8), and would keep the browsers that are waited for from theirs.
 */
async function work(driven) {
  if (wanted('static')) {
    await command('types', [...nice, 'wxt', 'prepare'], [...nice, 'tsc', '-p', '.']);
    await command('lint', [...nice, 'oxlint', '--type-aware', '--deny-warnings']);
    await command('unused code', [...nice, 'knip']);
  }
  if (wanted('build') && built) {
    const ours = ['vitest', 'run', '--config', 'tests/bundle/vitest.config.ts'];
    await command('Mozilla’s linter', [...nice, 'node', 'tests/run/web-ext-lint.mjs']);
    await command('bundle limits', [...nice, 'size-limit']);
    await counted('bundles', 'vitest', [...nice, ...ours]);
  }
  if (wanted('unit')) await counted('unit', 'vitest', [...nice, 'vitest', 'run']);
  if (!wanted('desks')) return;
  await driven;
  await counted('desks', 'playwright', playwright('desks'));
}

const driven = extension();
await Promise.all([formatted, driven, work(driven)]);

const { passed, failed, skipped, lines, failures } = results();
if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
console.log(`\n${lines.join('\n')}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
