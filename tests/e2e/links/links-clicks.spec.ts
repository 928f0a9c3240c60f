/** Where a link opens by the way it was clicked, and everything without a mouse. */
import type { ClickHow, Pane, Tab } from '../../harness/driver.ts';
import { customerAt } from '../../../demo/people.ts';
import { expect, openedTab, testId } from '../fixtures.ts';
import * as at from './names.ts';
import { ready, saying, test, ticketUrl } from './rig.ts';

const ways: [string, ClickHow, { front: boolean; sameWindow: boolean }][] = [
  ['the middle button', { button: 'middle' }, { front: false, sameWindow: true }],
  ['Ctrl', { modifiers: ['Control'] }, { front: false, sameWindow: true }],
  ['Shift', { modifiers: ['Shift'] }, { front: true, sameWindow: false }],
  ['a plain click', {}, { front: true, sameWindow: true }],
];

test('the middle button and Ctrl open behind, Shift opens a window, and each opens once', async ({
  session,
  demo,
  open,
}) => {
  const tab = await open(ticketUrl(demo));
  const sidebar = await ready(session, tab);
  for (const [name, how, wanted] of ways) {
    await sidebar.click(at.link('admin'), how);
    const page = await openedTab(session);
    // A window comes to the front when the system lets it.
    const where = async () => {
      const [mine, its] = [await session.placeOf(tab), await page.place()];
      return { front: its.front, sameWindow: its.window === mine.window };
    };
    await expect.poll(where, name).toEqual(wanted);
    await saying(page, 'Mireille Fontaine');
    // Nothing follows it: a browser that also followed the anchor by itself would have opened a second one.
    expect(await session.openedTabs(), name).toEqual([]);
    await page.close();
  }
});

/** The keyboard in the sidebar, as after a click on nothing in particular. */
const focus = (sidebar: Pane) => sidebar.click(testId('customer-name'));

async function focusInPalette(tab: Tab, sidebar: Pane): Promise<void> {
  await tab.press('Control+k');
  await sidebar.waitFor(at.palette);
  await sidebar.waitUntil((input) => document.activeElement?.matches(input) ?? false, at.paletteInput);
}

test('digits press, c and a digit copy, ? tells the keys, and Ctrl+K finds everything', async ({
  session,
  demo,
  open,
}) => {
  const tab = await open(ticketUrl(demo));
  const sidebar = await ready(session, tab);
  await focus(sidebar);
  const digit = await sidebar.attr(at.link('admin'), 'aria-keyshortcuts');
  expect(digit).toMatch(/^[1-9]$/);
  await tab.press(digit ?? '');
  const admin = await openedTab(session);
  await saying(admin, 'Mireille Fontaine');
  await admin.close();

  await focus(sidebar);
  await tab.press('c');
  await tab.press(digit ?? '');
  await sidebar.waitUntil(
    (id) => document.querySelector(id)?.textContent.includes('Copied'),
    testId('notice'),
  );

  await tab.press('?');
  await sidebar.waitFor(at.keys);
  // Nothing behind the list is pressed meanwhile.
  await tab.press(digit ?? '');
  await tab.press('Escape');
  await sidebar.waitGone(at.keys);
  expect(await session.openedTabs()).toEqual([]);

  await focusInPalette(tab, sidebar);
  await sidebar.type(at.paletteInput, 'stripe');
  await tab.press('Enter');
  const stripe = await openedTab(session);
  expect(new URL(stripe.url()).pathname).toBe(
    `/stripe/customers/${customerAt('mireille.fontaine@example.com').stripeId}`,
  );
  await sidebar.waitGone(at.palette);
  await focus(sidebar);
  await focusInPalette(tab, sidebar);
  await tab.press('Escape');
  await sidebar.waitGone(at.palette);
  // None of it was a key of the desk's.
  expect(await tab.attr('html', 'data-hotkeys')).toBe('0');
});
