import { browser } from 'wxt/browser';
import type { Sighting } from '../desks/desk';
import { healthKey, nextHealth, parseHealth } from '../doctor/health';

/** Writes down that an adapter worked, or what it missed. Two tabs of one desk take turns. */
export async function keepHealth(sighting: Sighting, now: number): Promise<void> {
  const key = healthKey(sighting.desk);
  await navigator.locks.request(key, async () => {
    const next = nextHealth(parseHealth((await browser.storage.local.get(key))[key]), sighting, now);
    if (next) await browser.storage.local.set({ [key]: next });
  });
}
