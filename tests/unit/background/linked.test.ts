import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resolveLinked } from '../../../lib/background/linked';
import type { DeskConfig } from '../../../lib/desks/config';
import { ticketKey } from '../../../lib/identity/identify';
import { browser, fake } from './fake-browser';
import {
  ada,
  call,
  desk,
  frame,
  freshBrowser,
  hello,
  life,
  listen,
  mount,
  nextLife,
  other,
  page,
  spot,
  ticketUrl,
} from './stage';

const tracker = { type: 'github', url: 'https://github.com/acme/' };
const issue = (n: number) => `https://github.com/acme/web/issues/${n}`;
const keyOf = (id: string, at: typeof desk | typeof other = desk) =>
  ticketKey({ desk: at, ticket: { id, bound: true } });

beforeEach(async () => {
  await freshBrowser({ trackers: [tracker] });
  fake.grants.add('https://github.com/*');
});

describe('addresses lead to tickets', () => {
  const desks: DeskConfig[] = [
    desk,
    other,
    { type: 'zendesk', url: 'https://acme.zendesk.com/', name: 'Mail' },
  ];
  const found = (...hrefs: string[]) => resolveLinked(hrefs, desks);

  it('each of its own desk, by that desk’s key, in their order', () => {
    expect(
      found(ticketUrl('7', other.url), 'https://acme.zendesk.com/agent/tickets/8', ticketUrl('9')),
    ).toEqual([
      expect.objectContaining({ kind: 'ticket', key: keyOf('7', other), id: '7' }),
      expect.objectContaining({ id: '8', desk: { url: 'https://acme.zendesk.com/', name: 'Mail' } }),
      expect.objectContaining({ key: keyOf('9'), desk: { url: desk.url, name: 'Request Tracker' } }),
    ]);
  });

  it('once a ticket, however its address is written, and without what somebody added to it', () => {
    const [only, ...more] = found(
      `${desk.url}Ticket/Display.html?Status=deleted&id=7&Action=now#txn-3`,
      ticketUrl('7'),
      `${desk.url}Ticket/History.html?id=7`,
    );
    expect(only).toMatchObject({ id: '7', url: `${desk.url}Ticket/Display.html?id=7` });
    expect(more).toEqual([]);
  });

  it('none where a link has more parameters than any desk gives its tickets', () => {
    const padding = Array.from({ length: 20 }, (_, at) => `&p${at}=1`).join('');
    expect(found(ticketUrl('7') + padding)).toEqual([]);
  });

  it('or to customers, by the key alone', () => {
    const key = 'abcd-efgh_1';
    expect(found(`ext+deskside:customer/${key}`, `moz-extension://a-b/customer.html#${key}`)).toEqual([
      { kind: 'customer', key: `customer:${key}`, customer: key },
    ]);
  });

  it.each([
    desk.url,
    `${desk.url}Search/Results.html?id=7`,
    'https://rt.acme.example/Ticket/Display.html?id=7',
    ticketUrl('7').replace('https:', 'http:'),
    ticketUrl('7').replace('rt.acme.example', 'rt.acme.example.evil.test'),
    ticketUrl('7').replace('//', '//rt.acme.example@evil.test/'),
    ticketUrl('7').replace('//', '//agent@'),
    `javascript:open("${ticketUrl('7')}")`,
    'https://acme.zendesk.com.evil.test/agent/tickets/8',
    'not an address',
    '',
  ])('or to nothing: %s', (href) => {
    expect(found(href)).toEqual([]);
  });
});

describe('a hello from a tracker', () => {
  it('tells it where desks live that the agent has allowed, and nothing else of them', async () => {
    await browser.storage.local.set({
      pack: {
        version: 1,
        desks: [desk, other, { type: 'rt', url: 'https://not.allowed.example/' }],
        trackers: [tracker],
      },
    });
    expect(await hello(1, issue(1))).toEqual({
      ok: true,
      value: {
        desk: null,
        tracker: { ...tracker, desks: ['https://rt.acme.example', 'https://rt.other.example'] },
        layout: { open: true, width: 340, side: 'right' },
        theme: 'browser',
        clues: [],
      },
    });
    expect(fake.injected).toContainEqual({ tabId: 1, files: ['/tracker.js'] });
  });

  it('tells of no tracker without the permission, nor where another’s repositories are', async () => {
    expect(await hello(1, 'https://github.com/other/web/issues/1')).toMatchObject({
      value: { tracker: null },
    });
    fake.grants.delete('https://github.com/*');
    expect(await hello(1, issue(1))).toMatchObject({ value: { tracker: null } });
    expect(fake.injected).toEqual([]);
  });

  it('keeps the tracker with a mistake elsewhere in the pack, and loses it with one among the trackers', async () => {
    const broken = { version: 1, desks: [desk], links: [{ id: 'x' }] };
    await browser.storage.local.set({ pack: { ...broken, trackers: [tracker] } });
    expect(await hello(1, issue(1))).toMatchObject({
      value: { tracker: { desks: ['https://rt.acme.example'] } },
    });
    await browser.storage.local.set({ pack: { ...broken, trackers: [tracker, {}] } });
    expect(await hello(1, issue(1))).toMatchObject({ value: { tracker: null } });
    expect(await hello(1, ticketUrl('7'))).toMatchObject({ value: { desk } });
  });
});

describe('what an issue links to', () => {
  const link = (hrefs: string[] | null, seq: number, { url = issue(1), of = life } = {}) =>
    call('desk/linked', { hrefs, url, life: of, seq }, page(1, url));
  const remembered = async () => {
    const claimed = await mount(1, issue(1));
    return claimed.ok ? (claimed.value as { spotted: object }).spotted : claimed;
  };
  const linked = (...ids: string[]) => ({
    sighting: null,
    linked: {
      tracker: { ...tracker, name: 'GitHub' },
      issue: 'acme/web#1',
      links: ids.map((id) => ({ id })),
    },
  });

  it('is told to the frame of its own tab alone, and kept for the next', async () => {
    const [one, two] = [listen(1), listen(2)];
    await mount(1, issue(1));
    await mount(2);
    one.page.length = two.page.length = 0;
    expect(await link([ticketUrl('7'), desk.url], 1)).toEqual({ ok: true, value: true });
    expect(one.frame).toMatchObject([{ type: 'frame/spotted', spotted: linked('7') }]);
    expect([one.page, two.page, two.frame]).toEqual([[], [], []]);
    expect(await remembered()).toMatchObject(linked('7'));
  });

  it('is nothing where no link is to a ticket: then nothing is to be shown', async () => {
    await link([ticketUrl('7')], 1);
    expect(await link([desk.url, 'https://elsewhere.example/'], 2)).toEqual({ ok: true, value: false });
    expect(await remembered()).not.toHaveProperty('linked');
  });

  it('is still to come while the page is late', async () => {
    expect(await link(null, 1)).toEqual({ ok: true, value: true });
    expect(await remembered()).toMatchObject({ linked: { links: null } });
  });

  it('of a page that is no issue is nothing', async () => {
    expect(await link([ticketUrl('7')], 1, { url: 'https://github.com/acme/web/issues' })).toMatchObject({
      value: false,
    });
  });

  it('that is late, or of a page that was left, counts no more', async () => {
    await hello(1, issue(1));
    await link([ticketUrl('8')], 3);
    await link([ticketUrl('7')], 2);
    await link([ticketUrl('7')], 9, { of: nextLife });
    expect(await remembered()).toMatchObject(linked('8'));
  });

  it('is not a desk’s to tell, nor another site’s', async () => {
    await spot(1, '5', 1);
    const url = ticketUrl('5');
    expect(await call('desk/linked', { hrefs: [], url, life, seq: 2 }, page(1, url))).toEqual({
      ok: false,
      error: 'desk/linked: no tracker lives at this address',
    });
    expect(await call('desk/linked', { hrefs: [], url: issue(1), life, seq: 2 }, page(1, url))).toMatchObject(
      {
        ok: false,
      },
    );
    expect(await remembered()).toMatchObject({ sighting: { ticket: { id: '5' } } });
  });

  it('on a page that is a desk’s ticket is left to the desk', async () => {
    const both = 'https://jira.acme.example/';
    fake.grants.add(`${both}*`);
    const at = { type: 'custom', url: both, ticket: 'browse/S-{id}' };
    await browser.storage.local.set({
      pack: { version: 1, desks: [desk, at], trackers: [{ type: 'jira', url: both }] },
    });
    expect(await link([ticketUrl('7')], 1, { url: `${both}browse/S-1` })).toMatchObject({ value: false });
    expect(await link([ticketUrl('7')], 2, { url: `${both}browse/WEB-1` })).toMatchObject({ value: true });
  });

  it.each([
    ['too many', Array.from({ length: 201 }, () => ticketUrl('7'))],
    ['too long', [`${ticketUrl('7')}&x=${'y'.repeat(2000)}`]],
    ['no addresses', [7]],
  ])('is refused where they are %s', async (_, hrefs) => {
    expect(await link(hrefs as string[], 1)).toMatchObject({ ok: false });
  });
});

it('a sidebar beside an issue hears when a link to a customer has come to lead somewhere', async () => {
  listen(1);
  await mount(1);
  const beside = listen(2);
  await mount(2);
  beside.frame.length = 0;
  const payload = { person: ada, deskUrl: desk.url, ticket: null, force: false };
  const answer = await call('customer/refresh', payload, frame(1));
  const heard = { type: 'frame/changed', customerId: (answer as { value: { id: string } }).value.id };
  // Of the record, and then of its key, which is made slowly on purpose.
  await vi.waitFor(() => expect(beside.frame).toEqual([heard, heard]));
});
