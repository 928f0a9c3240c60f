import { vectors } from '../unit/components/cards/vectors.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test, testId } from './fixtures.ts';
import type { Session } from '../harness/driver.ts';
import type { Stage } from './stage.ts';

const honest = `<!doctype html><html><head><title>Shop of Ada</title></head><body>
<p>Three <b>orders</b>, see <a href="https://shop.acme.example/a">the last</a>.</p>
<table><tr><th>Order</th><th>Sum</th></tr><tr><td>T-1</td><td>84.00</td></tr>
<tr style="display:none"><td>of the team alone</td></tr><tr><td colspan="2">All of them</td></tr></table>
<p hidden>of the team alone</p></body></html>`;

/** The stage's company with one endpoint that answers in HTML. */
const packWith = (stage: Stage, more: Record<string, unknown> = {}) =>
  deskPack(stage, {
    sources: [{ kind: 'freescout', id: 'shop', label: 'Shop', url: `${stage.url}card`, ...more }],
  });

const card = '.from-source';

/** Runs in a page of the extension: puts cards of this HTML in the place of those that are kept. */
async function putCards(pages: string[]): Promise<number> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
  let put = 0;
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    if (database.objectStoreNames.contains('customers')) {
      const store = database.transaction('customers', 'readwrite').objectStore('customers');
      interface Row {
        answers: Record<string, { cards?: { key: string; body: { kind: string; html: string } }[] }>;
      }
      for (const row of (await settled(store.getAll())) as Row[]) {
        const shop = row.answers['shop'];
        const [first] = shop?.cards ?? [];
        if (!shop || !first) continue;
        shop.cards = pages.map((html, at) => ({ ...first, key: `card ${at}`, body: { kind: 'html', html } }));
        await settled(store.put(row));
        put += 1;
      }
    }
    database.close();
  }
  return put;
}

/** What stands in cards that none of ours would put there. Runs in the sidebar. */
function strange(): string[] {
  const tags =
    /^(strong|em|u|s|small|code|pre|p|br|hr|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|th|td|div|span|blockquote|sub|sup|mark|time|h3|a|bdi|svg|path|line|circle|polyline)$/;
  /** What a wide table is pushed sideways in; classes are ours alone. */
  const ours = (element: Element, name: string) =>
    element.className === 'html-table' && /^(role|aria-label)$/.test(name);
  const attributes = /^(class|dir|href|target|rel|title|tabindex|colspan|rowspan|start|datetime|data-code)$/;
  const found: string[] = [];
  for (const element of document.querySelectorAll('.html *')) {
    // Our own icon of a picture that is not loaded.
    if (element.closest('svg')) continue;
    if (!tags.test(element.localName)) found.push(element.localName);
    for (const { name, value } of element.attributes) {
      if (!attributes.test(name) && !ours(element, name)) found.push(`${element.localName} ${name}`);
      if (name === 'href' && !/^(https?:\/\/|mailto:)/.test(value)) found.push(value);
      if (name === 'target' && value !== '_blank') found.push(value);
    }
    if (element.localName === 'a' && element.getAttribute('rel') !== 'noopener noreferrer')
      found.push('a link with a way back');
  }
  const page = document.querySelectorAll(
    'script:not([src^="/"]):not([src*="/chunks/"]), style, base, meta[http-equiv]',
  );
  return [...found, ...[...page].map(({ outerHTML }) => outerHTML)];
}

/** What went wrong unseen, but for the desk's page, which has no icon. */
const faultsBut = async (session: Session, stage: Stage) =>
  (await session.errors()).filter((line) => !line.startsWith(stage.url));

test('a card of HTML is drawn clean, with its own title, and said where its links lead', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 71: [{ email: 'ada.cards@example.com', name: 'Ada Cards' }] });
  stage.at('/card', { body: honest });
  await session.setPack(packWith(stage));
  await session.errors();
  const sidebar = await (await open(`${stage.url}tickets/71`)).sidebar();
  await sidebar.waitFor(`${card} table`);
  expect(await sidebar.text(`${card} h2`)).toBe('Shop of Ada');
  expect(await sidebar.text(`${card} strong`)).toBe('orders');
  expect(await sidebar.text(`${card} td[colspan="2"]`)).toBe('All of them');
  expect(await sidebar.text(card)).not.toContain('of the team alone');
  expect(await sidebar.attr(`${card} .html a`, 'title')).toBe('Opens shop.acme.example');
  expect(await sidebar.evaluate(strange)).toEqual([]);
  expect(await sidebar.axeFaults()).toEqual([]);
  expect(await faultsBut(session, stage)).toEqual([]);
});

test('hostile HTML runs nothing, loads nothing, and leaves no element of its own', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 72: [{ email: 'hostile.cards@example.com', name: 'Hostile Cards' }] });
  stage.at('/card', { body: honest });
  await session.setPack(packWith(stage));
  const tab = await open(`${stage.url}tickets/72`);
  await (await tab.sidebar()).waitFor(`${card} table`);
  // To this machine, so that nothing but the cleaning stands in the way of what they would load.
  const pages = vectors.map(({ html }) => html.replaceAll('https://evil.example', stage.url.slice(0, -1)));
  const inside = await session.extensionTab('manifest.json');
  expect(await inside.evaluate(putCards, [...pages, '<p>The <b>last</b> one</p>'])).toBeGreaterThan(0);
  await inside.close();
  await session.errors();
  await tab.reload();
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:72');
  await sidebar.waitUntil(() =>
    [...document.querySelectorAll('.from-source')].at(-1)?.textContent.includes('last'),
  );
  await sidebar.evaluate(() => {
    Object.assign(window, { RAN: () => document.documentElement.setAttribute('data-ran', '') });
  });
  expect(await sidebar.count(card)).toBe(vectors.length + 1);
  expect(await sidebar.evaluate(strange)).toEqual([]);
  // Whatever would be pressed, pointed at or come into view by itself.
  await sidebar.evaluate(async () => {
    for (const element of document.querySelectorAll<HTMLElement>('.html :not(a)')) {
      for (const type of ['mouseover', 'focus', 'click', 'error', 'load', 'toggle', 'animationend'])
        element.dispatchEvent(new Event(type));
    }
    for (const one of document.querySelectorAll('.from-source')) one.scrollIntoView();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  expect(await sidebar.evaluate(() => document.documentElement.hasAttribute('data-ran'))).toBe(false);
  for (const path of [
    '/x.js',
    '/x.css',
    '/p.gif',
    '/q.gif',
    '/p.png',
    '/p',
    '/v',
    '/a',
    '/x',
    '/take',
    '/ping',
  ])
    expect([path, stage.hits(path)]).toEqual([path, 0]);
  // Chromium tells of a handler as it parses it, also where no script could run (`quiet.ts`).
  const told = (await faultsBut(session, stage)).filter((line) => !line.includes('inline event handler'));
  expect(told).toEqual([]);
});

test('a picture is loaded from a host that the pack allows, and told of from any other', async ({
  session,
  stage,
  open,
}) => {
  const { host } = new URL(stage.url);
  serveTickets(stage, { 73: [{ email: 'pictures.cards@example.com', name: 'Pictures Cards' }] });
  stage.at('/card', {
    body: `<img src="${stage.url}p.svg" alt="Map"><img src="https://track.example.net/p.gif" alt="Pixel">`,
  });
  let referrer: string | undefined;
  stage.at('/p.svg', ({ headers }) => {
    referrer = headers.referer;
    return {
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>',
      headers: { 'content-type': 'image/svg+xml' },
    };
  });
  await session.setPack(packWith(stage, { images: [host] }));
  const sidebar = await (await open(`${stage.url}tickets/73`)).sidebar();
  await sidebar.waitFor('.html-no-picture');
  await sidebar.waitUntil(() => {
    const picture = document.querySelector<HTMLImageElement>('.html-picture');
    picture?.scrollIntoView();
    return picture?.complete && picture.naturalWidth > 0;
  });
  expect(referrer).toBeUndefined();
  expect(await sidebar.attr('.html-no-picture', 'title')).toBe('Picture from track.example.net not loaded');
  expect(await sidebar.text('.html-no-picture')).toBe('Pixel');
});

test('a note stays with its customer, and comes back when it was deleted by mistake', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, {
    74: [{ email: 'noted@example.com', name: 'Nora Noted' }],
    75: [{ email: 'unnoted@example.com', name: 'Ulla Unnoted' }],
  });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/74`);
  let sidebar = await tab.sidebar();
  await sidebar.waitFor(testId('customer-id'));
  await sidebar.click(testId('note-add'));
  // With letters that are keys of the sidebar elsewhere.
  await sidebar.type(testId('note-box'), 'b1 / c? Calls on Monday');
  await sidebar.click(testId('note-save'));
  await sidebar.waitFor(testId('note'));

  await tab.reload();
  sidebar = await tab.sidebar();
  await sidebar.waitFor(testId('note'));
  expect(await sidebar.text('.note-text')).toBe('b1 / c? Calls on Monday');

  await tab.goto(`${stage.url}tickets/75`);
  sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:75');
  await sidebar.waitFor(testId('note-add'));
  expect(await sidebar.count(testId('note'))).toBe(0);

  await tab.goto(`${stage.url}tickets/74`);
  sidebar = await tab.sidebar();
  await sidebar.waitFor(testId('note'));
  const second = await (await open(`${stage.url}tickets/74`)).sidebar();
  await second.waitFor(testId('note'));
  await second.click('[aria-label="Delete this note"]');
  await second.waitGone(testId('note'));
  // The other tab hears of it.
  await sidebar.waitGone(testId('note'));
  await second.click(testId('note-undo'));
  await second.waitFor(testId('note'));
  await sidebar.waitFor(testId('note'));

  await sidebar.click(testId('forget'));
  await sidebar.click(testId('forget-yes'));
  await sidebar.waitGone(testId('note'));
  expect(await session.everythingKept()).not.toContain('Calls on Monday');
});

test('what is blurred in one tab is blurred in all, and after a reload from the first drawing on', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 76: [{ email: 'blurred@example.com', name: 'Bella Blurred' }] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/76`);
  const sidebar = await tab.sidebar();
  await sidebar.waitFor(testId('customer-id'));
  const other = await (await open(`${stage.url}tickets/76`)).sidebar();
  await other.waitFor(testId('customer-id'));
  await sidebar.click('[aria-label="Blur names and cards"]');
  const blurOf = () => getComputedStyle(document.querySelector('.person-words') ?? document.body).filter;
  await other.waitFor(testId('blurred'));
  await other.waitUntil(() =>
    getComputedStyle(document.querySelector('.person-words')!).filter.includes('blur'),
  );
  await tab.reload();
  const again = await tab.sidebar();
  await again.waitFor(testId('customer-id'));
  expect(await again.evaluate(blurOf)).toContain('blur');
  await again.click(`${testId('blurred')} button`);
  await other.waitGone(testId('blurred'));
  await expect.poll(() => other.evaluate(blurOf)).toBe('none');
});
