/** One address with several accounts, and several addresses of one person: offered, and never taken by chance. */
import type { Pane } from '../harness/driver.ts';
import { deskPack, serveTickets, type Requester } from './desk.ts';
import { expect, openedTab, shows, test, testId } from './fixtures.ts';
import { link, press, yes } from './links/names.ts';
import { json, type Stage } from './stage.ts';

interface Entry {
  id: string;
  email: string;
  company: string;
}

/** The company answers with whoever has the address, also without its plus-tag, as a list. */
function serveList(stage: Stage, entries: () => Entry[]): void {
  stage.at('/api/list', ({ url }) => {
    const email = new URL(url ?? '', stage.url).searchParams.get('email') ?? '';
    const bare = email.replace(/\+[^@]*/, '');
    const found = entries().filter((entry) => entry.email === email || entry.email === bare);
    return json({ customers: found }, found.length > 0 ? 200 : 404);
  });
}

const listPack = (stage: Stage) => {
  const pack = deskPack(stage);
  const map = { email: '/email', externalId: '/id', company: '/company' };
  const url = `${stage.url}api/list?email={{customer.email}}`;
  return { ...pack, sources: [{ kind: 'json', id: 'crm', label: 'Account', url, list: '/customers', map }] };
};

const account = (id: string) => `${testId('account')}[data-account="id:${id}"]`;
const chosen = (id: string) => `${testId('account-chosen')}[data-account="id:${id}"]`;
const missing = `${testId('link-missing')}[data-id="login"]`;
const hrefOf = (sidebar: Pane) => sidebar.attr(link('login'), 'href');
const related = testId('related');

/** Puts a button of the sidebar's by its words, which have no other name. */
const pushes = (sidebar: Pane, words: string) =>
  sidebar.waitUntil((text) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text);
    button?.click();
    return button !== undefined;
  }, words);

test('two accounts for one address: links wait for the choice, which is remembered, heard of in other tabs, and taken back', async ({
  session,
  stage,
  open,
}) => {
  const person = { email: 'two.accounts@example.com', name: 'Tia Two' };
  serveTickets(stage, { 1: [person], 2: [person] });
  const looms = { id: 'L-2', email: person.email, company: 'Looms' };
  let entries = [{ id: 'E-1', email: person.email, company: 'Engines' }, looms];
  serveList(stage, () => entries);
  await session.setPack(listPack(stage));

  const first = await open(`${stage.url}tickets/1`);
  let sidebar = await first.sidebar();
  await sidebar.waitFor(account('E-1'));
  expect(await sidebar.texts(testId('account'))).toHaveLength(2);
  expect(await sidebar.text(missing)).toContain('Choose an account first');
  expect(await sidebar.count(link('login'))).toBe(0);
  expect(await sidebar.count(testId('customer-id'))).toBe(0);

  const second = await open(`${stage.url}tickets/2`);
  const other = await second.sidebar();
  await other.waitFor(account('L-2'));
  await other.click(account('L-2'));
  await other.waitFor(chosen('L-2'));
  expect(await hrefOf(other)).toBe(`${stage.url}login-as/L-2`);
  // The first tab follows without being asked.
  await sidebar.waitFor(chosen('L-2'));
  expect(await hrefOf(sidebar)).toBe(`${stage.url}login-as/L-2`);
  expect(await sidebar.text(testId('customer-id'))).toBe('L-2');

  await first.reload();
  sidebar = await first.sidebar();
  await sidebar.waitFor(chosen('L-2'));
  expect(await hrefOf(sidebar)).toBe(`${stage.url}login-as/L-2`);

  await pushes(sidebar, 'Change');
  await sidebar.click(account('E-1'));
  await sidebar.waitFor(chosen('E-1'));
  expect(await hrefOf(sidebar)).toBe(`${stage.url}login-as/E-1`);
  await other.waitFor(chosen('E-1'));
  expect(await hrefOf(other)).toBe(`${stage.url}login-as/E-1`);

  await pushes(other, 'Change');
  await pushes(other, 'I am not sure: choose none');
  await other.waitFor(missing);
  await sidebar.waitFor(missing);
  expect(await sidebar.count(link('login'))).toBe(0);

  // Chosen, and then not listed any more: the one that is left is not taken for it.
  await sidebar.click(account('E-1'));
  await sidebar.waitFor(chosen('E-1'));
  entries = [looms];
  await sidebar.click('button[aria-label^="Refresh"]');
  await sidebar.waitFor(missing);
  await sidebar.waitFor(account('L-2'));
  expect(await sidebar.text(testId('accounts'))).toContain('not listed any more');
  expect(await sidebar.count(link('login'))).toBe(0);
});

test('a press that waits ends when another tab chooses another account', async ({ session, stage, open }) => {
  const person = { email: 'press.accounts@example.com', name: 'Pia Press' };
  serveTickets(stage, { 3: [person], 4: [person] });
  serveList(stage, () => [
    { id: 'E-1', email: person.email, company: 'Engines' },
    { id: 'L-2', email: person.email, company: 'Looms' },
  ]);
  for (const id of ['E-1', 'L-2']) stage.at(`/login-as/${id}`, { body: `<h1>${id}</h1>` });
  const pack = listPack(stage);
  await session.setPack({ ...pack, links: pack.links.map((one) => ({ ...one, reason: true })) });
  const sidebar = await (await open(`${stage.url}tickets/3`)).sidebar();
  await sidebar.click(account('E-1'));
  await sidebar.waitFor(chosen('E-1'));
  const other = await (await open(`${stage.url}tickets/4`)).sidebar();
  await other.waitFor(chosen('E-1'));
  await session.openedTabs();

  await sidebar.click(link('login'));
  await sidebar.waitFor(press('reason'));
  await pushes(other, 'Change');
  await other.click(account('L-2'));
  await sidebar.waitFor(chosen('L-2'));
  await sidebar.waitGone(press('reason'));
  expect(stage.hits('/login-as/E-1')).toBe(0);

  await sidebar.click(link('login'));
  await sidebar.waitFor(press('reason'));
  await sidebar.click(yes);
  expect((await openedTab(session)).url()).toBe(`${stage.url}login-as/L-2`);
  expect(stage.hits('/login-as/E-1')).toBe(0);
});

test('other addresses of one person are offered and opened by hand; strangers at a free-mail host are not', async ({
  session,
  stage,
  open,
}) => {
  const mail = 'gmail.com';
  const work = { email: 'kim@kims-works.example', name: 'Kim Work' };
  const home = { email: `kim.at.home@${mail}`, name: 'Kim Home' };
  const tagged = { email: `kim.at.home+bills@${mail}`, name: 'Kim Bills' };
  const colleague = { email: 'lee@mail.kims-works.example', name: 'Lee Colleague' };
  const stranger = { email: `somebody.else@${mail}`, name: 'Sam Stranger' };
  const people: Requester[] = [work, home, tagged, colleague, stranger];
  serveTickets(stage, Object.fromEntries(people.map((person, at) => [String(11 + at), [person]])));
  const ids = ['K-1', 'K-1', 'X', 'C-3', 'S-4'];
  serveList(stage, () =>
    people.flatMap(({ email }, at) =>
      email === tagged.email ? [] : [{ id: ids[at] ?? '', email, company: '' }],
    ),
  );
  await session.setPack(listPack(stage));
  const tab = await open(`${stage.url}tickets/14`);
  for (const at of ['14', '15', '13', '12']) {
    if (at !== '14') await tab.goto(`${stage.url}tickets/${at}`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'one', `custom:${at}`);
    await sidebar.waitFor(at === '13' ? account('K-1') : testId('customer-id'));
  }
  // Known without its plus-tag alone: that is somebody to choose, and nobody until then.
  await tab.goto(`${stage.url}tickets/13`);
  let sidebar = await tab.sidebar();
  await sidebar.waitFor(account('K-1'));
  expect(await sidebar.count(link('login'))).toBe(0);
  await tab.goto(`${stage.url}tickets/11`);
  sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:11');
  await sidebar.waitFor(related);
  const offered = await sidebar.waitUntil((selector) => {
    const all = [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
    return all.length === 3 ? all : undefined;
  }, related);
  expect(offered?.filter((text) => text.includes('same account'))).toHaveLength(2);
  expect(offered?.filter((text) => text.includes(colleague.email))).toHaveLength(1);
  expect(await sidebar.text(testId('customer-email'))).toBe(work.email);

  await sidebar.waitUntil(
    ({ selector, email }) => {
      const one = [...document.querySelectorAll<HTMLElement>(selector)].find((button) =>
        button.textContent?.includes(email),
      );
      one?.click();
      return one !== undefined;
    },
    { selector: related, email: home.email },
  );
  await sidebar.waitUntil(
    ({ selector, email }) => document.querySelector(selector)?.textContent?.trim() === email,
    { selector: testId('customer-email'), email: home.email },
  );
  // They are asked for anew, for whoever was opened.
  const beside = async () => (await sidebar.texts(related)).join('\n');
  await expect.poll(beside).toContain(work.email);
  await expect.poll(beside).toContain(tagged.email);
  expect(await beside()).not.toContain(stranger.email);
});
