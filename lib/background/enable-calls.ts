/** What the welcome page and the popup may call. */
import { browser } from 'wxt/browser';
import type { SeenTab } from '../enable/plan';
import type { EnableCalls } from '../messages/protocol';
import type { HandlersOf } from '../messages/serve';
import { ticketKey } from '../identity/identify';
import { createChoices } from '../sidebar/choices';
import { carryOut, dropPlan, keepPlan } from './enable';
import { allTabs, type TabState } from './session';

const choices = createChoices(browser.storage.local);

const frameOf = ({ docked, frameless }: TabState): SeenTab['frame'] => {
  if (frameless) return 'blocked';
  if (!docked) return 'none';
  return docked.claimedBy ? 'alive' : 'coming';
};

/** The open tabs of a desk. Those that were closed while the background slept are left out. */
async function seenTabs(deskUrl: string): Promise<SeenTab[]> {
  const [known, open] = await Promise.all([allTabs(), browser.tabs.query({})]);
  const ids = new Set(open.map(({ id }) => id));
  const here = [...known].filter(([tabId, state]) => ids.has(tabId) && state.desk === deskUrl);
  return Promise.all(
    here.map(async ([tabId, state]) => {
      const { spotted = null } = state;
      const choice = spotted?.sighting && (await choices.get(ticketKey(spotted.sighting)));
      return { tabId, spotted, ...(choice && { choice }), frame: frameOf(state) };
    }),
  );
}

export const enableCalls: HandlersOf<EnableCalls> = {
  'enable/plan': (wish) => keepPlan(wish),
  'enable/carry': (wish) => carryOut(wish),
  'enable/drop': (wish) => dropPlan(wish),
  'enable/seen': ({ url }) => seenTabs(url),
};
