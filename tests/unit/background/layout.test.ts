import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from './fake-browser';
import { layoutStore } from '../../../lib/background/layout-store';
import { call, frame, freshBrowser, hello, listen, mount, options, other, page, ticketUrl } from './stage';

const otherPage = ticketUrl('7', other.url);

beforeEach(() => freshBrowser());

/** Two pages with a sidebar each, and what they hear from then on. */
async function twoTabs() {
  const [one, two] = [listen(1), listen(2)];
  await mount(1);
  await mount(2);
  one.page.length = two.page.length = 0;
  return [one, two] as const;
}

describe('the layout', () => {
  it('that a frame changes is kept; that change and nothing else is told to the page of its own tab, and the side to others', async () => {
    const [one, two] = await twoTabs();
    // Put away in a tab where it was used last: here it stays open.
    await browser.storage.local.set({ layout: { open: false, width: 420, side: 'right' } });
    expect(await call('frame/layout', { side: 'left' }, frame(1))).toMatchObject({ ok: true });
    expect(one.page).toEqual([{ type: 'content/layout', layout: { side: 'left' } }]);
    expect(two.page).toEqual([{ type: 'content/layout', layout: { side: 'left' } }]);
    expect([one.frame, two.frame]).toEqual([[], []]);
    expect(browser.storage.local.items.get('layout')).toEqual({ open: false, width: 420, side: 'left' });
    one.page.length = two.page.length = 0;
    await call('frame/layout', { open: false }, frame(1));
    expect(one.page).toEqual([{ type: 'content/layout', layout: { open: false } }]);
    expect(two.page).toEqual([]);
  });

  it('that the options ask for is kept within its bounds, and told to every page, open or not', async () => {
    const [one, two] = await twoTabs();
    await browser.storage.local.set({ layout: { open: false, width: 420, side: 'right' } });
    expect(await call('layout/change', { width: 300 }, options())).toMatchObject({ ok: true });
    const told = [{ type: 'content/layout', layout: { width: 300 } }];
    expect([one.page, two.page]).toEqual([told, told]);
    expect(browser.storage.local.items.get('layout')).toEqual({ open: false, width: 300, side: 'right' });
    await call('layout/change', { width: 9999 }, options());
    expect(browser.storage.local.items.get('layout')).toMatchObject({ width: 640 });
    expect(two.page.at(-1)).toEqual({ type: 'content/layout', layout: { width: 640 } });
  });

  it('that a frame changes is told to its page once it is kept, and all the same where it cannot be', async () => {
    const one = listen(1);
    await mount(1);
    one.page.length = 0;
    const kept: unknown[] = [];
    one.page.push = (message) => kept.push([message, browser.storage.local.items.get('layout')]);
    await call('frame/layout', { open: false }, frame(1));
    const told = { type: 'content/layout', layout: { open: false } };
    expect(kept).toEqual([[told, { open: false, width: 340, side: 'right' }]]);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    expect(await call('frame/layout', { open: true }, frame(1))).toMatchObject({ ok: false });
    expect(kept.at(-1)).toMatchObject([{ type: 'content/layout', layout: { open: true } }, { open: false }]);
  });

  it('that a page changes is told to the others; that it is put away there is its own', async () => {
    const [one, two] = await twoTabs();
    await browser.storage.local.set({ layout: { open: true, width: 420, side: 'left' } });
    await call('desk/layout', { width: 500 }, page(1));
    await call('desk/layout', { open: false }, page(1));
    expect(one.page).toEqual([]);
    expect(two.page).toEqual([{ type: 'content/layout', layout: { width: 500 } }]);
    expect(browser.storage.local.items.get('layout')).toEqual({ open: false, width: 500, side: 'left' });
  });

  it('that a page asks for is kept within its bounds, for every desk', async () => {
    await call('desk/layout', { open: false, width: 9999, side: 'left' }, page(1));
    expect(await hello(2, otherPage)).toMatchObject({
      value: { layout: { open: false, width: 640, side: 'left' } },
    });
  });

  it('that is changed in two tabs at once takes both changes', async () => {
    await Promise.all([layoutStore.change({ side: 'left' }), layoutStore.change({ open: false })]);
    expect(await layoutStore.read()).toMatchObject({ open: false, side: 'left' });
  });
});
