import { fake } from '../fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { options } from '../stage';
import { app, bound, desk, openTicket, opened, press, pressOf, trail } from './press-stage';

/** The customer's own page, in tab 99. */
const page = (more: Parameters<typeof options>[0] = {}) =>
  options({ url: 'chrome-extension://deskside/customer.html#c1', documentId: 'customer', ...more });
const byHand = { bound: null, ticket: null };

beforeEach(async () => {
  await openTicket();
  fake.addTab(99, 'chrome-extension://deskside/customer.html#c1');
});

describe('the customer’s own page', () => {
  it('opens a link for whom the agent opened by hand, asks no desk, and leaves its trail', async () => {
    desk.says = null;
    expect(await press(pressOf(byHand), page())).toMatchObject({ done: true });
    expect([opened(), desk.asked]).toEqual([[app], 0]);
    expect(await trail()).toMatchObject([{ ticket: null, outcome: 'opened', link: { id: 'login' } }]);
  });

  it.each([
    ['for a ticket', { bound: null }],
    ['bound to what a desk shows', { ticket: null, bound }],
    ['where the pack does not lead', { ...byHand, target: { href: 'https://evil.example/' } }],
    [
      'without the reason that the pack wants',
      { ...byHand, link: 'why', target: { href: 'https://app.acme.example/why/1' } },
    ],
  ])('opens nothing %s', async (_, more) => {
    expect(await press(pressOf(more), page())).toEqual({ done: false, refused: 'gone' });
    expect([opened(), await trail()]).toEqual([[], []]);
  });

  it.each(['options.html', 'customer.html.evil', 'import.html', 'customer/customer.html'])(
    'alone may: %s may not',
    async (path) => {
      const from = page({ url: `chrome-extension://deskside/${path}` });
      expect(await press(pressOf(byHand), from)).toEqual({ done: false, refused: 'gone' });
      expect(opened()).toEqual([]);
    },
  );

  it('is nobody in a private window, and in a frame', async () => {
    await expect(press(pressOf(byHand), page({ tab: { id: 99, incognito: true } as never }))).rejects.toThrow(
      'a stranger',
    );
    await expect(press(pressOf(byHand), page({ frameId: 3 }))).rejects.toThrow('a stranger');
  });
});
