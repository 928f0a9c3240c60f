#!/usr/bin/env node
// `npm test`: everything, in one command, on a fresh machine. Built-in modules only until the packages are there.
// The last lines are each failure, a line for each part, and `N passed, N failed`.
import { mkdirSync, rmSync } from 'node:fs';
import process from 'node:process';
import { install } from '../setup/packages.mjs';
import { command, counted, results } from './steps.mjs';

const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.includes(name);
const playwright = (...projects) => ['playwright', 'test', ...projects.flatMap((one) => ['--project', one])];

install();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

if (wanted('static')) {
  await command('types', ['wxt', 'prepare'], ['tsc', '-p', '.']);
  await command('lint', ['oxlint', '--type-aware', '--deny-warnings']);
  await command('format', ['prettier', '--check', '--log-level', 'warn', '.']);
  await command('unused code', ['knip']);
}
if (wanted('unit')) await counted('unit', 'vitest', ['vitest', 'run']);
if (wanted('build')) {
  await command('store builds', ['npm', 'run', '--silent', 'build']);
  await command('test builds', ['npm', 'run', '--silent', 'build:test']);
  await command('Mozilla’s linter', ['node', 'tests/run/web-ext-lint.mjs']);
  await command('bundle limits', ['size-limit']);
  await counted('bundles', 'vitest', ['vitest', 'run', '--config', 'tests/bundle/vitest.config.ts']);
}
const browsers = await command('browsers', ['node', 'tests/setup/browsers.mjs']);
if (browsers && wanted('desks')) await counted('desks', 'playwright', playwright('desks'));
if (browsers && wanted('e2e')) {
  await counted('end to end', 'playwright', playwright('chromium', 'firefox'));
}
if (browsers && wanted('real')) {
  await counted('real desk', 'playwright', playwright('real-chromium', 'real-firefox'));
}

const { passed, failed, skipped, lines, failures } = results();
if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
console.log(`\n${lines.join('\n')}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
