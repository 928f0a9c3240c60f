/** A desk that nobody knows is taught with clicks in its page: what is learned, and what the page notices of it. */
import type { Pane, Session, Tab } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { expect, noSidebar, shows, test, testId } from './fixtures.ts';
import type { Stage } from './stage.ts';

const ada = { email: 'ada.taught@example.com', name: 'Ada Taught' };
const grace = { email: 'grace.taught@example.org', name: 'Grace Taught' };
const colleague = { email: 'vera@stage.example', name: 'Vera Stage' };

/** Writes down everything that a person could do to the page, heard as early as a page can. */
const listening = `<script>window.heard = []; for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'auxclick',
  'contextmenu', 'keydown', 'keyup', 'keypress', 'wheel']) for (const target of [window, document])
  target.addEventListener(type, (event) => heard.push(type + ' ' + event.isTrusted), true);</script>`;

/** A page as a modern desk makes it: classes of no meaning, the agent's own address at the top, a mail below. */
const page = (id: string, { email, name }: typeof ada, more = '') => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8"><title>${name} – Desk</title>${listening}</head>
  <body><div class="css-1q2w3e" id="ember${id}"><nav class="sc-bdVaJa"><span class="kfZbqT">${colleague.email}</span></nav>
  <h1 class="css-8u7y6t">Broken screen <small class="iUhPqE">#${id}</small></h1>
  <aside class="css-4r5t6y requesterCard is-open"><b class="css-9i8u">${name}</b>
  <a class="css-${id}a hVQnRe" href="mailto:${email}">${email}</a></aside>
  <article class="css-5t4r3e">Hello, write to eve@example.net, please.</article></div>${more}</body></html>`;

async function unknownDesk(session: Session, stage: Stage, more = ''): Promise<void> {
  stage.at('/tickets/71', { body: page('71', ada, more) });
  stage.at('/tickets/72', { body: page('72', grace, more) });
  await session.setPack({
    version: 1,
    desks: [{ type: 'custom', url: stage.url, name: 'Unknown' }],
    agents: { domains: ['stage.example'], emails: [] },
    links: [{ id: 'logs', kind: 'logs', label: 'Logs', url: `${stage.url}logs?q={{customer.email}}` }],
  });
}

/** Clicks what stands at the middle of the first match, whatever lies over it; `times` at once. */
async function clickOn(tab: Tab, selector: string, times = 1): Promise<void> {
  const at = await tab.evaluate((select) => {
    const { left, top, width, height } = document.querySelector(select)!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await tab.clickAt(at.x, at.y, times);
}

const stage = (sidebar: Pane, name: string) => sidebar.waitFor(`[data-testid="teach"][data-stage="${name}"]`);
const overlay = '[data-deskside="teach"]';
const heard = (tab: Tab) => tab.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

/** A button of the panel once nothing is under way: a press before that is not taken. */
const ready = (id: string) => `${testId(id)}:not([aria-disabled])`;

/** Opens a ticket of the desk and begins to pick the address. */
async function begin(tab: Tab): Promise<Pane> {
  const sidebar = await tab.sidebar();
  await sidebar.click(testId('teach-begin'));
  await stage(sidebar, 'picking');
  await tab.waitUntil((mark) => document.querySelector(mark) !== null, overlay);
  await heard(tab);
  return sidebar;
}

/** The desk of the pack as it is stored. */
async function storedDesk(session: Session): Promise<Record<string, unknown> | undefined> {
  const { pack } = (await session.localGet()) as { pack: { desks: Record<string, unknown>[] } };
  return pack.desks[0];
}

/** A changed pack brings a new sidebar: the one that stands at this stage of teaching, for this ticket. */
const sidebarAt = (tab: Tab, name: string, ticket: string): Promise<Pane> =>
  until(`a sidebar at ${name} of ${ticket}`, async () => {
    const wanted = `[data-ticket="custom:${ticket}"] [data-testid="teach"][data-stage="${name}"]`;
    for (const pane of await tab.sidebars()) if (await pane.count(wanted).catch(() => 0)) return pane;
    return null;
  });

test('one click teaches a desk: previewed, saved, reloaded, and right on the next ticket', async ({
  session,
  stage: desk,
  open,
}) => {
  await unknownDesk(session, desk);
  const tab = await open(`${desk.url}tickets/71`);
  let sidebar = await begin(tab);
  await clickOn(tab, 'aside a', 2); // many people double-click everything
  await stage(sidebar, 'review');
  expect(await heard(tab), 'the page heard of the click').toEqual([]);
  await tab.waitUntil((mark) => document.querySelector(mark) === null, overlay);
  expect(await sidebar.text(testId('teach-email'))).toBe(ada.email);
  expect(await sidebar.text(testId('teach-id'))).toBe('71');

  await sidebar.click(ready('teach-pick-name'));
  await stage(sidebar, 'picking');
  await tab.waitUntil((mark) => document.querySelector(mark) !== null, overlay);
  await clickOn(tab, 'aside b');
  await stage(sidebar, 'review');
  expect(await sidebar.text(testId('teach-name'))).toBe(ada.name);
  expect(await sidebar.texts('[data-problem]')).toEqual([]);
  expect(await sidebar.axeFaults()).toEqual([]);
  expect(await heard(tab)).toEqual([]);

  await sidebar.click(ready('teach-save'));
  await until('the pack to have the rule', async () => (await storedDesk(session))?.['read'] !== undefined);
  expect(await storedDesk(session)).toEqual({
    type: 'custom',
    url: desk.url,
    name: 'Unknown',
    ticket: 'tickets/{id}',
    read: {
      within: '.requesterCard',
      id: 'h1 small',
      email: { select: 'a[href^="mailto:"]', attr: 'href' },
      name: 'b',
    },
  });
  sidebar = await sidebarAt(tab, 'saved', '71');
  await shows(sidebar, 'one', 'custom:71');
  expect(await sidebar.text(testId('customer-email'))).toBe(ada.email);
  expect(await sidebar.axeFaults()).toEqual([]);

  await tab.reload();
  sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:71');
  expect(await sidebar.text(testId('customer-name'))).toContain(ada.name);
  expect(await sidebar.count(testId('teach'))).toBe(0);
  await tab.goto(`${desk.url}tickets/72`);
  sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:72');
  expect(await sidebar.text(testId('customer-email'))).toBe(grace.email);
  expect(await sidebar.text(testId('customer-name'))).toContain(grace.name);
});

test('what was learned can be copied as a desk of a pack, and taken back', async ({
  session,
  stage: desk,
  open,
}) => {
  await unknownDesk(session, desk);
  const before = await storedDesk(session);
  const tab = await open(`${desk.url}tickets/71`);
  let sidebar = await begin(tab);
  await clickOn(tab, 'aside a');
  await stage(sidebar, 'review');
  await sidebar.click(ready('teach-save'));
  sidebar = await sidebarAt(tab, 'saved', '71');
  await sidebar.click(testId('teach-copy'));
  await sidebar.waitUntil(() => document.querySelector('.teach-said')?.textContent === 'Copied');
  const rule = JSON.parse((await sidebar.attr(testId('teach-copy'), 'data-rule')) ?? '') as unknown;
  expect(rule).toEqual(await storedDesk(session));
  await sidebar.click(testId('teach-undo'));
  await until('the bare desk to be back', async () => (await storedDesk(session))?.['read'] === undefined);
  expect(await storedDesk(session)).toEqual(before);
  await sidebarAt(tab, 'offer', 'tickets/71');
  // It is a desk as packs have it: another browser takes it as it is.
  await session.setPack({ version: 1, desks: [rule] });
  await tab.reload();
  await shows(await tab.sidebar(), 'one', 'custom:71');
});

test('by keys alone: Tab walks among addresses, Enter takes one, Escape ends it', async ({
  session,
  stage: desk,
  open,
}) => {
  await unknownDesk(session, desk);
  const tab = await open(`${desk.url}tickets/71`);
  const sidebar = await begin(tab);
  // The keyboard comes from the sidebar, whose own button would take these keys.
  await tab.waitUntil((mark) => document.activeElement?.matches(mark), overlay);
  await tab.press('Tab');
  await tab.press('ArrowDown');
  await tab.press('Enter');
  await stage(sidebar, 'review');
  expect(await sidebar.text(testId('teach-email'))).toBe(ada.email);
  expect((await heard(tab)).filter((what) => what.startsWith('key'))).toEqual([]);
  // The keys go on in the panel.
  await sidebar.waitUntil(
    () => document.hasFocus() && document.activeElement?.getAttribute('data-testid') === 'teach',
  );
  await tab.waitUntil((mark) => document.querySelector(mark) === null, overlay);
  await sidebar.click(ready('teach-pick-email'));
  await stage(sidebar, 'picking');
  await tab.waitUntil((mark) => document.querySelector(mark) !== null, overlay);
  await tab.press('Escape');
  await stage(sidebar, 'review');
  await tab.waitUntil((mark) => document.querySelector(mark) === null, overlay);
  await sidebar.click(testId('teach-end'));
  await stage(sidebar, 'offer');
  expect((await storedDesk(session))?.['read']).toBeUndefined();
});

test('a colleague’s address and a part of a mail are not taken without a word', async ({
  session,
  stage: desk,
  open,
}) => {
  await unknownDesk(session, desk);
  const tab = await open(`${desk.url}tickets/71`);
  const sidebar = await begin(tab);
  await clickOn(tab, 'article');
  await sidebar.waitFor('[data-problem="mixed"]');
  await clickOn(tab, 'h1');
  await sidebar.waitFor('[data-problem="no-address"]');
  await clickOn(tab, 'nav span');
  await stage(sidebar, 'review');
  await sidebar.waitFor('[data-problem="team"]');
});

test('forged clicks and keys pick nothing, and the page cannot reach what lies over it', async ({
  session,
  stage: desk,
  open,
}) => {
  await unknownDesk(session, desk);
  const tab = await open(`${desk.url}tickets/71`);
  const sidebar = await begin(tab);
  const seen = await tab.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-deskside="teach"]')!;
    const link = document.querySelector('aside a')!;
    const { left, top } = link.getBoundingClientRect();
    const at = { bubbles: true, composed: true, clientX: left + 5, clientY: top + 5, button: 0 };
    for (const target of [host, link, document.elementFromPoint(at.clientX, at.clientY)!, document, window]) {
      for (const type of ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target.dispatchEvent(new PointerEvent(type, at));
      for (const key of ['Tab', 'Enter', 'Escape'])
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    host.click();
    return {
      frames: window.length,
      root: host.shadowRoot,
      html: host.outerHTML.includes('@'),
      text: host.innerText,
    };
  });
  expect(seen).toEqual({ frames: 0, root: null, html: false, text: '' });
  await stage(sidebar, 'picking');
  expect(await tab.count(overlay)).toBe(1);
  // A real one still does.
  await clickOn(tab, 'aside a');
  await stage(sidebar, 'review');
});

test('a move to another ticket ends it, and so does closing the sidebar', async ({
  session,
  stage: desk,
  open,
}) => {
  await unknownDesk(session, desk);
  const tab = await open(`${desk.url}tickets/71`);
  const sidebar = await begin(tab);
  await tab.evaluate(() => history.pushState({}, '', '/tickets/72'));
  await tab.waitUntil((mark) => document.querySelector(mark) === null, overlay);
  await stage(sidebar, 'offer');
  await begin(tab);
  await sidebar.click('button[aria-label="Collapse"]');
  await tab.waitUntil((mark) => document.querySelector(mark) === null, overlay);
  await noSidebar(tab);
});

test('an update of Deskside takes the overlay away', async ({ session, stage: desk, open }) => {
  await unknownDesk(session, desk);
  const tab = await open(`${desk.url}tickets/71`);
  await begin(tab);
  await session.reloadExtension();
  await tab.waitUntil((mark) => document.querySelector(mark) === null, overlay);
});

test('a strict policy of the page does not stand in the way', async ({ session, stage: desk, open }) => {
  await unknownDesk(session, desk);
  desk.at('/tickets/73', {
    body: page('73', ada).replace(listening, '').replace('<html', '<html style="color-scheme: dark"'),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-src 'none'; sandbox allow-scripts allow-same-origin",
    },
  });
  const tab = await open(`${desk.url}tickets/73`);
  const sidebar = await tab.sidebar();
  await sidebar.click(testId('teach-begin'));
  await stage(sidebar, 'picking');
  await tab.waitUntil((mark) => document.querySelector(mark) !== null, overlay);
  await clickOn(tab, 'aside a');
  await stage(sidebar, 'review');
  expect(await sidebar.text(testId('teach-email'))).toBe(ada.email);
});
