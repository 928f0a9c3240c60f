import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions, Session } from './driver.ts';

const OUTPUT = join(dirname(fileURLToPath(import.meta.url)), '../../.output');

/** Folder of the unpacked extension to load; an error that says how to build it where it is not there. */
export function extensionFolder(browser: Session['browser'], options: LaunchOptions): string {
  const build = browser === 'chromium' ? 'chrome-mv3-test' : 'firefox-mv3-test';
  const folder = options.extension ?? join(OUTPUT, build);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  const script = folder.endsWith('-test') ? 'build:test' : 'build';
  throw new Error(`No extension in ${folder}. Build it first: npm run ${script}`);
}

/** The add-on id that the manifest gives to Firefox. */
export function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`The manifest in ${folder} has no browser_specific_settings.gecko.id.`);
  return id;
}
