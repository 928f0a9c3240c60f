import { deskPack, serveTickets } from './desk.ts';
import { expect, mark, shows, successorOf, test, testId } from './fixtures.ts';
import { hostileScript, probe } from './hostile-page.ts';

const ada = { email: 'ada.hostile@example.com', name: 'Ada Hostile' };
const grace = { email: 'grace.hostile@example.org', name: 'Grace Hostile' };

/** What only the sidebar knows; a page that ever holds it has read the sidebar. */
const secret = /CUST-|cus_|CANARY/;

test('a hostile page sees nothing of the customer', async ({ session, stage, open }) => {
  serveTickets(stage, { 31: [ada] }, hostileScript);
  const pack = deskPack(stage, { team: 'CANARY-TEAM' });
  await session.setPack(pack);
  const tab = await open(`${stage.url}tickets/31`);
  const sidebar = await tab.sidebar();
  await sidebar.waitFor(testId('customer-id'));
  const seen = await tab.evaluate(probe);
  // The probes were at work: they did see the host, and the page's own text.
  expect(seen.hosts).toBe(1);
  expect(seen.text).toContain(ada.name);
  expect(seen.shadowRoots).toBe(0);
  expect(seen.frames).toBe(0);
  expect(seen.messages).toEqual([]);
  expect(seen.storage).toEqual([]);
  expect(seen.resources.filter((name) => /extension:/.test(name))).toEqual([]);
  expect(JSON.stringify(seen)).not.toMatch(secret);
});

test('forged events neither end nor drive the content script', async ({ session, stage, open }) => {
  serveTickets(stage, { 32: [ada], 33: [grace] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/32`);
  const sidebar = await tab.sidebar();
  await sidebar.waitFor(testId('customer-id'));
  await sidebar.evaluate(() => document.body.setAttribute('data-mark', 'the same frame'));
  await tab.evaluate(() => {
    const host = document.querySelector('[data-deskside]');
    const id = 'abcdefghijklmnopabcdefghijklmnop';
    const types = ['popstate', 'hashchange', 'pageshow', 'pagehide', 'load', 'resize', 'prerenderingchange'];
    for (const type of [
      ...types,
      `${id}:desk:wxt:content-script-started`,
      'wxt:content-script-started',
      'wxt:locationchange',
    ]) {
      for (const target of [window, document]) {
        target.dispatchEvent(
          new CustomEvent(type, { detail: { contentScriptName: 'desk', messageId: '1' } }),
        );
      }
      window.postMessage({ type, contentScriptName: 'desk', messageId: '1' }, '*');
    }
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    for (const type of ['content/again', 'content/toggle', 'frame/spotted'])
      window.postMessage({ type }, '*');
    for (const type of ['click', 'pointerdown', 'pointermove', 'pointerup', 'keydown']) {
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 5, button: 0 }));
    }
    for (let i = 0; i < 1000; i += 1)
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
    Object.prototype.toString = () => 'patched';
    Array.prototype.map = () => [];
    JSON.stringify = () => '{}';
  });
  await session.openedTabs().then((tabs) => expect(tabs).toEqual([]));
  expect(await sidebar.attr('body', 'data-mark')).toBe('the same frame');
  expect(await tab.sidebars()).toHaveLength(1);
  // It still follows the desk.
  await tab.evaluate(() => {
    history.pushState({}, '', '/tickets/33');
    document.querySelector('h1 .id')!.textContent = '33';
    document.querySelector('.requester .name')!.textContent = 'Grace Hostile';
    document.querySelector('.requester .mail')!.setAttribute('href', 'mailto:grace.hostile@example.org');
  });
  await shows(sidebar, 'one', 'custom:33');
  expect(await sidebar.text(testId('customer-email'))).toBe(grace.email);
});

test('a frame that the page opens itself stays blank, with a replayed nonce too', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 34: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/34`);
  const sidebar = await tab.sidebar();
  await sidebar.waitFor(testId('customer-id'));
  // The most that a page could ever learn: the frame's own address, with the nonce that was used.
  const [dynamic, fixed] = await sidebar.evaluate(() => {
    const api = (globalThis as unknown as { chrome: { runtime: { getURL(path: string): string } } }).chrome;
    return [api.runtime.getURL('sidebar.html') + location.hash, location.href];
  });
  for (const address of [dynamic, fixed, `${fixed}x`, fixed.replace(/#.*/, '')]) {
    await tab.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.className = 'forged';
      return new Promise((done) => {
        frame.onload = frame.onerror = done;
        document.body.append(frame);
      });
    }, address);
  }
  // A refused claim is answered by the background; once the real frame has been answered after it, so was the forged.
  await sidebar.click('button[aria-label^="Refresh"]');
  await shows(sidebar, 'one', 'custom:34');
  const frames = await tab.sidebars();
  const texts = await Promise.all(
    frames.map((frame) => frame.evaluate(() => document.body.textContent ?? '')),
  );
  expect(texts.filter((text) => text.includes('Ada'))).toHaveLength(1);
  expect(texts.filter((text) => text.trim() !== '')).toHaveLength(1);
});

test('typing in the sidebar does not trigger the page’s hotkeys', async ({ session, stage, open }) => {
  serveTickets(
    stage,
    { 35: [ada] },
    `<script>window.pressed = []; for (const type of ['keydown', 'keypress', 'keyup', 'input'])
      for (const capture of [true, false]) window.addEventListener(type, (event) => window.pressed.push(event.key ?? type), capture);</script>`,
  );
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/35`);
  const sidebar = await tab.sidebar();
  await sidebar.waitFor(testId('customer-id'));
  await sidebar.click('button[aria-label="Find a customer"]');
  await sidebar.type('[role="combobox"]', 'awr/?');
  expect(
    await sidebar.evaluate(() => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value),
  ).toBe('awr/?');
  const pressed = () => tab.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
  expect(await pressed()).toEqual([]);
  // The page's own keys do reach it: the listeners are at work.
  await tab.click('h1');
  // The browser hears of it from the page, and keys go where it takes the focus to be.
  await sidebar.waitUntil(() => !document.hasFocus());
  await tab.press('a');
  await expect.poll(pressed).toContain('a');
});

test('a page that takes the sidebar out gets it back, and one that never stops is left alone', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 36: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/36`);
  const first = await tab.sidebar();
  await shows(first, 'one', 'custom:36');
  // The driver may hear later than the page that a frame is gone.
  await mark(first);
  await tab.evaluate(() => document.querySelector('[data-deskside]')?.remove());
  await shows(await successorOf(tab, session), 'one', 'custom:36');
  await tab.evaluate(() => {
    const host = () => document.querySelector<HTMLElement>('[data-deskside]');
    host()?.style.setProperty('display', 'none', 'important');
  });
  await tab.waitUntil(() => {
    const host = document.querySelector('[data-deskside]');
    return host && getComputedStyle(host).display === 'block';
  });
  await tab.evaluate(() => {
    new MutationObserver(() => document.querySelector('[data-deskside]')?.remove()).observe(
      document.documentElement,
      {
        childList: true,
      },
    );
    document.querySelector('[data-deskside]')?.remove();
  });
  await tab.waitUntil(() => document.documentElement.style.marginRight === '');
  expect(await tab.count('[data-deskside]')).toBe(0);
});
