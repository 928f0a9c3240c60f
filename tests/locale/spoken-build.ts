/** A copy of a test build that speaks another language, whatever the browser's own is. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '../harness/extension.ts';
import type { Session } from '../harness/driver.ts';
import { pseudo } from './pseudo.ts';

type Merged = Record<string, { message: string }>;
const FACTS = ['language', 'direction'];

/** `german`: its own messages. `mirrored`: English in disguise, from right to left. */
export type Spoken = 'german' | 'mirrored';

/** The folder of the copy, which the caller removes with `forgetBuild`. */
export function spokenBuild(browser: Session['browser'], spoken: Spoken): string {
  const folder = mkdtempSync(join(tmpdir(), `deskside-${spoken}-`));
  cpSync(extensionFolder(browser, {}), folder, { recursive: true });
  const locales = join(folder, '_locales');
  const read = (language: string) =>
    JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8')) as Merged;
  const messages = spoken === 'german' ? read('de') : disguised(read('en'));
  rmSync(join(locales, 'de'), { recursive: true });
  writeFileSync(join(locales, 'en', 'messages.json'), JSON.stringify(messages));
  return folder;
}

const disguised = (messages: Merged): Merged => ({
  ...Object.fromEntries(
    Object.entries(messages).map(([name, { message }]) => [
      name,
      { message: FACTS.includes(name) ? message : pseudo(message) },
    ]),
  ),
  direction: { message: 'rtl' },
});

export const forgetBuild = (folder: string): void => rmSync(folder, { recursive: true, force: true });
