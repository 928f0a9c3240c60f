/** The welcome page: once by itself, and whenever somebody asks for it. */
import { browser } from 'wxt/browser';
import { readPack } from '../pack/store';
import { isGranted } from './grants';
import { readPolicy } from './team/policy';
import { refreshNow } from './team/watch';

const { local } = browser.storage;
/** How long each may keep the page back, in ms. Chromium took more than 5 s to tell its policies on a busy machine (156, 2026-11). */
const longest = { policy: 20_000, team: 5_000 };

export type WelcomeStep = 'desk' | 'ticket' | 'links';

/** Opens it, at a step; without one, at the first that is not done. */
export async function openWelcome(step?: WelcomeStep): Promise<void> {
  const hash = step ? `#/${step}` : '';
  await browser.tabs.create({ url: `${globalThis.location.origin}/welcome.html${hash}` });
}

/** Whether there is something to work with: desks, each of which the browser allows. */
async function isReady(): Promise<boolean> {
  const read = await readPack(local);
  if (read.state !== 'ok') return read.state === 'bad'; // mistakes are told of elsewhere
  const allowed = await Promise.all(read.pack.desks.map(({ url }) => isGranted(url)));
  return allowed.length > 0 && allowed.every(Boolean);
}

/**
 * At an install: only where something is still for the agent to do. Their company may have set up everything, but
 * hosts are allowed by the agent alone. An update never opens a tab.
 */
export async function onInstalled(reason: string): Promise<void> {
  if (reason !== 'install') return;
  // What a company gives has to be known by then; a browser or a host that keeps it back must not keep the page back.
  await atMost(longest.policy, readPolicy());
  await atMost(longest.team, refreshNow());
  if (!(await isReady())) await openWelcome();
}

/** Ends with the work, done or failed: who reads the pack finds what there is, and why no more. */
const atMost = (ms: number, work: Promise<void>): Promise<void> =>
  Promise.race([work.catch(() => undefined), new Promise<void>((end) => setTimeout(end, ms))]);
