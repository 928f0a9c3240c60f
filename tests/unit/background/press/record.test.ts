import { fake, browser } from '../fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TrailEntry } from '../../../../lib/messages/press';
import { call, options } from '../stage';
import { app, bound, desk, openTicket, opened, press, pressOf, settled, trail } from './press-stage';

beforeEach(() => openTicket());

const keys = () => [...browser.storage.local.items.keys()].filter((key) => /^(trail|audit):/.test(key));

describe('a login leaves a trail', () => {
  it('of who, as whom, for which ticket, why, when and how', async () => {
    const told = pressOf({
      link: 'why',
      target: { href: 'https://app.acme.example/why/s3cret?token=s3cret' },
      agent: 'agent@example.org',
      reason: 'Ticket 7',
      environment: 'live',
    });
    const outcome = await press(told);
    const [entry, ...more] = await trail();
    expect(more).toEqual([]);
    expect(entry).toEqual({
      id: told.id,
      at: expect.any(Number),
      agent: 'agent@example.org',
      person: { name: 'Ada Lovelace', email: 'ada@example.com' },
      ticket: { key: bound.ticketKey, id: '7', url: told.ticket?.url },
      reason: 'Ticket 7',
      link: { id: 'why', label: 'Why', host: 'app.acme.example' },
      environment: 'live',
      open: 'tab',
      outcome: 'opened',
    });
    expect(outcome).toEqual({ done: true, trail: entry });
    expect(JSON.stringify(entry)).not.toContain('s3cret');
  });

  it('before it opens, so that no login can be without one', async () => {
    let then: TrailEntry[] = [];
    fake.traits.onOpen = async () => void (then = await trail());
    await press(pressOf());
    expect(then).toMatchObject([{ outcome: 'begun' }]);
    expect(await trail()).toMatchObject([{ outcome: 'opened' }]);
  });

  it('or does not open at all, where the trail cannot be written', async () => {
    const { set } = browser.storage.local;
    browser.storage.local.set = () => Promise.reject(new Error('the disk is full'));
    try {
      await expect(press(pressOf())).rejects.toThrow('the disk is full');
    } finally {
      browser.storage.local.set = set;
    }
    expect(opened()).toEqual([]);
  });

  it('also where nothing was opened in the end, and says why', async () => {
    desk.whenAsked = () => void (desk.says = desk.asked > 1 ? null : 'done');
    await press(pressOf());
    expect(await trail()).toMatchObject([{ outcome: 'moved' }]);
  });

  it('and none where it came to nothing before', async () => {
    desk.says = null;
    await press(pressOf());
    await press(pressOf({ link: 'nobody' }));
    expect(keys()).toEqual([]);
  });

  it('of two thousand at most: the oldest goes', async () => {
    const [first] = (await press(pressOf()), await trail());
    const many = Array.from({ length: 2000 }, (_, at) => ({ ...first, id: `old-${at}`, at: at + 1 }));
    await browser.storage.local.set(Object.fromEntries(many.map((entry) => [`trail:${entry.id}`, entry])));
    await press(pressOf());
    await settled();
    const ids = (await trail()).map(({ id }) => id);
    expect(ids).toHaveLength(2000);
    expect(ids).not.toContain('old-0');
    expect(ids).not.toContain('old-1');
    expect(ids).toContain('old-2');
  });
});

it('a link that logs in as nobody leaves none', async () => {
  await press(pressOf({ link: 'logs', target: { href: 'https://logs.acme.example:8443/?q=1' } }));
  expect(opened()).toHaveLength(1);
  expect(keys()).toEqual([]);
});

it('forgetting all customers keeps the trail: it tells what the agent did', async () => {
  await press(pressOf());
  expect(await call('customers/forget', {}, options())).toMatchObject({ ok: true });
  expect(await trail()).toMatchObject([{ person: { name: 'Ada Lovelace' } }]);
});

it('the trail is no matter of links’ addresses', async () => {
  await press(pressOf());
  expect(JSON.stringify(await trail())).not.toContain(app);
});
