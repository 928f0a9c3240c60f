#!/usr/bin/env node
// `npm start`: everything from a fresh clone to a ticket with Deskside beside it. Built-in modules only, since
// nothing is installed when it begins; what follows the preparations is main.ts, under the Node that npm brought.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { install } from '../tests/setup/packages.mjs';
import { buildIfNeeded } from './build.mjs';
import { HELP, readOptions } from './options.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const options = readOptions(process.argv.slice(2));
if (options.problem) end(`${options.problem}\n\n${HELP}`, 2);
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

install();

const told = process.env[options.browser.toUpperCase()];
if (told && brandedChrome(told)) {
  end(
    `${told} is Google Chrome, which refuses unpacked extensions from the command line. Take Chromium or Firefox.`,
  );
}
const browsers = spawnSync(process.execPath, ['tests/setup/browsers.mjs', options.browser], {
  stdio: 'inherit',
});
// Its own words say what is missing and how to get it.
if (browsers.status !== 0) process.exit(1);

if (!buildIfNeeded(options.browser))
  end('The extension could not be built; the words of the build are above.');

const windows = process.platform === 'win32';
const child = spawn(
  windows ? 'node_modules\\.bin\\node.cmd' : 'node_modules/.bin/node',
  ['--disable-warning=ExperimentalWarning', 'demo/main.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    shell: windows,
  },
);
// Ctrl+C reaches both; main.ts takes its browser down, and ending a demo by hand is no failure.
let byHand = false;
process.on('SIGINT', () => (byHand = true));
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => end(`Node 24 could not be started: ${error.message}`));
child.on('exit', (code) => process.exit(byHand ? 0 : (code ?? 1)));

function brandedChrome(path) {
  // Windows opens a window instead of telling the version.
  if (process.platform === 'win32' || options.browser !== 'chromium') return false;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return (stdout ?? '').startsWith('Google Chrome');
}

function end(message, code = 1) {
  console.error(message);
  process.exit(code);
}
