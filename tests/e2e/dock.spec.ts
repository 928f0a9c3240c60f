import type { Tab } from '../harness/driver.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, noSidebar, shows, test, testId } from './fixtures.ts';

const ada = { email: 'ada.dock@example.com', name: 'Ada Dock' };

/** Furniture as desks have it: bars and buttons that hang on the window, a full-width pane, a line at the far edge. */
const furniture = `<style>
  html, body { margin: 0 } header { position: fixed; top: 0; left: 0; width: 100%; height: 40px; background: #ccc }
  #help { position: fixed; right: 12px; bottom: 12px } #pane { width: 100vw; background: #eee }
  #inset { position: fixed; inset: 60px 0 auto 0; text-align: end } h1 { margin-top: 100px }</style>
  <header><button id="far" style="float:right">Profile</button></header><button id="help">Help</button>
  <div id="inset"><button id="inner">Close</button></div><div id="pane"><button style="float:right" id="wide">Send</button></div>`;

const edges = (tab: Tab) =>
  tab.evaluate(() => {
    const host = document.querySelector('[data-deskside]')?.getBoundingClientRect();
    const boxes = [...document.querySelectorAll<HTMLElement>('button, h1, p')].map((element) =>
      element.getBoundingClientRect(),
    );
    const covered = boxes.filter(
      (box) => host && box.right > host.left + 1 && box.left < host.right - 1,
    ).length;
    return {
      left: host?.left ?? 0,
      width: host?.width ?? 0,
      covered,
      room: getComputedStyle(document.documentElement).marginRight,
    };
  });

test('the sidebar stands beside the desk’s content, not over it, and leaves nothing behind', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 61: [ada] }, furniture);
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/61`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:61');
  await expect.poll(() => edges(tab)).toMatchObject({ width: 340, covered: 0, room: '340px' });
  await sidebar.click('button[aria-label^="Collapse"]');
  await tab.waitUntil(() => document.querySelector('[data-deskside]')?.getBoundingClientRect().width === 28);
  await noSidebar(tab);
  expect(
    await tab.evaluate(() =>
      [...document.querySelectorAll('header, #help, #pane, #inset, html')].map(
        (box) => box.getAttribute('style') ?? '',
      ),
    ),
  ).toEqual(['', '', '', '', '']);
});

test('a collapsed sidebar stays collapsed, and its slim tab opens it', async ({ session, stage, open }) => {
  serveTickets(stage, { 62: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/62`);
  await (await tab.sidebar()).click('button[aria-label^="Collapse"]');
  await tab.waitUntil(() => document.querySelector('[data-deskside]')?.getBoundingClientRect().width === 28);
  await tab.reload();
  await tab.waitUntil(() => document.querySelector('[data-deskside]')?.getBoundingClientRect().width === 28);
  await noSidebar(tab);
  await tab.click('[data-deskside]');
  await shows(await tab.sidebar(), 'one', 'custom:62');
  await expect.poll(async () => (await session.localGet())['layout']).toMatchObject({ open: true });
});

test('it moves to the left, and keeps its width and a note that is half written', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 63: [ada] });
  await session.setPack(deskPack(stage));
  await session.localSet({ layout: { open: true, width: 420, side: 'right' } });
  const other = await open(`${stage.url}tickets/63`);
  await shows(await other.sidebar(), 'one', 'custom:63');
  const tab = await open(`${stage.url}tickets/63`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:63');
  expect(await edges(tab)).toMatchObject({ width: 420 });
  await sidebar.click(testId('note-add'));
  await sidebar.type('textarea', 'Half a no');
  await sidebar.click('button[aria-label*="left"]');
  await tab.waitUntil(() => document.querySelector('[data-deskside]')?.getBoundingClientRect().left === 0);
  const moved = await tab.sidebar();
  await shows(moved, 'one', 'custom:63');
  expect(await moved.evaluate(() => document.querySelector('textarea')?.value)).toBe('Half a no');
  await tab.waitUntil(() => getComputedStyle(document.documentElement).marginLeft === '420px');
  // Other tabs hear of it last, when all is written down: nothing of it comes after the next test has begun.
  await other.waitUntil(() => document.querySelector('[data-deskside]')?.getBoundingClientRect().left === 0);
});

test('the arrow keys resize it, and the width is kept', async ({ session, stage, open }) => {
  serveTickets(stage, { 64: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/64`);
  await shows(await tab.sidebar(), 'one', 'custom:64');
  // Backwards from behind the sidebar, whose last stop is the handle: nothing of the way leads through the browser.
  await tab.evaluate(() => {
    const behind = document.createElement('button');
    document.documentElement.append(behind);
    behind.focus();
    window.addEventListener('keydown', (event) => document.body.setAttribute('data-key', event.key));
  });
  await tab.press('Shift+Tab');
  await tab.waitUntil(() => document.activeElement?.hasAttribute('data-deskside'));
  await tab.press('ArrowLeft');
  await tab.waitUntil(() => document.querySelector('[data-deskside]')?.getBoundingClientRect().width === 356);
  await tab.waitUntil(() => document.documentElement.style.marginRight === '356px');
  expect(await tab.attr('body', 'data-key')).not.toBe('ArrowLeft');
  await expect.poll(async () => (await session.localGet())['layout']).toMatchObject({ width: 356 });
});

test('a window too narrow to make room is covered, not squeezed', async ({ session, stage, open }) => {
  serveTickets(stage, { 65: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/65`);
  await shows(await tab.sidebar(), 'one', 'custom:65');
  await tab.waitUntil(() => getComputedStyle(document.documentElement).marginRight === '340px');
  await tab.resize(700, 700);
  await tab.waitUntil(() => getComputedStyle(document.documentElement).marginRight === '0px');
  expect(await edges(tab)).toMatchObject({ width: 340 });
  await tab.resize(1280, 800);
  await tab.waitUntil(() => getComputedStyle(document.documentElement).marginRight === '340px');
  expect(await (await tab.sidebar()).text(testId('customer-name'))).toBe(ada.name);
});
