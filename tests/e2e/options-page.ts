/** The options page as tests use it: by the names that it keeps for automation, and as a person would. */
import { writeFile } from 'node:fs/promises';
import { test } from '@playwright/test';
import { hashOf, type Section } from '../../lib/options/sections.ts';
import type { Session, Tab } from '../harness/driver.ts';
import { testId } from './fixtures.ts';

/** Of one section of the page; of the pack's unless told. */
export const addressOf = (session: Session, section: Section = 'pack'): string =>
  `${session.origin}/options.html${hashOf(section)}`;

/**
 * Waits until the keyboard is on the heading of what has just come on view. It is put there as that is drawn: what is typed
 * before goes to what was there.
 */
export async function arrived(options: Tab): Promise<void> {
  await options.waitUntil(() => document.activeElement?.id === 'section');
}

/** Goes to another section, as a person does. */
export async function goTo(options: Tab, section: Section): Promise<void> {
  const before = await options.attr(testId('options'), 'data-section');
  await options.click(testId(`section-${section}`));
  await options.waitFor(`${testId('options')}[data-section="${section}"]`);
  if (before !== section) await arrived(options);
}

export const text = testId('pack-text');

/** Waits until the line below the text says `words`. */
export async function says(options: Tab, words: string): Promise<void> {
  await options.waitUntil(
    (wanted) => document.querySelector('[data-testid="pack-status"]')?.textContent === wanted,
    words,
  );
}

/** Waits until the page tells what the last step led to in these words. */
export async function tells(options: Tab, words: string): Promise<void> {
  await options.waitUntil(
    (wanted) => document.querySelector('.said')?.textContent.includes(wanted) ?? false,
    words,
  );
}

/** Picks a file with this content in the page. */
export async function pickPack(options: Tab, content: string): Promise<void> {
  const path = test.info().outputPath('team.json');
  await writeFile(path, content);
  await options.waitFor(testId('pack-export'));
  await options.pickFile(testId('pack-import'), path);
}

/** The same where there is no pack to compare it with: it comes into the text. */
export async function importFile(options: Tab, content: string): Promise<void> {
  await pickPack(options, content);
  await options.waitUntil((wanted) => document.querySelector('textarea')?.value === wanted, content);
}

/** Selects the first `before` in the text and types `after` over it. */
export async function retype(options: Tab, before: string, after: string): Promise<void> {
  await options.waitUntil((words) => {
    const area = document.querySelector('textarea');
    const at = area?.value.indexOf(words) ?? -1;
    area?.setSelectionRange(at, at + words.length);
    return at >= 0;
  }, before);
  await options.type(text, after);
}

/** Whether the page can be scrolled sideways, and what sticks out. */
export function sideways(options: Tab): Promise<string[]> {
  return options.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [`${scrollWidth} px in ${clientWidth} px`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  });
}
