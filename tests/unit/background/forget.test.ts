import { browser, fake } from './fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ada, call, desk, frame, freshBrowser, listen, mount, options, ticketUrl } from './stage';

const grace = { role: 'requester', hook: 'slot', email: 'grace@example.org', name: 'Grace Canary' } as const;
/** What tells of Grace, wherever it lies. */
const traces = ['grace@example.org', 'Grace Canary', 'rt:8', 'CUST-8'];
const ticketOf = (id: string) => ({ key: `rt:${id}`, id, url: ticketUrl(id), firstHand: true });

/** Every row of every table and every key of every area. */
async function everything(): Promise<string> {
  const kept: unknown[] = [
    Object.fromEntries(browser.storage.local.items),
    Object.fromEntries(browser.storage.session.items),
  ];
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  const db = await done(indexedDB.open('deskside'));
  for (const name of db.objectStoreNames)
    kept.push(name, await done(db.transaction(name).objectStore(name).getAll()));
  db.close();
  return JSON.stringify(kept);
}
const lies = async () => {
  const all = await everything();
  return traces.filter((trace) => all.includes(trace));
};

async function refresh(person: typeof ada | typeof grace, id: string): Promise<string> {
  const payload = { person, deskUrl: desk.url, ticket: ticketOf(id), force: false };
  const answer = await call('customer/refresh', payload, frame(1));
  return (answer as unknown as { value: { id: string } }).value.id;
}

let ids: { ada: string; grace: string };
beforeEach(async () => {
  await freshBrowser();
  listen(1);
  await mount(1);
  ids = { ada: await refresh(ada, '7'), grace: await refresh(grace, '8') };
  await browser.storage.local.set({
    'choice:rt:7': { email: ada.email },
    'choice:rt:8': { email: 'somebody@example.net' },
    'choice:rt:9': { email: 'GRACE@example.org', name: 'Grace Canary' },
    'note:email:grace@example.org': [{ id: 'n1', text: 'Called Grace Canary back', at: 1 }],
    'note:email:ada@example.com': [{ id: 'n2', text: 'Likes short answers', at: 1 }],
    'account:email:grace@example.org': { crm: 'CUST-8' },
  });
});

describe('forgetting one customer', () => {
  it('takes a choice by the desk’s id along, also of a ticket that is not known any more', async () => {
    const mia = { role: 'requester', hook: 'slot', deskId: '7', name: 'Mia Canary' } as const;
    const payload = { person: mia, deskUrl: desk.url, ticket: null, force: false };
    const answer = await call('customer/refresh', payload, frame(1));
    const { id } = (answer as unknown as { value: { id: string } }).value;
    const at = (type: string, url: string, ticket: string) => `choice:${type}:${url}#${ticket}`;
    const others = {
      // The same id at another desk, and another id at this one.
      [at('rt', 'https://rt.other.example/', '31')]: { deskId: '7', name: 'Somebody' },
      [at('rt', desk.url, '32')]: { deskId: '77', name: 'Somebody' },
      [at('rt', `${desk.url}below/`, '33')]: { deskId: '7', name: 'Somebody' },
    };
    const theirs = at('rt', desk.url, '31');
    await browser.storage.local.set({ ...others, [theirs]: { deskId: '7', name: 'Mia Canary' } });
    await call('customer/forget', { id }, options());
    expect(browser.storage.local.items.has(theirs)).toBe(false);
    expect([...browser.storage.local.items.keys()]).toEqual(expect.arrayContaining(Object.keys(others)));
  });

  it('leaves no trace of them in any table or area', async () => {
    expect(await lies()).toEqual(traces);
    expect(await call('customer/forget', { id: ids.grace }, options())).toMatchObject({ ok: true });
    expect(await lies()).toEqual([]);
  });

  it('leaves everybody else whole', async () => {
    const before = await call('store/get', { id: ids.ada }, frame(1));
    await call('customer/forget', { id: ids.grace }, options());
    expect(await call('store/get', { id: ids.ada }, frame(1))).toEqual(before);
    expect(browser.storage.local.items.get('choice:rt:7')).toEqual({ email: ada.email });
    expect(browser.storage.local.items.has('note:email:ada@example.com')).toBe(true);
    expect(await call('store/ticket', { key: 'rt:7' }, frame(1))).toMatchObject({ value: { person: ada } });
  });

  it('is no loss to be told of', async () => {
    await call('keeping/sweep', {}, options());
    await call('customer/forget', { id: ids.grace }, options());
    await call('keeping/sweep', {}, options());
    expect(browser.storage.local.items.has('keeping-notice')).toBe(false);
  });

  it('who is not known any more does no harm', async () => {
    expect(await call('customer/forget', { id: 'nobody' }, options())).toMatchObject({ ok: true });
    expect(await call('keeping/kept', {}, options())).toEqual({
      ok: true,
      value: { customers: 2, tickets: 2 },
    });
  });
});

describe('forgetting everybody', () => {
  it('leaves no trace of anybody, and the pack, the settings and the trail', async () => {
    const stays = { keeping: { most: 1000, days: 7 }, 'trail:1': { whom: 'stays' }, layout: {} };
    await browser.storage.local.set(stays);
    await call('customers/forget', {}, options());
    expect(await lies()).toEqual([]);
    expect(await everything()).not.toContain(ada.email);
    expect([...browser.storage.local.items.keys()].sort()).toEqual(['pack', ...Object.keys(stays)].sort());
    expect(await call('keeping/kept', {}, options())).toEqual({
      ok: true,
      value: { customers: 0, tickets: 0 },
    });
  });
});

it('an import that changed many records is told to pages in tabs as well, without an id', async () => {
  const told = vi.spyOn(browser.runtime, 'sendMessage');
  await call('customers/changed', {}, options());
  expect(told).toHaveBeenCalledExactlyOnceWith({ type: 'page/renewed' });
  told.mockRestore();
});

describe('letting go by age', () => {
  it('takes the record and leaves what the agent chose', async () => {
    await browser.storage.local.set({ keeping: { most: 1000, days: 7 } });
    await browser.storage.session.remove('tab:1');
    const db = await import('../../../lib/store/db').then(({ openDatabase }) => openDatabase());
    await db.customers.update(ids.grace, { usedAt: Date.now() - 8 * 86_400_000 });
    db.close();
    expect(await call('keeping/sweep', {}, options())).toEqual({ ok: true, value: 1 });
    expect(await call('store/get', { id: ids.grace }, frame(1))).toEqual({ ok: true, value: null });
    expect(browser.storage.local.items.has('choice:rt:9')).toBe(true);
  });

  it('spares who is on view: on an open ticket, or opened by hand', async () => {
    await browser.storage.local.set({ keeping: { most: 1000, days: 7 } });
    const old = { usedAt: Date.now() - 8 * 86_400_000 };
    const db = await import('../../../lib/store/db').then(({ openDatabase }) => openDatabase());
    await call('customer/looked', { id: ids.grace }, frame(1));
    await call(
      'desk/sighting',
      {
        sighting: { desk, ticket: { id: '7', bound: true }, slot: 'shown', people: [ada] },
        url: ticketUrl('7'),
        life: '00000000-0000-4000-8000-0000000000aa',
        seq: 9,
      },
      { ...frame(1), url: ticketUrl('7'), origin: new URL(desk.url).origin, frameId: 0, documentId: 'page' },
    );
    await db.customers.update(ids.grace, old);
    await db.customers.update(ids.ada, old);
    db.close();
    expect(await call('keeping/sweep', {}, options())).toEqual({ ok: true, value: 0 });
  });

  it('spares who is on view as well where an import makes room', async () => {
    const db = await import('../../../lib/store/db').then(({ openDatabase }) => openDatabase());
    await browser.storage.session.remove('tab:1');
    await call('customer/looked', { id: ids.grace }, frame(1));
    await db.customers.update(ids.grace, { usedAt: 1 });
    db.close();
    expect(await call('keeping/room', {}, options())).toEqual({ ok: true, value: 1 });
    expect(await call('store/get', { id: ids.grace }, frame(1))).toMatchObject({ value: { id: ids.grace } });
  });

  it('comes again a day later', async () => {
    await call('keeping/sweep', {}, options());
    const next = fake.alarms.get('keeping') ?? 0;
    expect(Math.abs(next - Date.now() - 86_400_000)).toBeLessThan(60_000);
  });
});
