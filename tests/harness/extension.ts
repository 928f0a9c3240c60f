import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions, Session } from './driver.ts';

const OUTPUT = join(dirname(fileURLToPath(import.meta.url)), '../../.output');

/** The page that opens by itself at a first install. */
export const WELCOME_PATH = '/welcome.html';

/** Folder of the unpacked extension to load; an error that says how to build it where it is not there. */
export function extensionFolder(browser: Session['browser'], options: LaunchOptions): string {
  const build = browser === 'chromium' ? 'chrome-mv3-test' : 'firefox-mv3-test';
  const folder = options.extension ?? join(OUTPUT, build);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  const script = folder.endsWith('-test') ? 'build:test' : 'build';
  throw new Error(`No extension in ${folder}. Build it first: npm run ${script}`);
}

/** Chromium's ids: the head of a SHA-256, its digits as letters from a to p. */
const letters = (of: string | Buffer): string =>
  createHash('sha256')
    .update(of)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** The id that Chromium gives to an unpacked extension without a key: of its folder's path. */
export const unpackedId = (folder: string): string => letters(realpathSync(folder));

/** The add-on id that the manifest gives to Firefox. */
export function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`The manifest in ${folder} has no browser_specific_settings.gecko.id.`);
  return id;
}

/** What a policy calls the extension: Firefox by its manifest's id, Chromium by the key in it. */
export function extensionId(browser: Session['browser'], folder: string): string {
  if (browser === 'firefox') return geckoId(folder);
  const { key = '' } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  return letters(Buffer.from(key, 'base64'));
}
