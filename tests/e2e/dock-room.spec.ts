import type { Tab } from '../harness/driver.ts';
import { deskPack, serveTickets, ticketPage } from './desk.ts';
import { expect, mark, shows, successorOf, test } from './fixtures.ts';
import { furnished, furniture, namesThatHide } from './furniture.ts';

const ada = { email: 'ada.room@example.com', name: 'Ada Room' };

/**
 * What of the page lies outside of the room beside the sidebar, what of the hidden things lies in it, and what was
 * changed without need. */
const misplaced = (tab: Tab) =>
  tab.evaluate(() => {
    const host = document.querySelector('[data-deskside]')?.getBoundingClientRect();
    if (!host) return ['no sidebar'];
    const window = host.left > 0 ? host.right : innerWidth;
    const [from, to] = host.left > 0 ? [0, host.left] : [host.right, window];
    const name = (element: Element) =>
      `${element.parentElement?.id}: ${element.textContent} at ${element.getBoundingClientRect().left}`;
    const boxes = (select: string) =>
      [...document.querySelectorAll(select)].map((element) => ({
        element,
        box: element.getBoundingClientRect(),
      }));
    const covered = boxes('.read').filter(({ box }) => box.left < from - 1 || box.right > to + 1);
    const touched = boxes('.still[data-deskside-style]');
    const shown = boxes('.hidden').filter(({ box }) => box.right > from + 1 && box.left < to - 1);
    return [...covered, ...shown, ...touched].map(({ element }) => name(element));
  });

/** Room is made by a script of its own, which comes when it comes: waits until nothing is misplaced. */
const settles = (tab: Tab) => expect.poll(() => misplaced(tab)).toEqual([]);

/** Style attributes letter by letter. Asked of the prototype, which no name in the page hides. */
const styles = (tab: Tab) =>
  tab.evaluate(() =>
    [...Document.prototype.querySelectorAll.call(document, '*')]
      .filter((element) => !('deskside' in (element as HTMLElement).dataset))
      .map((element) => Element.prototype.getAttribute.call(element, 'style')),
  );
const marks = (tab: Tab) =>
  tab.evaluate(() => Document.prototype.querySelectorAll.call(document, '[data-deskside-style]').length);
const collapsed = (tab: Tab) =>
  tab.waitUntil(() => {
    const host = Document.prototype.querySelector.call(document, '[data-deskside]');
    return host?.getBoundingClientRect().width === 28;
  });

const place = (tab: Tab, side: 'left' | 'right') =>
  tab.waitUntil((side) => {
    const host = Document.prototype.querySelector.call(document, '[data-deskside]');
    const box = host?.getBoundingClientRect();
    return box?.width === 340 && (side === 'left' ? box.left === 0 : box.left > 0);
  }, side);

for (const [what, markup] of Object.entries(furniture)) {
  test(`${what}: nothing to read is covered, nothing put away is shown, all is put back`, async ({
    session,
    stage,
    open,
  }) => {
    serveTickets(stage, { 71: [ada] }, furnished(markup));
    await session.setPack(deskPack(stage));
    await session.localSet({ layout: { open: false, width: 340, side: 'right' } });
    const tab = await open(`${stage.url}tickets/71`);
    await collapsed(tab);
    const before = await styles(tab);
    const columns = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.column')].map(({ offsetLeft }) => offsetLeft),
      );
    const standing = await columns();
    await tab.click('[data-deskside]');
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'one', 'custom:71');
    await settles(tab);
    await sidebar.click('button[aria-label*="left"]');
    await place(tab, 'left');
    await settles(tab);
    expect(await columns()).toEqual(standing);
    await (await tab.sidebar()).click('button[aria-label^="Collapse"]');
    await collapsed(tab);
    expect(await styles(tab)).toEqual(before);
    expect(await marks(tab)).toBe(0);
  });
}

test('after an update nothing of the old life is left when the sidebar is put away', async ({
  session,
  stage,
  open,
}) => {
  const markup = furniture['fixed bars'] ?? '';
  serveTickets(stage, { 72: [ada] }, furnished(markup));
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/72`);
  const old = await tab.sidebar();
  await shows(old, 'one', 'custom:72');
  await mark(old);
  await expect.poll(() => marks(tab)).toBeGreaterThan(3);
  await session.reloadExtension();
  const sidebar = await successorOf(tab, session);
  await shows(sidebar, 'one', 'custom:72');
  await settles(tab);
  await sidebar.click('button[aria-label^="Collapse"]');
  await collapsed(tab);
  // Until the new life's script for it has come, the page stands in the old one's room: then that is what puts it back.
  await expect.poll(async () => (await styles(tab)).filter((style) => style !== null)).toEqual([]);
  await expect.poll(() => marks(tab)).toBe(0);
});

test('a drawer that opens comes beside the sidebar, and can be closed again', async ({
  session,
  stage,
  open,
}) => {
  const drawer = `<style>#drawer { position: fixed; top: 0; bottom: 0; right: -300px; width: 300px } #drawer.open { right: 0 }</style>
    <button id="open" onclick="drawer.classList.toggle('open')">Open</button><div id="drawer"><b class="read">Drawer</b></div>`;
  serveTickets(stage, { 73: [ada] }, furnished(drawer));
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/73`);
  await shows(await tab.sidebar(), 'one', 'custom:73');
  const left = (expected: number) =>
    tab.waitUntil(
      (expected) => document.querySelector('#drawer')?.getBoundingClientRect().left === expected,
      expected,
    );
  await tab.click('#open');
  await left(1280 - 340 - 300);
  await tab.click('#open');
  // Beneath the sidebar, which stands over everything.
  await left(1280 - 340);
});

test('what comes late gives way too, and what the page replaces or clones is put back', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(
    stage,
    { 74: [ada] },
    furnished('<div id="bar" style="position:fixed;inset:0 0 auto">Bar</div>'),
  );
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/74`);
  await shows(await tab.sidebar(), 'one', 'custom:74');
  await expect.poll(() => marks(tab)).toBeGreaterThan(0);
  await tab.evaluate(() => {
    document.querySelector('h1')!.insertAdjacentHTML('afterend', '<p>More</p>');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button id="late" class="read" style="position:fixed;right:8px">Chat</button>',
    );
  });
  await tab.waitUntil(() => (document.querySelector('#late')?.getBoundingClientRect().right ?? 999) < 940);
  await tab.evaluate(() => {
    const bar = document.querySelector('#bar');
    document.body.append(Object.assign(bar!.cloneNode(true), { id: 'clone' }));
    Object.assign(window, { bar });
    bar?.remove();
  });
  await (await tab.sidebar()).click('button[aria-label^="Collapse"]');
  await collapsed(tab);
  await tab.evaluate(() => document.body.append((window as unknown as { bar: Element }).bar));
  expect(await tab.attr('#bar', 'style')).toBe('position:fixed;inset:0 0 auto');
  expect(await tab.evaluate(() => document.querySelector<HTMLElement>('#clone')?.style.right)).toBe('0px');
  expect(await marks(tab)).toBe(0);
});

test('a document that is replaced has room made in it anew', async ({ session, stage, open }) => {
  serveTickets(stage, { 75: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/75`);
  await shows(await tab.sidebar(), 'one', 'custom:75');
  await tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('[data-deskside]')?.remove();
    document.documentElement.replaceWith(copy);
  });
  await tab.waitFor('[data-deskside]');
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:75');
  await tab.waitUntil(() => document.documentElement.style.marginRight === '340px');
  await sidebar.click('button[aria-label^="Collapse"]');
  await collapsed(tab);
  expect(await tab.attr('html', 'style')).toBeNull();
});

test('names in the page and its security policy change nothing', async ({ session, stage, open }) => {
  const markup = furnished(
    `${namesThatHide}<table id="bar" width="1260" style="color:red"><tr><td>Bar</table>`,
  );
  const headers = { 'content-security-policy': "style-src 'self'; script-src 'none'" };
  stage.at('/tickets/76', { body: ticketPage('76', [ada], markup), headers });
  await session.setPack(deskPack(stage));
  await session.localSet({ layout: { open: false, width: 340, side: 'right' } });
  const tab = await open(`${stage.url}tickets/76`);
  await collapsed(tab);
  const before = await styles(tab);
  await tab.click('[data-deskside]');
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:76');
  await expect.poll(() => marks(tab)).toBe(2);
  await sidebar.click('button[aria-label^="Collapse"]');
  await collapsed(tab);
  // What the policy kept out of force is not brought into force by putting it back.
  expect(await styles(tab)).toEqual(before.map((style) => (style === 'color:red' ? null : style)));
});

/** Between two looks at a page, in ms, at least (lib/dock/room.ts). */
const pause = 1500;

test('a window that is made wider and narrower many times is looked at a few times', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 77: [ada] }, furnished(furniture['fixed bars'] ?? ''));
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/77`);
  await shows(await tab.sidebar(), 'one', 'custom:77');
  await settles(tab);
  const began = Date.now();
  await tab.evaluate(() => {
    const seen = { looks: 0 };
    Object.assign(window, { seen });
    // At a width that is new to it, a look writes the room anew: told at once, however often that was written.
    new MutationObserver(() => (seen.looks += 1)).observe(document.documentElement, {
      attributeFilter: ['style'],
    });
  });
  for (let i = 0; i < 10; i += 1) {
    await tab.resize(1300 + 20 * i, 800);
    // At every width the bars end at the sidebar, before anything is measured.
    await tab.waitUntil((width) => innerWidth === width, 1300 + 20 * i);
    expect(await misplaced(tab)).toEqual([]);
  }
  const { looks } = await tab.evaluate(() => (window as unknown as { seen: { looks: number } }).seen);
  // As many as there was time for: on a busy machine ten widths take long.
  expect(looks).toBeLessThanOrEqual(1 + (Date.now() - began) / pause);
  await tab.resize(1280, 800);
});
