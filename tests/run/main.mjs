#!/usr/bin/env node
// `npm test`: everything, in one command, on a fresh machine. Built-in modules only until the packages are there.
// The last line is `N passed, N failed`.
import { mkdirSync, rmSync } from 'node:fs';
import process from 'node:process';
import { install } from '../setup/packages.mjs';
import { command, counted, results } from './steps.mjs';

const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.includes(name);

install();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

if (wanted('static')) {
  command('types', ['wxt', 'prepare'], ['tsc', '-p', '.']);
  command('lint', ['oxlint', '--type-aware', '--deny-warnings']);
  command('format', ['prettier', '--check', '--log-level', 'warn', '.']);
  command('unused code', ['knip']);
}
if (wanted('unit')) counted('unit', 'vitest', ['vitest', 'run']);
if (wanted('build')) {
  command('store builds', ['npm', 'run', '--silent', 'build']);
  command('test builds', ['npm', 'run', '--silent', 'build:test']);
  command('Mozilla’s linter', ['node', 'tests/run/web-ext-lint.mjs']);
  command('bundle limits', ['size-limit']);
  counted('bundles', 'vitest', ['vitest', 'run', '--config', 'tests/bundle/vitest.config.ts']);
}
const browsers = command('browsers', ['node', 'tests/setup/browsers.mjs']);
if (browsers && wanted('desks')) counted('desks', 'playwright', ['playwright', 'test', '--project', 'desks']);
if (browsers && wanted('e2e')) {
  counted('end to end', 'playwright', [
    'playwright',
    'test',
    '--project',
    'chromium',
    '--project',
    'firefox',
  ]);
}
if (browsers && wanted('real')) {
  counted('real desk', 'playwright', [
    'playwright',
    'test',
    '--project',
    'real-chromium',
    '--project',
    'real-firefox',
  ]);
}

const { passed, failed, skipped, lines } = results();
console.log(`\n${lines.join('\n')}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
