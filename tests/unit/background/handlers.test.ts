import { beforeEach, describe, expect, it, vi } from 'vitest';
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
  options,
  other,
  page,
  sighting,
  spot,
  ticketUrl,
} from './stage';

const otherPage = ticketUrl('7', other.url);
/** The ticket that a frame of this tab is told of when it claims its mount. */
const remembered = async (tabId: number, of = life) => {
  const claimed = await mount(tabId, ticketUrl('7'), of);
  return claimed.ok ? claimed.value : claimed;
};
const spotted = (id: string, seq: number) => ({ spotted: { sighting: { ticket: { id } }, seq } });

beforeEach(() => freshBrowser());

describe('a page may only speak of itself:', () => {
  it.each([
    ['another desk’s ticket', { sighting: sighting('7', other), url: otherPage }],
    ['another desk’s ticket under its own address', { sighting: sighting('7', other), url: ticketUrl('7') }],
    [
      'a desk that the pack does not know',
      { sighting: sighting('7', { type: 'rt', url: 'https://rt.acme.example/x/' }), url: ticketUrl('7') },
    ],
    [
      'its own desk under another product’s name',
      { sighting: sighting('7', { ...desk, type: 'zendesk' }), url: ticketUrl('7') },
    ],
    ['another origin’s address', { sighting: null, url: otherPage }],
    ['the same host over http', { sighting: null, url: ticketUrl('7').replace('https', 'http') }],
    ['another port', { sighting: null, url: ticketUrl('7').replace('example/', 'example:8443/') }],
    ['an address that is none', { sighting: null, url: 'rt.acme.example' }],
  ])('%s is refused and not kept', async (_, said) => {
    listen(1);
    await spot(1, '5', 1);
    expect(await call('desk/sighting', { ...said, life, seq: 2 }, page(1))).toMatchObject({ ok: false });
    expect(await remembered(1)).toMatchObject(spotted('5', 1));
  });

  it('a hello from another address is refused', async () => {
    const answer = await call('desk/hello', { url: otherPage, again: false, life }, page(1));
    expect(answer).toEqual({ ok: false, error: 'desk/hello: the address is not the sender’s' });
  });

  it('a sighting with a field that nobody knows is refused', async () => {
    const said = { sighting: { ...sighting('7'), customer: 'ada' }, url: ticketUrl('7'), life, seq: 2 };
    expect(await call('desk/sighting', said, page(1))).toMatchObject({ ok: false });
  });
});

describe('a hello', () => {
  it('tells a page its desk, and one that is none that it is none', async () => {
    expect(await hello(1, ticketUrl('7'))).toMatchObject({ ok: true, value: { desk } });
    expect(await hello(1, 'https://rt.acme.example/elsewhere')).toMatchObject({ value: { desk: null } });
  });

  it('tells of no desk once its permission was taken back', async () => {
    fake.grants.delete('https://rt.acme.example/*');
    expect(await hello(1, ticketUrl('7'), { again: true })).toMatchObject({ value: { desk: null } });
  });

  it('of a page that was just loaded forgets the last page’s ticket; one more of the same page does not', async () => {
    listen(1);
    await spot(1, '7', 1);
    await hello(1, ticketUrl('7'), { again: true });
    expect(await remembered(1)).toMatchObject(spotted('7', 1));
    await hello(1, ticketUrl('8'));
    expect(await remembered(1)).toMatchObject({ spotted: { sighting: null } });
  });

  it('tells the sidebar that nothing is open, when another page was loaded or the desk is none any more', async () => {
    const heard = listen(1);
    await mount(1);
    const nothing = { type: 'frame/spotted', spotted: { sighting: null } };
    await hello(1, ticketUrl('7'), { again: true });
    expect(heard.frame).toEqual([]);
    await browser.storage.local.set({ pack: { version: 1, desks: [] } });
    await hello(1, ticketUrl('7'), { again: true });
    expect(heard.frame).toMatchObject([nothing]);
  });

  it('keeps its desk with a pack that has a mistake elsewhere, and loses it with one in the desks', async () => {
    await browser.storage.local.set({ pack: { version: 1, desks: [desk], links: [{ id: 'x' }] } });
    expect(await hello(1, ticketUrl('7'))).toMatchObject({ value: { desk } });
    await browser.storage.local.set({ pack: { version: 1, desks: [desk, { type: 'rt' }] } });
    expect(await hello(1, ticketUrl('7'))).toMatchObject({ value: { desk: null } });
    await browser.storage.local.remove('pack');
    expect(await hello(1, ticketUrl('7'))).toMatchObject({ value: { desk: null } });
  });
});

describe('a sighting', () => {
  it('reaches the frame of its own tab alone', async () => {
    const [one, two] = [listen(1), listen(2)];
    await mount(1);
    await mount(2);
    one.page.length = two.page.length = 0;
    await spot(1, '7', 1);
    expect(one.frame).toEqual([
      { type: 'frame/spotted', spotted: { sighting: sighting('7'), url: ticketUrl('7'), life, seq: 1 } },
    ]);
    expect([one.page, two.page, two.frame]).toEqual([[], [], []]);
  });

  it('that arrives after a later one does not take its place', async () => {
    await spot(1, '8', 3);
    await spot(1, '7', 2);
    expect(await remembered(1)).toMatchObject(spotted('8', 3));
  });

  it('of a page that was left counts no more', async () => {
    const heard = listen(1);
    await hello(1, ticketUrl('7'));
    await hello(1, ticketUrl('8'), { life: nextLife });
    await spot(1, '8', 1, nextLife);
    await mount(1, ticketUrl('8'), nextLife);
    await spot(1, '7', 99);
    expect(heard.frame).toEqual([]);
    expect(await remembered(1, nextLife)).toMatchObject(spotted('8', 1));
  });

  it('that is late is not told to the frame either', async () => {
    const heard = listen(1);
    await mount(1);
    await spot(1, '8', 3);
    await spot(1, '7', 2);
    expect(heard.frame).toMatchObject([{ spotted: { sighting: { ticket: { id: '8' } } } }]);
  });

  it('goes to nobody while no frame has claimed its mount', async () => {
    const heard = listen(1);
    await call('desk/mount', { nonce: '00000000-0000-4000-8000-000000000001', life }, page(1));
    await spot(1, '7', 1);
    expect(heard).toEqual({ page: [], frame: [] });
  });
});

describe('a refresh', () => {
  const sources = [
    {
      kind: 'json',
      id: 'crm',
      label: 'CRM',
      url: 'https://crm.example/{{customer.email}}',
      map: { plan: '/plan' },
    },
  ];
  const ticket = { key: 'rt:7', id: '7', url: ticketUrl('7'), firstHand: true };
  const refresh = (force = false) =>
    call('customer/refresh', { person: ada, deskUrl: desk.url, ticket, force }, frame(1));
  const fetched = vi.fn(async () => Response.json({ plan: 'Pro' }));

  beforeEach(async () => {
    fetched.mockClear();
    vi.stubGlobal('fetch', fetched);
    await browser.storage.local.set({ pack: { version: 1, desks: [desk], sources } });
    fake.grants.add('https://crm.example/*');
  });

  it('remembers the person on the ticket, asks the sources, and tells every sidebar', async () => {
    const [one, two] = [listen(1), listen(2)];
    await mount(1);
    await mount(2);
    const answer = await refresh();
    expect(answer).toMatchObject({
      ok: true,
      value: { email: ada.email, plan: 'Pro', tickets: [{ id: '7' }], answers: [{ status: 'ok' }] },
    });
    const customerId = (answer as unknown as { value: { id: string } }).value.id;
    const changed = { type: 'frame/changed', customerId };
    expect([one.frame, two.frame]).toEqual([[changed], [changed]]);
    expect(await call('store/ticket', { key: 'rt:7' }, frame(1))).toMatchObject({
      value: { person: { email: ada.email } },
    });
    expect(await call('store/open', { person: ada, deskUrl: desk.url }, frame(1))).toMatchObject({
      value: { plan: 'Pro' },
    });
    expect(await call('store/search', { text: 'lovelace' }, frame(1))).toMatchObject({
      value: [{ id: customerId }],
    });
    expect(await call('store/get', { id: customerId }, frame(1))).toMatchObject({ value: { plan: 'Pro' } });
  });

  it('asks no host that the browser does not allow', async () => {
    fake.grants.delete('https://crm.example/*');
    listen(1);
    await mount(1);
    expect(await refresh()).toMatchObject({ value: { answers: [{ problem: { code: 'no-permission' } }] } });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is not kept for a ticket whose page says otherwise by now', async () => {
    listen(1);
    await mount(1);
    await refresh();
    await call('ticket/contradicted', { key: 'rt:7' }, frame(1));
    expect(await call('store/ticket', { key: 'rt:7' }, frame(1))).toEqual({ ok: true, value: null });
    expect(await call('store/search', { text: 'lovelace' }, frame(1))).toMatchObject({ value: [{}] });
  });

  it('by the customer’s own id asks about the desk’s own words, and keeps the record whole', async () => {
    listen(1);
    await mount(1);
    const known = { role: 'requester', hook: 'x', externalId: 'C-1' };
    const told = { person: known, deskUrl: desk.url, ticket, force: false };
    // The source knows an address that the desk does not.
    const own = {
      ...sources[0],
      url: 'https://crm.example/{{customer.externalId}}',
      map: { email: '/email' },
    };
    await browser.storage.local.set({ pack: { version: 1, desks: [desk], sources: [own] } });
    fetched.mockImplementation(async () => Response.json({ email: ada.email }));
    const { value } = (await call('customer/refresh', told, frame(1))) as unknown as {
      value: { id: string };
    };
    const renewed = await call('customer/renew', { id: value.id, wish: 'press' }, frame(1));
    expect(renewed).toMatchObject({ value: { id: value.id, email: ada.email, tickets: [{ id: '7' }] } });
    expect(await call('store/open', { person: known, deskUrl: desk.url }, frame(1))).toMatchObject({
      value: { id: value.id },
    });
    // Without a press, what is fresh is not asked again.
    const asked = fetched.mock.calls.length;
    await call('customer/renew', { id: value.id, wish: 'quiet' }, frame(1));
    expect(fetched.mock.calls.length).toBe(asked);
    await call('customer/renew', { id: value.id, wish: 'press' }, frame(1));
    expect(fetched.mock.calls.length).toBe(asked + 1);
    expect(await call('customer/renew', { id: 'nobody', wish: 'press' }, frame(1))).toEqual({
      ok: true,
      value: null,
    });
  });

  it('of somebody who can never be found again says so', async () => {
    listen(1);
    await mount(1);
    const nameless = { person: { role: 'requester', hook: 'x', name: 'Ada' }, deskUrl: desk.url };
    expect(await call('customer/refresh', { ...nameless, ticket: null, force: false }, frame(1))).toEqual({
      ok: false,
      error: 'customer/refresh: a person needs an address or an id to be remembered',
    });
  });

  it('may be forgotten: nobody is found any more, and every sidebar is told', async () => {
    const heard = listen(1);
    await mount(1);
    await refresh();
    heard.frame.length = 0;
    await browser.storage.local.set({ 'choice:rt:7': { email: ada.email } });
    expect(await call('customers/forget', {}, options())).toMatchObject({ ok: true });
    // Which hosts were talked to is no customer's.
    expect([...browser.storage.local.items.keys()]).toEqual(['pack', 'hosts']);
    expect(heard.frame).toEqual([{ type: 'frame/changed', customerId: null }]);
    expect(await call('store/search', { text: 'lovelace' }, frame(1))).toEqual({ ok: true, value: [] });
    expect(await call('store/ticket', { key: 'rt:7' }, frame(1))).toEqual({ ok: true, value: null });
  });
});
