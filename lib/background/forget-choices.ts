import { browser } from 'wxt/browser';
import { isChoiceKey } from '../sidebar/choices';

/** Forgets whom the agent chose for which ticket: choices hold names and addresses. */
export async function forgetChoices(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter(isChoiceKey);
  if (keys.length > 0) await browser.storage.local.remove(keys);
}
