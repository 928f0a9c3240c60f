/** The welcome page: once by itself, and whenever somebody asks for it. */
import { browser } from 'wxt/browser';
import { readPack } from '../pack/store';

export type WelcomeStep = 'desk' | 'ticket' | 'links';

/** Opens it, at a step; without one, at the first that is not done. */
export async function openWelcome(step?: WelcomeStep): Promise<void> {
  const hash = step ? `#/${step}` : '';
  await browser.tabs.create({ url: `${globalThis.location.origin}/welcome.html${hash}` });
}

/**
 * At an install: only where there is nothing to work with yet. Whoever has a pack, be it their own of an earlier install or
 * their company's by policy, has been welcomed. An update never opens a tab.
 */
export async function onInstalled(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const read = await readPack(browser.storage.local);
  if (read.state === 'none') await openWelcome();
}
