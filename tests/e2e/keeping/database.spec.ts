import { launch } from '../../harness/launch.ts';
import type { Session, Tab } from '../../harness/driver.ts';
import { deskPack, serveTickets } from '../desk.ts';
import { expect, shows, test, testId } from '../fixtures.ts';
import { sideways } from '../options-page.ts';
import { replaceDatabase, say } from './database.ts';

/** A browser whose profile has a database of another version, with a background that has not seen it yet. */
async function withDatabase(
  browser: Session['browser'],
  database: { version: number; customers: number },
  act: (session: Session) => Promise<void>,
): Promise<void> {
  const session = await launch(browser);
  try {
    await replaceDatabase(session, database);
    await session.killBackground();
    await act(session);
  } finally {
    await session.close();
  }
}

const privacy = async (session: Session): Promise<Tab> => {
  const options = await session.extensionTab('options.html#/privacy');
  await options.waitFor(`${testId('kept')}[data-customers]`);
  // What there is to tell is read apart, with this.
  await options.waitFor(testId('persistence'));
  return options;
};

test('a profile of version 1 with 10,000 customers is upgraded, and loses none', async ({
  session,
  stage,
}) => {
  test.slow();
  await withDatabase(session.browser, { version: 10, customers: 10_000 }, async (own) => {
    // On a busy machine the upgrade takes longer than a page is waited for.
    await expect
      .poll(() => say(own, 'keeping/kept', {}).catch(String), { timeout: 120_000 })
      .toEqual({ ok: true, value: { customers: 10_000, tickets: 10_000 } });
    const options = await privacy(own);
    expect(await options.text(testId('kept'))).toContain('10,000 customers and 10,000 tickets');
    expect(await options.count(testId('keeping-notice'))).toBe(0);
    await options.close();
    expect(await say(own, 'store/search', { text: 'old9999' })).toMatchObject({
      ok: true,
      value: [{ id: 'old-9999', name: 'Olga Old9999', email: 'old.9999@example.com' }],
    });
    expect(await own.errors()).toEqual([]);
    // The company is off the network: what is shown was written by version 1.
    serveTickets(stage, { 321: [{ email: 'old.77@example.com', name: 'Olga Old77' }] });
    stage.at('/api/customer', { status: 500, body: '' });
    await own.setPack(deskPack(stage));
    const desk = await own.newTab(`${stage.url}tickets/321`);
    const sidebar = await desk.sidebar();
    await shows(sidebar, 'one', 'custom:321');
    await sidebar.waitUntil(() => document.body.textContent.includes('Seen by version 1 (77)'));
    // Shown at once from what was there; the ticket is written down behind it.
    await expect
      .poll(() => say(own, 'store/get', { id: 'old-77' }))
      .toMatchObject({
        ok: true,
        value: { id: 'old-77', tickets: [{ id: '321' }, { id: 'earlier-77' }] },
      });
  });
});

test('a database of a later version is made anew, and the agent is told once', async ({ session, stage }) => {
  await withDatabase(session.browser, { version: 990, customers: 3 }, async (own) => {
    const options = await privacy(own);
    await options.waitFor(testId('keeping-notice'));
    expect(await options.text(testId('keeping-notice'))).toContain(
      'A later version of Deskside had written it',
    );
    expect(await options.attr(testId('kept'), 'data-customers')).toBe('0');
    expect(await options.axeFaults()).toEqual([]);
    await options.click(testId('keeping-dismiss'));
    await options.waitGone(testId('keeping-notice'));
    await own.killBackground();
    await options.reload();
    await options.waitFor(`${testId('kept')}[data-customers="0"]`);
    await options.waitFor(testId('persistence'));
    expect(await options.count(testId('keeping-notice'))).toBe(0);
    // And it works on.
    serveTickets(stage, { 322: [{ email: 'anew@example.com', name: 'Anna Anew' }] });
    await own.setPack(deskPack(stage));
    await (await (await own.newTab(`${stage.url}tickets/322`)).sidebar()).waitFor(testId('customer-id'));
    await options.reload();
    await options.waitFor(`${testId('kept')}[data-customers="1"]`);
  });
});

test('the card of privacy stands on narrow windows, in both themes', async ({ session, open }) => {
  const at = Date.now();
  const host = { purpose: 'source', first: at - 9e9, last: at - 90_000, count: 12_345 };
  await session.localSet({
    'keeping-notice': { code: 'lost', at, before: 120_000, after: 0 },
    hosts: [
      { ...host, host: `crm.${'a-rather-long-name-'.repeat(3)}of-a-host.example` },
      { ...host, host: 'audit.example', purpose: 'audit' },
    ],
  });
  const options = await open(`${session.origin}/options.html#/privacy`);
  await options.waitFor(testId('host-row'));
  expect(await options.text(`${testId('host-row')}[data-host="audit.example"]`)).toContain('told of logins');
  await options.resize(320, 640);
  for (const dark of [false, true]) {
    await options.dark(dark);
    expect(await sideways(options)).toEqual([]);
    expect(await options.axeFaults()).toEqual([]);
  }
  await options.dark(false);
  await options.resize(1280, 800);
  await session.localSet({ 'keeping-notice': null, hosts: [] });
});

test('the browser is asked once whether it keeps what is here', async ({ session }) => {
  const own = await launch(session.browser);
  try {
    const options = await privacy(own);
    await options.waitFor(`${testId('persistence')}[data-state="unasked"]`);
    await options.click(testId('persist'));
    if (own.browser === 'firefox') await own.answerPrompt(true);
    // Chromium promises extensions nothing (156, 2026-11); Firefox asks the person.
    const answer = own.browser === 'firefox' ? 'promised' : 'refused';
    await options.waitFor(`${testId('persistence')}[data-state="${answer}"]`);
    await options.reload();
    await options.waitFor(`${testId('persistence')}[data-state="${answer}"]`);
    expect(await options.count(testId('persist'))).toBe(0);
  } finally {
    await own.close();
  }
});
