/**
 * With the keyboard alone, without motion, and in colours of the system's own: in the extension itself, in both browsers.
 * Every state there is, narrow and enlarged too, is looked at in the gallery.
 */
import type { Pane, Tab } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test, testId } from './fixtures.ts';
import { moving } from './gallery/seen.ts';
import type { Stage } from './stage.ts';

const ada = { email: 'ada.access@example.com', name: 'Ada Access' };
const grace = { email: 'grace.access@example.org', name: 'Grace Access' };

async function ticket(tab: Tab, stage: Stage, id: number, state: string): Promise<Pane> {
  await tab.goto(`${stage.url}tickets/${id}`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, state, `custom:${id}`);
  return sidebar;
}

// The functions below run in the document: each stands alone.

/** Numbers all that can be focused, in the order of the document, and answers how many there are. */
function numberStops(): number {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]'),
  ].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }));
  for (const [at, stop] of stops.entries()) stop.dataset['stop'] = String(at);
  return stops.length;
}

/** Which of them has the focus, and whether that can be seen; `null` once the focus has left the document. */
function stopNow(): { at: number; seen: boolean; what: string } | null {
  const active = document.activeElement as HTMLElement | null;
  if (!document.hasFocus() || !active?.dataset['stop']) return null;
  const rings = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  };
  // A field may wear its ring on the box around it.
  const seen = rings(active) || (active.parentElement !== null && rings(active.parentElement));
  return { at: Number(active.dataset['stop']), seen, what: active.outerHTML.slice(0, 90) };
}

/** Goes through a document with Tab, from its first stop to its last. @param start what is pressed to be in it */
async function tabThrough(tab: Tab, pane: Pane, start: string): Promise<void> {
  await pane.click(start);
  const count = await pane.evaluate(numberStops);
  expect(count).toBeGreaterThan(1);
  await pane.evaluate(() => document.querySelector<HTMLElement>('[data-stop="1"]')?.focus());
  await tab.press('Shift+Tab');
  // A frame of another process takes a key in its own time.
  await until('the focus to be on the first stop', async () => (await pane.evaluate(stopNow))?.at === 0);
  const visited: number[] = [];
  for (;;) {
    const stop = await pane.evaluate(stopNow);
    if (!stop || visited.includes(stop.at)) break;
    expect(stop.seen, `the focus is seen on ${stop.what}`).toBe(true);
    visited.push(stop.at);
    if (visited.length === count) break;
    await tab.press('Tab');
    await until(
      `the focus to leave ${stop.what}`,
      async () => (await pane.evaluate(stopNow))?.at !== stop.at,
    );
  }
  expect(visited).toEqual([...Array(count).keys()]);
}

test('every control is reached with Tab, in the order in which it stands, and the focus is seen', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 141: [ada], 142: [ada, grace], 143: [] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/141`);
  const one = await ticket(tab, stage, 141, 'one');
  await one.waitFor(`${testId('link')}[data-kind="billing"]`);
  // Notes are read once the record is there: a stop that comes while they are counted would have no number.
  await one.waitFor(testId('note-add'));
  await tabThrough(tab, one, 'h1.ticket');
  await tabThrough(tab, await ticket(tab, stage, 142, 'several'), 'h1.ticket');
  const find = await session.extensionTab('customer.html');
  // Its heading comes first. Then the search takes the keyboard, and whoever was seen last is read and listed.
  await find.waitFor(testId('person'));
  await find.waitUntil((search) => document.activeElement?.matches(search), testId('search'));
  await tabThrough(find, find, 'main h1');
  await find.close();
  const imports = await session.extensionTab('import.html');
  await imports.waitFor('main[data-step="pick"]');
  await tabThrough(imports, imports, 'main h1');
  await imports.close();
});

/** What is told of an element's state by its edges: all that the system's own colours leave of its looks. */
function edgesOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => {
    const { outlineStyle, borderTopStyle, borderTopWidth } = getComputedStyle(element);
    return [outlineStyle, borderTopStyle, borderTopWidth].join(' ');
  });
}

test('whoever wishes for no motion gets none, and the system’s own colours still tell what is chosen', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 161: [ada], 162: [grace] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/162`);
  await (await ticket(tab, stage, 162, 'one')).waitFor(testId('customer-id'));
  await tab.wish({ still: true, forcedColors: true });
  try {
    const sidebar = await ticket(tab, stage, 161, 'one');
    await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
    expect(await sidebar.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await sidebar.evaluate(moving)).toEqual([]);
    expect(await sidebar.axeFaults()).toEqual([]);
    const blur = 'button[aria-keyshortcuts="b"]';
    const [before] = await sidebar.evaluate(edgesOf, blur);
    await sidebar.click(blur);
    await sidebar.waitFor(testId('blurred'));
    expect(await sidebar.evaluate(edgesOf, blur), 'a button that is on').not.toEqual([before]);
    await sidebar.click(blur);
    await sidebar.click('button[aria-keyshortcuts="/"]');
    await sidebar.type(testId('search'), 'access');
    await sidebar.waitUntil(() => document.querySelectorAll('[role="option"]').length > 1);
    await tab.press('ArrowDown');
    await sidebar.waitFor('[role="option"][aria-selected="true"]');
    const [chosen] = await sidebar.evaluate(edgesOf, '[role="option"][aria-selected="true"]');
    const others = await sidebar.evaluate(edgesOf, '[role="option"]:not([aria-selected="true"])');
    expect(chosen).toBeDefined();
    expect(others, 'the chosen one of a list').not.toContain(chosen);
  } finally {
    await tab.wish({ still: false, forcedColors: false });
  }
});
