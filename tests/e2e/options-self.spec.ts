/** What the options say of Deskside itself and of its looks and keys, and how settings are found. */
import { until } from '../harness/until.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test, testId } from './fixtures.ts';
import { addressOf, goTo } from './options-page.ts';

const radio = (name: string) => `${testId(name)} + span`;

test('about, shortcuts, appearance and the search: each is right, and follows what is changed', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 171: [{ email: 'ada.self@example.com', name: 'Ada Self' }] });
  await session.setPack(deskPack(stage));
  const ticket = await open(`${stage.url}tickets/171`);
  const sidebar = await ticket.sidebar();
  await shows(sidebar, 'one', 'custom:171');

  const options = await open(addressOf(session, 'about'));
  await options.waitFor(testId('host-grant'));
  expect(await options.text(testId('about-version'))).toMatch(/Deskside \d+\.\d+\.\d+/);
  expect(await options.count(testId('library'))).toBeGreaterThan(5);
  const { host, hostname } = new URL(stage.url);
  const diagnosis = await until('a whole diagnosis', async () => {
    const text = await options.text(testId('diagnosis'));
    return text.includes('Desks: custom (pack, working)') && !text.includes('not read') && text;
  });
  for (const secret of [host, hostname, 'Ada', '@']) expect(diagnosis).not.toContain(secret);
  expect(await options.axeFaults()).toEqual([]);

  await goTo(options, 'shortcuts');
  const toggle = `${testId('command')}[data-name="toggle-sidebar"]`;
  await options.waitFor(`${toggle}[data-keys="Alt+Shift+D"]`);
  expect(await options.axeFaults()).toEqual([]);
  if (session.browser === 'firefox') {
    await options.click(`${toggle} ${testId('command-change')}`);
    await options.waitFor(testId('key-box'));
    await options.press('y');
    await options.waitUntil(() => document.querySelector('[role="alert"]')?.textContent);
    await options.press('Alt+Shift+Y');
    await options.waitFor(`${toggle}[data-keys="Alt+Shift+Y"]`);
    await options.waitGone(testId('key-box'));
    await options.click(`${toggle} ${testId('command-reset')}`);
    await options.waitFor(`${toggle}[data-keys="Alt+Shift+D"]`);
  } else {
    await session.openedTabs();
    await options.click(testId('commands-page'));
    const opened = await until('the browser’s page', async () => (await session.openedTabs())[0]);
    await expect.poll(() => opened.url()).toBe('chrome://extensions/shortcuts');
    await opened.close();
    await options.toFront();
  }

  await goTo(options, 'appearance');
  await options.click(radio('theme-dark'));
  await options.click(radio('density-compact'));
  const worn = () => {
    const { theme, density } = document.documentElement.dataset;
    return `${theme} ${density}` === 'dark compact';
  };
  await options.waitUntil(worn);
  await sidebar.waitUntil(worn);
  expect(await sidebar.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
  // So does what stands in the page itself, where the sidebar may be collapsed.
  await ticket.waitUntil(() => {
    const host = document.querySelector('[data-deskside]');
    return host && getComputedStyle(host).colorScheme === 'dark';
  });
  await options.click(radio('side-left'));
  await ticket.waitUntil(() => document.querySelector('[data-deskside]')?.getBoundingClientRect().left === 0);
  const moved = await ticket.sidebar();
  await moved.waitFor('main[data-side="left"]');
  await moved.waitUntil(worn);
  expect(await options.axeFaults()).toEqual([]);
  // The next page starts so.
  const other = await open(addressOf(session, 'links'));
  await other.waitUntil(worn);

  // It listens to the keyboard only once it has been drawn, and then is called by its section.
  await other.waitUntil(() => document.title === 'Links – Deskside options');
  await other.press('/');
  await other.waitUntil(() => document.activeElement?.getAttribute('data-testid') === 'finder');
  await other.type(testId('finder'), 'less ROOM');
  await other.waitFor(testId('finder-option'));
  expect(await other.axeFaults()).toEqual([]);
  await other.press('Enter');
  await other.waitFor(`${testId('options')}[data-section="appearance"]`);
  await other.waitUntil(() => document.activeElement?.getAttribute('data-testid') === 'density-compact');

  // The next tests of this browser begin with the usual looks.
  await session.localSet({ appearance: {} });
  await other.waitUntil(() => document.documentElement.dataset['theme'] === 'browser');
});
