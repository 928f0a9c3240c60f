/** Teaching in the background: whose word is taken, what is written, and what is never lost. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Lesson, Taught, TeachStep } from '../../../lib/messages/lesson';
import { browser, fake } from './fake-browser';
import { call, frame, freshBrowser, life, listen, mount, page, startBackground, tabView } from './stage';

const bare = { type: 'custom', url: 'https://rt.acme.example/desk/', name: 'Mine' };
const next = { type: 'custom', url: 'https://rt.other.example/' };
const links = [
  { id: 'logs', kind: 'logs', label: 'Logs', url: 'https://logs.acme.example/{{customer.email}}' },
];
const url = `${bare.url}tickets/7`;
const draft = {
  ticket: 'tickets/{id}',
  read: { within: '.who', id: 'h1', email: { select: 'a', attr: 'href' } },
};
const taught: Taught = {
  picking: null,
  draft,
  preview: { ticketId: '7', email: 'ada@example.com' },
  problems: [],
};

const stored = async () => (await browser.storage.local.get('pack'))['pack'] as { desks: object[] };
const report = (what: unknown, from = page(1, url), at = url) =>
  call('desk/taught', { url: at, taught: what }, from);
const value = async (asked: Promise<{ ok: boolean; value?: unknown }>) => (await asked).value;
const lesson = async () => (await value(call('teach/lesson', {}, frame(1)))) as Lesson | null;
const save = () => value(call('teach/save', {}, frame(1)));

let heard: ReturnType<typeof listen>;
const steps = () =>
  heard.page.flatMap((message) => {
    const { type, step } = message as { type: string; step: TeachStep };
    return type === 'content/teach' ? [step] : [];
  });

beforeEach(async () => {
  await freshBrowser({ desks: [next, bare], links });
  heard = listen(1, url);
  await mount(1, url);
  const sighting = {
    desk: { type: 'custom', url: bare.url },
    ticket: { id: 'tickets/7', bound: false },
    slot: 'absent',
    people: [],
  };
  const told = await call('desk/sighting', { sighting, url, life, seq: 1 }, page(1, url));
  expect(told.ok).toBe(true);
});

const begin = () => value(call('teach/begin', { field: 'email' }, frame(1)));

describe('beginning', () => {
  it('brings the script into the ticket’s tab, and tells the page a field and nothing else', async () => {
    expect(await begin()).toBeNull();
    expect(fake.injected.at(-1)).toEqual({ tabId: 1, files: ['/teach.js'] });
    expect(steps()).toEqual([{ do: 'pick', field: 'email' }]);
    expect(await lesson()).toMatchObject({ deskUrl: bare.url, taught: { picking: 'email' }, saved: false });
  });

  it.each([
    ['a desk with a rule of its own', [{ ...bare, read: { email: '.mail' } }]],
    ['a known desk', [{ type: 'zammad', url: bare.url }]],
    ['a desk that is gone', [next]],
  ])('is refused for %s', async (_, desks) => {
    await browser.storage.local.set({ pack: { version: 1, desks } });
    expect(await begin()).toBe('changed');
    expect(steps()).toEqual([]);
  });

  it('says so where the page does not answer, and leaves nothing behind', async () => {
    fake.addTab(1, url, new Map([[4, () => undefined]]));
    expect(await begin()).toBe('page');
    expect(await lesson()).toBeNull();
  });
});

describe('what the page reports', () => {
  it('reaches the sidebar of its tab', async () => {
    await begin();
    await report(taught);
    expect(heard.frame.at(-1)).toEqual({
      type: 'frame/taught',
      lesson: { deskUrl: bare.url, taught, saved: false },
    });
    expect(JSON.stringify(heard.page)).not.toContain('ada@example.com');
  });

  it('is not taken where nobody teaches, from another desk, or from another tab', async () => {
    expect(await report(taught)).toMatchObject({ ok: false });
    await begin();
    const other = `${next.url}tickets/7`;
    expect(await report(taught, page(1, other), other)).toMatchObject({ ok: false });
    expect(await report(taught, page(2, url))).toMatchObject({ ok: false });
    expect(await report(taught, page(1, other), url)).toMatchObject({ ok: false });
    expect((await lesson())?.taught?.draft).toBeUndefined();
  });

  it.each([
    ['a selector without end', { ...taught, draft: { read: { email: 'a'.repeat(1001) } } }],
    ['no address', { ...taught, draft: { read: { name: 'b' } } }],
    ['places that are not taught', { ...taught, draft: { read: { email: 'a', subject: 'h1' } } }],
    ['another desk', { ...taught, draft: { ...draft, url: 'https://evil.example/' } }],
    ['words of its own', { ...taught, problems: ['hello'] }],
    ['a customer', { ...taught, preview: { ...taught.preview, plan: 'Pro' } }],
  ])('is refused with %s', async (_, what) => {
    await begin();
    expect(await report(what)).toMatchObject({ ok: false });
    expect((await lesson())?.taught?.picking).toBe('email');
  });
});

describe('saving', () => {
  beforeEach(async () => {
    await begin();
    await report(taught);
  });

  it('puts the rule in the place of the bare desk, and leaves all else as it was', async () => {
    const before = await stored();
    expect(await save()).toBeNull();
    const after = await stored();
    expect(after.desks).toEqual([next, { ...bare, ...draft }]);
    expect(after).toMatchObject({ version: before['version' as never], links });
    expect(await lesson()).toEqual({ deskUrl: bare.url, taught: null, saved: true });
  });

  it('outlives a background that stops, and may be asked twice', async () => {
    await startBackground();
    expect(await save()).toBeNull();
    await startBackground();
    expect(await save()).toBeNull();
    expect((await stored()).desks).toEqual([next, { ...bare, ...draft }]);
  });

  it('writes nothing over a desk that somebody has changed meanwhile', async () => {
    const theirs = { version: 1, desks: [{ ...bare, read: { email: '.theirs' } }] };
    await browser.storage.local.set({ pack: theirs });
    expect(await save()).toBe('changed');
    expect(await stored()).toEqual(theirs);
    expect((await lesson())?.taught?.draft).toEqual(draft);
  });

  it('writes nothing that is no pack', async () => {
    const before = await stored();
    await report({ ...taught, draft: { ...draft, ticket: 'tickets' } });
    expect(await save()).toBe('invalid');
    expect(await stored()).toEqual(before);
    expect((await lesson())?.taught?.draft).toBeDefined();
  });

  it('has nothing to write without a rule', async () => {
    await report({ ...taught, draft: undefined });
    expect(await save()).toBe('nothing');
  });

  it('can be taken back, also after a restart, and not over somebody else’s change', async () => {
    const before = await stored();
    await save();
    await startBackground();
    expect(await value(call('teach/undo', {}, frame(1)))).toBeNull();
    expect(await stored()).toMatchObject({ desks: before.desks });
    expect(await lesson()).toBeNull();

    await begin();
    await report(taught);
    await save();
    const theirs = { version: 1, desks: [{ ...bare, read: { email: '.theirs' } }] };
    await browser.storage.local.set({ pack: theirs });
    expect(await value(call('teach/undo', {}, frame(1)))).toBe('changed');
    expect(await stored()).toEqual(theirs);
  });

  it('is not undone by what the page says afterwards', async () => {
    await save();
    await report(null);
    await report({ ...taught, draft: { read: { email: '.evil' } } });
    expect(await lesson()).toEqual({ deskUrl: bare.url, taught: null, saved: true });
  });
});

describe('ending', () => {
  it('forgets the lesson and tells the page; a new page has none', async () => {
    await begin();
    await report(taught);
    await call('teach/end', {}, frame(1));
    expect(steps().at(-1)).toEqual({ do: 'end' });
    expect(await lesson()).toBeNull();
    await begin();
    await call('desk/hello', { url, again: false, life }, page(1, url));
    await mount(1, url);
    expect(await lesson()).toBeNull();
  });

  it('comes with a new page, for a view in another tab too', async () => {
    const told: unknown[] = [];
    fake.addTab(1, url, new Map([[0, () => 'frameless']]));
    await (await import('../../../lib/background/toolbar')).toggle({ id: 1, index: 0 });
    const nonce = fake.created[0]?.url?.split('#')[1];
    fake.addTab(
      2,
      'chrome-extension://deskside/sidebar.html',
      new Map([[0, (what) => void told.push(what)]]),
    );
    expect((await call('frame/claim', { nonce }, tabView(2))).ok).toBe(true);
    expect(await begin()).toBeNull();
    await call('desk/hello', { url, again: false, life }, page(1, url));
    expect(told).toContainEqual({ type: 'frame/taught', lesson: null });
  });

  it('ends with the page’s own word', async () => {
    await begin();
    await report(null);
    expect(await lesson()).toBeNull();
  });
});
