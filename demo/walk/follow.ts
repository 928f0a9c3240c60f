/** Pressing links as an agent would, and looking at the pages that they open. */
import type { OpenedTab, Pane, Session, Tab } from '../../tests/harness/driver.ts';
import { until } from '../../tests/harness/until.ts';
import type { Customer } from '../people.ts';
import { expectSame } from './report.ts';

export interface Press {
  session: Session;
  /** The desk's tab. */
  tab: Tab;
  customer: Customer;
  /** What is clicked in the sidebar. */
  selector: string;
  /** What stands between the click and the page: a question that the agent answers. */
  answer?: (sidebar: Pane) => Promise<unknown>;
}

/** Presses a link, hands the page that opens to `look`, and closes it. Answers what `look` saw, and where. */
export async function follow(
  { session, tab, customer, selector, answer }: Press,
  look: (landed: OpenedTab) => Promise<string> = async () => '',
): Promise<string> {
  const sidebar = await tab.sidebar();
  await session.openedTabs();
  await sidebar.click(selector);
  await answer?.(sidebar);
  const landed = await until(`the page of ${selector}`, async () => (await session.openedTabs())[0]);
  try {
    await landed.waitFor('h1');
    const seen = await named(landed, customer);
    const more = await look(landed);
    return more ? `${seen}; ${more}` : seen;
  } finally {
    await landed.close();
  }
}

/** Which page it is, if it names the customer. */
async function named(landed: Tab, customer: Customer): Promise<string> {
  const { path, text, title } = await landed.evaluate(() => ({
    path: location.pathname,
    text: document.body.innerText,
    title: document.title,
  }));
  if (!text.includes(customer.name))
    throw new Error(`${path} does not name ${customer.name}, but says: ${text}`);
  return `${path} names ${customer.name} (${title})`;
}

/** Ends being the customer: the agent's own page is there again. */
export async function leave(landed: Tab): Promise<string> {
  await landed.click('#leave');
  await landed.waitUntil(() => location.pathname === '/admin/customers');
  return 'left';
}

/** Presses the button of the staff page, which no link can press. */
export async function hijack(landed: Tab): Promise<string> {
  await landed.click('#hijack');
  await landed.waitUntil(() => location.pathname === '/shop');
  await landed.waitFor('.acting');
  return `its button leads to the shop, ${await leave(landed)}`;
}

/** The window of the logs, which must lie around the message: half an hour each way. */
export async function windowAround(landed: Tab, at: number): Promise<string> {
  const half = 30 * 60 * 1000;
  for (const [name, wanted] of [
    ['data-from', at - half],
    ['data-to', at + half],
  ] as const) {
    expectSame(`The ${name} of the logs`, (await landed.attr('#window', name)) ?? '', String(wanted));
  }
  return landed.text('#window');
}
