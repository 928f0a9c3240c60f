import { browser, fake } from '../background/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SenderKind } from '../../../lib/messages/schemas';
import { serve, type Handlers, type Sender } from '../../../lib/messages/serve';

const kindOf = vi.fn<(sender: Sender) => Promise<SenderKind | null>>();
const search = vi.fn<Handlers['store/search']>();
const from = { id: 'deskside', url: 'chrome-extension://deskside/sidebar.html' };
const call = (payload: unknown, type = 'store/search') => fake.deliver({ type, payload }, from);

beforeEach(() => {
  fake.reset();
  kindOf.mockReset().mockResolvedValue('frame');
  search.mockReset().mockResolvedValue([{ id: 'c1' }]);
  const nobody = () => Promise.reject(new Error('not of this test'));
  const handlers = new Proxy({}, { get: (_, type) => (type === 'store/search' ? search : nobody) });
  serve(handlers as Handlers, kindOf);
});

it('hands a payload and its sender to the call’s handler, and answers with the value', async () => {
  expect(await call({ text: 'ada' })).toEqual({ ok: true, value: [{ id: 'c1' }] });
  expect(search.mock.calls).toEqual([[{ text: 'ada' }, from]]);
});

describe('what is refused is answered in words and reaches no handler:', () => {
  it.each<[string, unknown, string]>([
    [
      'a value of another type',
      { text: 7 },
      'store/search: text: Invalid type: Expected string but received 7',
    ],
    ['a value that is missing', {}, 'store/search: text: '],
    ['a value that is too long', { text: 'x'.repeat(201) }, 'store/search: text: Invalid length'],
    ['a field that nobody knows', { text: 'ada', limit: 1e9 }, 'store/search: limit: '],
    ['no object', 'ada', 'store/search: payload: '],
    ['nothing', undefined, 'store/search: payload: '],
  ])('%s', async (_, payload, words) => {
    const answer = await call(payload);
    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining(words) as string });
    expect(search).not.toHaveBeenCalled();
  });

  it('a sender of the wrong kind, without a look at what it sent', async () => {
    kindOf.mockResolvedValue('content');
    expect(await call({ text: 7 })).toEqual({ ok: false, error: 'store/search: refused to content' });
    kindOf.mockResolvedValue(null);
    expect(await call({ text: 'ada' })).toEqual({ ok: false, error: 'store/search: refused to a stranger' });
    expect(search).not.toHaveBeenCalled();
  });
});

it.each([
  ['an error', new Error('the store is closed'), 'store/search: the store is closed'],
  ['anything else', 'closed', 'store/search: closed'],
])('a handler that throws %s is answered in its words', async (_, thrown, error) => {
  search.mockRejectedValue(thrown);
  expect(await call({ text: 'ada' })).toEqual({ ok: false, error });
});

it('messages of others are left to others', async () => {
  expect(
    await fake.deliver({ type: 'store/search', payload: {} }, { ...from, id: 'another' }),
  ).toBeUndefined();
  for (const type of ['frame/spotted', 'toString', '__proto__', 7]) {
    expect(await fake.deliver({ type, payload: {} }, from)).toBeUndefined();
  }
  expect(kindOf).not.toHaveBeenCalled();
  expect(browser.runtime.onMessage.listeners.size).toBe(1);
});
