import { browser } from '../background/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, CallError } from '../../../lib/messages/ask';

const send = vi.fn<(message: unknown) => Promise<unknown>>();
browser.runtime.sendMessage = send;
// In braces: what a hook answers is called when the test is over.
beforeEach(() => {
  send.mockReset();
});

const search = () => ask('store/search', { text: 'ada' });
const found = { ok: true, value: [{ id: 'c1' }] };

it('hands the call over and answers its value', async () => {
  send.mockResolvedValueOnce(found);
  expect(await search()).toEqual([{ id: 'c1' }]);
  expect(send.mock.calls).toEqual([[{ type: 'store/search', payload: { text: 'ada' } }]]);
});

describe('a call that the browser cut off, because it stopped the background,', () => {
  const words = [
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'The message port closed before a response was received.',
    'Could not establish connection. Receiving end does not exist.',
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
  ];
  it.each(words)('is made once more: %s', async (message) => {
    send.mockRejectedValueOnce(new Error(message)).mockResolvedValueOnce(found);
    expect(await search()).toEqual([{ id: 'c1' }]);
    expect(send.mock.calls[1]).toEqual(send.mock.calls[0]);
  });

  it('and cut off again is given up', async () => {
    send.mockRejectedValue(new Error('The message port closed before a response was received.'));
    await expect(search()).rejects.toThrow(CallError);
    expect(send).toHaveBeenCalledTimes(2);
  });
});

it.each([
  [
    'Deskside is gone',
    () => Promise.reject(new Error('Extension context invalidated.')),
    /context invalidated/,
  ],
  ['the browser throws what is no error', () => Promise.reject('gone'), /^gone$/],
  [
    'the background refuses',
    async () => ({ ok: false, error: 'store/search: refused to content' }),
    /refused/,
  ],
  ['nobody answers', async () => undefined, /^store\/search: nobody answered$/],
])('when %s, the caller is told, and nothing is asked again', async (_, answer, words) => {
  send.mockImplementation(answer);
  const error = await search().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CallError);
  expect((error as CallError).message).toMatch(words);
  expect(send).toHaveBeenCalledOnce();
});
