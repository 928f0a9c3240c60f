// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { ResolvedLink } from '../../../../lib/links/link';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, testId } from '../mount';

afterEach(clear);

const view = samples['one']!;
const link = (more: Partial<ResolvedLink> = {}): ResolvedLink => ({
  id: 'a',
  kind: 'custom',
  label: 'Shop',
  href: 'https://shop.example.com/x',
  missing: [],
  ...more,
});
const mint = { url: 'https://app.example.com/api', body: {}, origins: ['https://app.example.com'] };
const minted = (more: Partial<ResolvedLink> = {}): ResolvedLink => {
  const made = link({ mint, ...more });
  delete made.href;
  return made;
};

/** A click as a browser tells it. Answers whether its default was prevented. */
async function mouse(type: 'click' | 'auxclick', init: MouseEventInit): Promise<boolean> {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, detail: 1, ...init });
  await act(() => {
    testId('link').dispatchEvent(event);
  });
  return event.defaultPrevented;
}

describe.each([
  ['an anchor', link(), 'A'],
  ['an app’s address', link({ href: 'myapp://run/1' }), 'A'],
  ['a mail address', link({ href: 'mailto:ada@example.com' }), 'A'],
  ['a minted link', minted(), 'BUTTON'],
] as const)('%s', (_, pressed, tag) => {
  it.each([
    ['click', {}, 'front'],
    ['click', { detail: 0 }, 'front'],
    ['click', { ctrlKey: true }, 'behind'],
    ['click', { metaKey: true }, 'behind'],
    ['click', { shiftKey: true }, 'window'],
    ['click', { ctrlKey: true, shiftKey: true }, 'front'],
    ['auxclick', { button: 1 }, 'behind'],
  ] as const)('tells a %s with %j as %s, and is not followed', async (type, init, how) => {
    const actions = await drawSidebar({ ...view, links: [pressed] });
    expect(testId('link').tagName).toBe(tag);
    expect(await mouse(type, init)).toBe(true);
    expect(actions.press).toHaveBeenCalledExactlyOnceWith('a', how);
  });

  it('leaves the right button to the browser', async () => {
    const actions = await drawSidebar({ ...view, links: [pressed] });
    expect(await mouse('auxclick', { button: 2 })).toBe(false);
    expect(actions.press).not.toHaveBeenCalled();
  });

  it('is pressed once by a double click', async () => {
    const actions = await drawSidebar({ ...view, links: [pressed] });
    for (const detail of [1, 2, 3]) expect(await mouse('click', { detail })).toBe(true);
    expect(actions.press).toHaveBeenCalledOnce();
  });
});

describe('where a link opens', () => {
  const described = async (shown: ResolvedLink) => {
    await drawSidebar({ ...view, links: [shown] });
    return [testId('link').textContent?.replace(/\s+/g, ' '), testId('link').title];
  };
  it.each<[Partial<ResolvedLink>, string, string]>([
    [{}, 'Shop 1', 'Opens shop.example.com in a new tab'],
    [{ open: 'tab' }, 'Shop 1', 'Opens shop.example.com in a new tab'],
    [{ open: 'private' }, 'Shop (in a private window) 1', 'Opens shop.example.com in a private window'],
    [{ open: 'window' }, 'Shop (in a window of its own) 1', 'Opens shop.example.com in a window of its own'],
    [
      { open: 'container:Customers' },
      'Shop (in the container “Customers”) 1',
      'Opens shop.example.com in the container “Customers”',
    ],
    [{ href: 'mailto:a@example.com' }, 'Shop 1', 'Opens the app for mailto: addresses'],
    [{ reason: true }, 'Shop 1', 'Opens shop.example.com in a new tab. Asks for a reason first.'],
    [{ note: 'No login.' }, 'Shop 1', 'Opens shop.example.com in a new tab. No login.'],
  ])('%j is told', async (more, name, title) => {
    expect(await described(link(more))).toEqual([name, title]);
  });

  it('says that an address is made for each press', async () => {
    expect(await described(minted({ open: 'private' }))).toEqual([
      'Shop (in a private window) (one-time address) 1',
      'Asks app.example.com for a one-time address and opens it in a private window',
    ]);
  });

  it('has nothing to copy where the address is made for each press', async () => {
    await drawSidebar({ ...view, links: [minted()] });
    expect(() => button('Copy the link: Shop')).toThrow();
  });

  it.each([
    { missing: ['customer.externalId'] },
    { refused: 'Not today.' },
    { mint: { ...mint, url: 'ftp://x' } },
  ])('cannot be pressed with %j', async (more) => {
    await drawSidebar({ ...view, links: [minted(more)] });
    expect(all('[data-testid="link"]')).toEqual([]);
    expect(testId('link-missing')).toBeTruthy();
  });

  it('says which time it shows: around the message, on the agent’s clock', async () => {
    const at = new Date(2026, 10, 20, 14, 5).getTime();
    const [, title] = await described(link({ window: { from: at, to: at + 3_600_000, around: 'message' } }));
    expect(title).toMatch(
      /Shows .*\b(14|0?2):05\b.*\b(15|0?3):05\b.*, around the customer’s last message\.$/,
    );
    expect(title).toMatch(/\b20\b/);
  });

  it.each([
    [24 * 3_600_000, 'the last 24 hours'],
    [3_600_000, 'the last 1 hour'],
    [90 * 60_000, 'the last 90 minutes'],
  ])('says which time it shows: %d ms up to now', async (length, words) => {
    const window = { from: view.now - length, to: view.now, around: 'now' as const };
    const [, title] = await described(link({ window }));
    expect(title).toBe(`Opens shop.example.com in a new tab. Shows ${words}.`);
  });
});

describe('a note', () => {
  const noted = { ...view, links: [link({ note: 'Leads to the admin page.' })] };
  const words = () => document.getElementById(button('About Shop').getAttribute('aria-controls') ?? '');

  it('shows when its button is pressed, and goes with the next press', async () => {
    await drawSidebar(noted);
    expect(words()?.textContent).toBe('');
    await click(button('About Shop'));
    expect(words()?.textContent).toBe('Leads to the admin page.');
    expect(words()?.getAttribute('role')).toBe('status');
    expect(button('About Shop').getAttribute('aria-expanded')).toBe('true');
    await click(button('About Shop'));
    expect(words()?.textContent).toBe('');
  });

  it('goes with Escape, and when the keyboard goes on', async () => {
    await drawSidebar(noted);
    for (const event of [
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      new FocusEvent('blur'),
    ]) {
      await click(button('About Shop'));
      expect(words()?.textContent).not.toBe('');
      await act(() => {
        button('About Shop').dispatchEvent(event);
      });
      expect(words()?.textContent).toBe('');
    }
  });

  it('is not pressed with the link', async () => {
    const actions = await drawSidebar(noted);
    await click(button('About Shop'));
    expect(actions.press).not.toHaveBeenCalled();
    expect(all('a button, button a, button button')).toEqual([]);
  });
});
