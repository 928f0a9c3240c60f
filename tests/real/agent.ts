import { launch } from '../harness/launch.ts';
import type { Session, Tab } from '../harness/driver.ts';
import type { Desk } from './desk.ts';

/** A browser with the extension set up for the desk, and an agent who has logged in through RT's own form. */
export async function startAgent(
  browser: Session['browser'],
  desk: Desk,
  login: string,
): Promise<{ session: Session; tab: Tab }> {
  const session = await launch(browser);
  try {
    await session.setPack(packFor(desk));
    const tab = await session.newTab(`${desk.base}/`);
    await tab.type('input[name="user"]', login);
    await tab.type('input[name="pass"]', desk.logins[login] ?? '');
    await tab.click('form[name="login"] [type="submit"]');
    await loggedIn(tab);
    return { session, tab };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** Waits for RT's own way out, which only somebody who is in gets to see, in any language. */
export async function loggedIn(tab: Tab): Promise<void> {
  await tab.waitUntil(() => document.querySelector('a[href*="/NoAuth/Logout"]') !== null);
}

/** Where the billing link leads: nobody opens it, its address is what counts. */
export const BILLING = 'https://billing.example/search?query=';

function packFor(desk: Desk) {
  return {
    version: 1,
    team: 'Example',
    desks: [{ type: 'rt', url: `${desk.base}/` }],
    agents: { domains: ['desk.example'], emails: [] },
    sources: [],
    links: [{ id: 'billing', kind: 'billing', label: 'Billing', url: `${BILLING}{{customer.email}}` }],
  };
}
