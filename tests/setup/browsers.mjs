#!/usr/bin/env node
// Makes sure that the browsers which the tests drive are there: `node tests/setup/browsers.mjs [chromium] [firefox]`
// (both unless told). On Debian, as root, it installs what is missing; elsewhere it says what to install.
// Built-in modules only, so that it runs before `npm ci`. Exits with 1 while a needed browser is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { locateBrowser } from './locate.mjs';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const KNOWN = Object.keys(PACKAGES);

const asked = process.argv.slice(2);
const wanted = asked.length ? asked : KNOWN;
const unknown = wanted.filter((name) => !KNOWN.includes(name));
if (unknown.length) fail(`No such browser: ${unknown.join(', ')}. Choose from ${KNOWN.join(', ')}.`);

const missing = () => wanted.filter((name) => !locateBrowser(name));
const packages = missing().map((name) => PACKAGES[name]);
if (packages.length && existsSync('/etc/debian_version') && process.getuid?.() === 0) install(packages);

for (const name of wanted) {
  const path = locateBrowser(name);
  if (path) console.log(`${name}: ${path}`);
}
if (missing().length) fail(missing().map(advice).join('\n'));

function install(names) {
  console.log(`Installing ${names.join(' and ')} with apt; this can take a minute or two.`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...names);
}

function apt(...args) {
  // Another apt may be at work on a fresh machine: wait for its lock rather than fail.
  const { status, error, stdout, stderr } = spawnSync(
    'apt-get',
    ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args],
    { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, encoding: 'utf8', maxBuffer: 64 << 20 },
  );
  if (status === 0) return;
  fail(`apt-get ${args[0]} failed.\n${error?.message ?? `${stdout}${stderr}`.trim().slice(-2000)}`);
}

function advice(name) {
  const variable = name.toUpperCase();
  const told = process.env[variable];
  if (told) return `${variable} is set to ${told}, which cannot be run.`;
  return {
    chromium: `Chromium is missing. Install it (Debian and Ubuntu: "apt-get install chromium"; macOS: "brew install --cask chromium") or point CHROMIUM at its executable. Google Chrome will not do: it refuses unpacked extensions from the command line.`,
    firefox: `Firefox is missing. Install it (Debian: "apt-get install firefox-esr"; elsewhere from mozilla.org) or point FIREFOX at its executable.`,
  }[name];
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
