/** With the keyboard alone, in a narrow and enlarged window, without motion, and in colours of the system's own. */
import type { Pane, Tab } from '../harness/driver.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test, testId } from './fixtures.ts';
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
  const visited: number[] = [];
  while (visited.length <= count) {
    const stop = await pane.evaluate(stopNow);
    if (!stop || visited.includes(stop.at)) break;
    expect(stop.seen, `the focus is seen on ${stop.what}`).toBe(true);
    visited.push(stop.at);
    await tab.press('Tab');
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
  await tabThrough(tab, one, 'h1.ticket');
  await tabThrough(tab, await ticket(tab, stage, 142, 'several'), 'h1.ticket');
  for (const path of ['customer.html', 'import.html']) {
    const page = await session.extensionTab(path);
    await page.waitFor('main h1, main h2');
    await tabThrough(page, page, 'main h1, main h2');
    await page.close();
  }
});

/** What sticks out sideways, or is cut off without a way to see it. */
function cutOff(): string[] {
  const page = document.documentElement;
  const wide =
    page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} in ${page.clientWidth} px`] : [];
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
    // What is clipped as a whole is for the ear, or comes with the focus.
    const whole = textOverflow === 'ellipsis' || clipPath !== 'none';
    const hides = (overflowX === 'hidden' || overflowX === 'clip') && !whole;
    return hides && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
  });
  return [...wide, ...cut.map((element) => element.outerHTML.slice(0, 120))];
}

test('at 260 px, and enlarged to twice its size, nothing sticks out or is cut off', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 151: [ada], 152: [ada, grace], 153: [] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/151`);
  await session.localSet({ layout: { open: true, width: 260, side: 'right' } });
  // Half as many pixels of CSS in each direction: what a window of 1280 × 800 has at 200 %.
  await tab.resize(640, 400);
  for (const [id, state] of [
    [151, 'one'],
    [152, 'several'],
    [153, 'none'],
  ] as const) {
    const sidebar = await ticket(tab, stage, id, state);
    expect(await sidebar.evaluate(() => innerWidth)).toBe(260);
    expect(await sidebar.evaluate(cutOff), state).toEqual([]);
  }
  for (const path of ['customer.html', 'import.html', 'options.html']) {
    const page = await session.extensionTab(path);
    await page.waitFor('main h1, main h2');
    await page.resize(640, 400);
    expect(await page.evaluate(() => innerWidth)).toBe(640);
    expect(await page.evaluate(cutOff), path).toEqual([]);
    await page.close();
  }
});

/** Whatever moves for longer than a moment. */
function moving(): string[] {
  const long = (times: string) => times.split(',').some((time) => parseFloat(time) > 0.01);
  return [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((part) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(
        element,
        part || null,
      );
      const moves = (animationName !== 'none' && long(animationDuration)) || long(transitionDuration);
      return moves ? [`${element.outerHTML.slice(0, 80)}${part}`] : [];
    }),
  );
}

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
    const [chosen] = await sidebar.evaluate(edgesOf, '[role="option"][aria-selected="true"]');
    const others = await sidebar.evaluate(edgesOf, '[role="option"]:not([aria-selected="true"])');
    expect(chosen).toBeDefined();
    expect(others, 'the chosen one of a list').not.toContain(chosen);
  } finally {
    await tab.wish({ still: false, forcedColors: false });
  }
});
