import { expect, test } from '@playwright/test';
import { launch } from '../harness/launch.ts';
import type { Session, Tab } from '../harness/driver.ts';
import { BILLING } from './agent.ts';
import { arrives, wrongStatements } from './roundcube/judge.ts';
import { startMailbox, type Mailbox } from './roundcube/mailbox.ts';
import { watchSidebar } from './witness.ts';

const browser = () => (test.info().project.name.endsWith('firefox') ? 'firefox' : 'chromium');

let mailbox: Mailbox;
let session: Session;
let tab: Tab;

test.beforeAll(async () => {
  test.setTimeout(600_000); // the first run installs Roundcube
  // One for each browser: they run at the same time, and each ends its own.
  const started = startMailbox(browser() === 'firefox' ? 8097 : 8087);
  if (typeof started === 'string') {
    console.log(started);
    test.skip(true, started);
    return;
  }
  mailbox = started;
  session = await launch(browser());
  await session.setPack({
    version: 1,
    team: 'Example',
    desks: [{ type: 'roundcube', url: `${mailbox.base}/` }],
    agents: { domains: [], emails: [] },
    sources: [],
    links: [{ id: 'billing', kind: 'billing', label: 'Billing', url: `${BILLING}{{customer.email}}` }],
  });
  tab = await session.newTab(`${mailbox.base}/`);
  await tab.type('#rcmloginuser', mailbox.login);
  await tab.type('#rcmloginpwd', mailbox.password);
  await tab.click('#rcmloginsubmit');
  await tab.waitFor('#messagelist');
});

test.afterAll(async () => {
  await session?.close();
  mailbox?.stop();
});

test('a mail on a page of its own shows its own sender, and nobody else at any moment', async () => {
  const mistakes: unknown[] = [];
  for (const truth of mailbox.tickets) {
    await tab.goto(truth.url);
    const sidebar = await tab.sidebar();
    await watchSidebar(sidebar, BILLING);
    mistakes.push(await arrives(sidebar, mailbox, truth), ...(await wrongStatements(sidebar, mailbox)));
  }
  expect(mistakes.filter((mistake) => mistake !== null)).toEqual([]);
});

test('so does the preview pane, from mail to mail within one page', async () => {
  const mistakes: unknown[] = [];
  for (const list of new Set(mailbox.tickets.map((truth) => truth.list))) {
    await tab.goto(list);
    let watched = false;
    for (const truth of mailbox.tickets.filter((other) => other.list === list)) {
      await tab.click(`#messagelist td.subject a[href*="_uid=${truth.uid}&"]`);
      const sidebar = await tab.sidebar();
      if (!watched) await watchSidebar(sidebar, BILLING);
      watched = true;
      mistakes.push(await arrives(sidebar, mailbox, truth));
      mistakes.push(...(await wrongStatements(sidebar, mailbox)));
    }
  }
  expect(mistakes.filter((mistake) => mistake !== null)).toEqual([]);
});
