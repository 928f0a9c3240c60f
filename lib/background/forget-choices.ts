import { browser } from 'wxt/browser';
import { isAccountKey } from '../customers/accounts';
import { isChoiceKey } from '../sidebar/choices';

/** Forgets whom the agent chose for which ticket, and which accounts: choices hold names and addresses. */
export async function forgetChoices(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter(
    (key) => isChoiceKey(key) || isAccountKey(key),
  );
  if (keys.length > 0) await browser.storage.local.remove(keys);
}
