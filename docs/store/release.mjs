#!/usr/bin/env node
/**
 * `npm run release`: everything that the stores want, in `.output/release`. The zips of all browsers and the sources for
 * Mozilla's reviewers, the same bytes for the same commit wherever they are made; the listing's texts; and pictures made
 * by the demo (`-- --no-pictures` leaves them out).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install } from '../../tests/setup/packages.mjs';
import { filesBelow, sourcesOf } from './sources.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
install();
const { zipOf } = await import('./zip.mjs');

const into = '.output/release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const run = (command, ...words) => execFileSync(command, words, { stdio: 'inherit' });
const git = (...words) => execFileSync('git', words, { encoding: 'utf8' });

// A release is a commit: what is not in one cannot be made again.
const changes = git('status', '--porcelain').trim();
if (changes) {
  console.error(`Commit these first, or put them away:\n${changes}`);
  process.exit(1);
}

rmSync(into, { recursive: true, force: true });
mkdirSync(into, { recursive: true });
const sums = [];
const keep = (file, bytes) => {
  writeFileSync(join(into, file), bytes);
  sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
};

run('npm', 'run', '--silent', 'build');
// Edge takes Chrome's package as it is; its store wants a file of its own all the same.
for (const [store, build] of Object.entries({ chrome: 'chrome', edge: 'chrome', firefox: 'firefox' })) {
  const folder = `.output/${build}-mv3`;
  keep(`${name}-${version}-${store}.zip`, await zipOf(folder, filesBelow(folder)));
}
keep(`${name}-${version}-sources.zip`, await zipOf('.', sourcesOf('.')));
writeFileSync(join(into, 'SHA256SUMS'), `${sums.join('\n')}\n`);

cpSync('docs/store/listing', join(into, 'listing'), { recursive: true });
for (const file of ['permissions.md', 'reviewers.md']) cpSync(`docs/store/${file}`, join(into, file));
cpSync('docs/privacy.md', join(into, 'privacy.md'));

if (!process.argv.includes('--no-pictures')) {
  run('npm', 'run', '--silent', 'build:test');
  run('npx', 'node', 'docs/store/pictures.mjs', join(into, 'pictures'));
}

const unreleased = /^## (\S+) \(unreleased\)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1] === version;
console.log(`\n${readFileSync(join(into, 'SHA256SUMS'), 'utf8')}\nAll of it is in ${into}.`);
if (unreleased) console.log(`A trial: CHANGELOG.md still calls ${version} unreleased.`);
