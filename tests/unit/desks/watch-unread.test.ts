import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeskAdapter, Guess } from '../../../lib/desks/desk';
import { desk, openPage, reader, requester } from './watched-page';

const guess = (email: string): Guess => ({ email, hook: 'mailto', weight: 50 });
const blind: DeskAdapter = { ...reader, read: () => null };
/** A desk of which only addresses are known. */
const personless: DeskAdapter = {
  ...reader,
  personless: true,
  read(_root, url) {
    const id = this.ticketId(url, desk);
    return id === null ? null : { desk, ticket: { id, bound: false }, slot: 'absent', people: [] };
  },
};

let open: ReturnType<typeof openPage>[] = [];
const opened = (...args: Parameters<typeof openPage>) => {
  const page = openPage(...args);
  open.push(page);
  return page;
};
afterEach(async () => {
  for (const { abort } of open) abort();
  await Promise.all(open.map(({ page }) => page.happyDOM.close()));
  open = [];
});

describe('a ticket’s address whose page the adapter does not recognise', () => {
  it('is said to be one, with what was missed, when the page had its time', async () => {
    const { watch, seen, pass } = opened('<main></main>');
    watch(blind);
    await pass(5999);
    expect(seen).toEqual([null]);
    await pass(1);
    expect(seen.at(-1)).toMatchObject({ ticket: { id: '1' }, slot: 'absent', people: [], missed: ['page'] });
  });

  it('is nothing where a login stands in its place', async () => {
    const { watch, seen, pass } = opened('<form><input type="password"></form>');
    watch(blind);
    await pass(20_000);
    expect(seen).toEqual([null]);
  });

  it('clears the ticket before at once', async () => {
    const { watch, seen, page, move } = opened('<div id="ticket" data-id="1"><b>ada@example.com</b></div>');
    watch({ ...reader, read: (...args) => (args[1].pathname === '/1' ? reader.read(...args) : null) });
    expect(seen.at(-1)?.people).toHaveLength(1);
    page.document.body.innerHTML = '';
    move('/2', 'pushState');
    expect(seen.at(-1)).toBeNull();
  });

  it('is guessed at by the generic reader, fetched once', async () => {
    const { watch, last, pass } = opened('<main></main>');
    const loadGuesser = vi.fn(async () => () => [guess('ada@example.com')]);
    watch(blind, { loadGuesser });
    await pass(5000);
    expect(loadGuesser).not.toHaveBeenCalled();
    await pass(2000);
    expect(last()?.guesses).toEqual([guess('ada@example.com')]);
    expect(last()?.people).toEqual([]);
    await pass(20_000);
    expect(loadGuesser).toHaveBeenCalledOnce();
  });
});

describe('a desk of which no place is known', () => {
  it('is guessed at at once, outside of what people wrote there', async () => {
    const { watch, last, pass } = opened('<main></main>');
    const guesser = vi.fn((_root: Document, _written: string | undefined) => [guess('ada@example.com')]);
    watch({ ...personless, written: '.mail' }, { loadGuesser: async () => guesser });
    await pass(0);
    expect(last()?.guesses).toEqual([guess('ada@example.com')]);
    expect(guesser.mock.lastCall?.[1]).toBe('.mail');
  });

  it('never shows the last ticket’s guesses under the next one’s address while the page lags', async () => {
    const { watch, last, page, pass, move } = opened('<i>ada@example.com</i>');
    const guesser = (root: Document) => [guess(root.querySelector('i')?.textContent ?? '')];
    watch(personless, { loadGuesser: async () => guesser });
    await pass(0);
    move('/2', 'pushState');
    expect(last()).toMatchObject({ ticket: { id: '2' }, confirmation: 'pending' });
    expect(last()?.guesses).toBeUndefined();
    await pass(3000);
    expect(last()?.guesses).toBeUndefined();
    page.document.body.innerHTML = '<i>grace@example.org</i>';
    await pass(1000);
    expect(last()?.guesses).toEqual([guess('grace@example.org')]);
  });

  it('stands there with nobody named where the generic reader cannot be had', async () => {
    const { watch, last, pass } = opened('<main></main>');
    watch(personless, { loadGuesser: async () => Promise.reject(new Error('gone')) });
    await pass(10_000);
    expect(last()).toMatchObject({ ticket: { id: '1' }, people: [], slot: 'absent' });
    expect(last()?.guesses).toBeUndefined();
  });
});

it('where the desk itself answers, nobody is guessed', async () => {
  const { watch, last, pass } = opened('<main></main>');
  const loadGuesser = vi.fn(async () => () => [guess('ada@example.com')]);
  watch(
    { ...personless, personless: false, confirm: async () => [requester('grace@example.org')] },
    { loadGuesser },
  );
  await pass(20_000);
  expect(loadGuesser).not.toHaveBeenCalled();
  expect(last()?.confirmation).toHaveLength(1);
});
