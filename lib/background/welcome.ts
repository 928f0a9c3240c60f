/** The welcome page: once by itself, and whenever somebody asks for it. */
import { browser } from 'wxt/browser';
import { readPack } from '../pack/store';
import { readLayers } from '../team/read-layers';
import { readPolicy } from './team/policy';

/** ms */
const longest = 5_000;

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
  // What policy says has to be known by then; a browser that keeps it back for long must not keep the page back.
  const late = new Promise<void>((end) => setTimeout(end, longest));
  await Promise.race([readPolicy(), late]);
  const { local } = browser.storage;
  const [read, { policy }] = await Promise.all([readPack(local), readLayers(local)]);
  if (read.state === 'none' && policy?.teamUrl === undefined) await openWelcome();
}
