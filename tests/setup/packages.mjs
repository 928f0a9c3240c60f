// Installs the packages when they are missing or older than the lock file. Built-in modules only.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const lock = 'package-lock.json';
const stamp = 'node_modules/.deskside-lock.json';

const same = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === readFileSync(lock, 'utf8');

/** Runs in the project's root. Ends the process with a clear word when npm fails. */
export function install() {
  if (same()) return;
  console.log('Installing the packages of package-lock.json (a minute on a fresh clone)...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: it refuses a lock file that was written where a registry lacks some platforms' optional binaries
  // (docs/decisions). `install` keeps to the locked versions all the same, and `--no-save` leaves the tree clean.
  const words = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(npm, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm install failed; its words are above. Deskside needs Node 20 or newer and the npm registry.',
    );
    process.exit(1);
  }
  copyFileSync(lock, stamp);
}
