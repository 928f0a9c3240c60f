/** The demo, its first ticket on view, and the agent signed in at its company. */
import type { AuditEntry } from '../../../demo/company/audit.ts';
import type { LogEntry } from '../../../demo/company/server.ts';
import { demoPack } from '../../../demo/pack.ts';
import { startDemo, type Demo } from '../../../demo/serve.ts';
import { ticketOf, type CaseName } from '../../../demo/tickets.ts';
import { signIn } from '../../../demo/walk/sign-in.ts';
import type { Link } from '../../../lib/links/link.ts';
import type { TrailEntry } from '../../../lib/messages/press.ts';
import type { OpenedTab, Pane, Session, Tab } from '../../harness/driver.ts';
import { until } from '../../harness/until.ts';
import { openedTab, shows, test as base, testId } from '../fixtures.ts';
import { link, press, reason, yes } from './names.ts';

/** Ports of its own for each test, so that nothing is remembered from an earlier one. */
export const test = base.extend<{ demo: Demo }>({
  demo: async ({ session }, use) => {
    const demo = await startDemo();
    await session.setPack(demoPack(demo));
    await use(demo);
    await demo.close();
  },
});

export const ticketUrl = (demo: Demo, name: CaseName = 'plain') =>
  `${demo.deskUrl}/tickets/${ticketOf(name).id}`;

/** Waits until a demo ticket is on view with all that links need, and forgets tabs that opened before. */
export async function ready(session: Session, tab: Tab, name: CaseName = 'plain'): Promise<Pane> {
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', `custom:${ticketOf(name).id}`);
  await sidebar.waitFor(testId('customer-id'));
  await session.openedTabs();
  return sidebar;
}

/** Presses a link that opens at once, and answers its tab. */
export async function pressed(session: Session, sidebar: Pane, selector: string): Promise<OpenedTab> {
  await sidebar.click(selector);
  const tab = await openedTab(session);
  await tab.waitFor('h1');
  return tab;
}

/** Presses the link with a reason and gives this one. */
export async function pressFor(sidebar: Pane, id: string, why: string): Promise<void> {
  await sidebar.click(link(id));
  await sidebar.waitFor(press('reason'));
  await sidebar.waitUntil((field) => {
    const input = document.querySelector<HTMLInputElement>(field);
    input?.select();
    return input !== null;
  }, reason);
  await sidebar.type(reason, why);
  await sidebar.click(yes);
}

/** The demo's pack with some links changed, by id. */
export function withLinks(demo: Demo, changes: Record<string, Partial<Link>>) {
  const pack = demoPack(demo);
  return { ...pack, links: pack.links.map((one) => ({ ...one, ...changes[one.id] })) };
}

/** The trail as it is kept, oldest first. */
export async function trail(session: Session): Promise<TrailEntry[]> {
  const kept = Object.entries(await session.localGet()).filter(([key]) => key.startsWith('trail:'));
  return kept.map(([, entry]) => entry as TrailEntry).sort((a, b) => a.at - b.at);
}

/** The trail's entries about this demo: other tests of the worker leave theirs. */
export async function trailOf(session: Session, demo: Demo): Promise<TrailEntry[]> {
  return (await trail(session)).filter(({ ticket }) => ticket?.url.startsWith(demo.deskUrl));
}

const ask = async <T>(demo: Demo, path: string, method = 'GET'): Promise<T> =>
  (await (await fetch(`${demo.companyUrl}${path}`, { method })).json()) as T;

export const logOf = (demo: Demo, path: string) => ask<LogEntry[]>(demo, `/__log?path=${path}`);

/** What the company was told about this demo's tickets: entries of other tests, whose company is gone, may come here. */
export const audited = async (demo: Demo) =>
  (await ask<AuditEntry[]>(demo, '/__audit')).filter(({ entry }) =>
    (entry as Partial<TrailEntry>).ticket?.url.startsWith(demo.deskUrl),
  );
export const flip = (demo: Demo, path: string) => ask<unknown>(demo, path, 'POST');

/** Puts the agent in at the company, in the browser's usual session. */
export const signedIn = (session: Session, demo: Demo) => signIn(session, demo.companyUrl);

/** Nothing of ours is under way any more in the sidebar. */
export const settled = (sidebar: Pane) => sidebar.waitGone(`${press('opening')}, [data-settling]`);

/** What stands on a page, once it is there. */
export const saying = (tab: Pane, words: string) =>
  until(`“${words}”`, async () => (await tab.evaluate(() => document.body.innerText)).includes(words));
