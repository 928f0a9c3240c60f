import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Listen } from '../../../lib/clues/listen';
import type { DeskAdapter } from '../../../lib/desks/desk';
import { desk, openPage, reader, requester } from './watched-page';

const box = (id: string, email: string, said: string) =>
  `<div id="ticket" data-id="${id}"><b>${email}</b></div><p>${said}</p>`;
const ada = 'ada@example.com';
const grace = 'grace@example.org';

/** Whoever the page shows, whatever its address says: nothing ties them to the ticket. */
const unbound: DeskAdapter = {
  ...reader,
  read(root, url) {
    const id = reader.ticketId(url, desk);
    const people = [...root.querySelectorAll('b')].map((b) => requester(b.textContent ?? ''));
    const slot = people.length ? 'shown' : 'absent';
    return id === null ? null : { desk, ticket: { id, bound: false }, slot, people };
  },
};

/** Hears what the page says, and when. */
const listen: Listen = (root) => {
  const said = root.querySelector('p')?.textContent;
  return said ? { clues: [{ kind: 'order', value: said }], heardAt: 1_795_341_600_000 } : {};
};

let open: ReturnType<typeof openPage>[] = [];
function opened(html: string, options?: Parameters<typeof openPage>[1]) {
  const page = openPage(html, options);
  open.push(page);
  const heard = () =>
    page.seen.map((sighting) => [
      sighting?.ticket.id,
      sighting?.clues?.map(({ value }) => value).join() ?? null,
    ]);
  return { ...page, heard };
}
afterEach(async () => {
  for (const { abort } of open) abort();
  await Promise.all(open.map(({ page }) => page.happyDOM.close()));
  open = [];
});

it('a ticket is told with what people wrote on it, and when', () => {
  const { watch, seen } = opened(box('1', ada, '1111'));
  watch(reader, { listen });
  expect(seen).toMatchObject([
    { ticket: { id: '1' }, clues: [{ kind: 'order', value: '1111' }], heardAt: 1_795_341_600_000 },
  ]);
});

it('without a listener a sighting says nothing of it', () => {
  const { watch, seen } = opened(box('1', ada, '1111'));
  watch();
  expect(Object.keys(seen[0] ?? {})).not.toContain('clues');
});

it('a new message is told, and the same once only', async () => {
  const { watch, heard, page, pass } = opened(box('1', ada, '1111'));
  watch(reader, { listen });
  page.document.body.append('…');
  await pass(100);
  page.document.querySelector('p')!.textContent = '2222';
  await pass(100);
  expect(heard()).toEqual([
    ['1', '1111'],
    ['1', '2222'],
  ]);
});

describe('a page whose text lags behind its address', () => {
  it('never has the last ticket’s clues told under the next one’s, where the page ties people to the ticket', async () => {
    const { watch, heard, page, move, pass } = opened(box('1', ada, '1111'));
    watch(reader, { listen });
    move('/2', 'pushState');
    page.document.body.append('loading');
    await pass(3000);
    page.document.body.innerHTML = box('2', grace, '2222');
    await pass(1000);
    expect(heard()).toEqual([
      ['1', '1111'],
      ['2', null],
      ['2', '2222'],
    ]);
  });

  it('nor where nothing ties them', async () => {
    const { watch, heard, page, move, pass } = opened(box('1', ada, '1111'));
    watch(unbound, { listen });
    move('/2', 'pushState');
    await pass(3000);
    page.document.body.innerHTML = box('2', grace, '2222');
    await pass(1000);
    expect(heard()).toEqual([
      ['1', '1111'],
      ['2', null],
      ['2', '2222'],
    ]);
  });

  it('nor when patience has ended, and the page still shows the last ticket', async () => {
    const { watch, heard, last, move, pass } = opened(box('1', ada, '1111'));
    watch(unbound, { listen });
    move('/2', 'pushState');
    await pass(20_000);
    expect(last()).toMatchObject({ ticket: { id: '2', bound: false } });
    expect(heard().filter(([id, clues]) => id === '2' && clues)).toEqual([]);
    expect(last()?.heardAt).toBeUndefined();
  });

  it('nor where its people were drawn, and it had not come to rest', async () => {
    const { watch, heard, page, move, pass } = opened(box('1', ada, '1111'));
    watch(unbound, { listen });
    move('/2', 'pushState');
    page.document.querySelector('b')!.textContent = grace;
    await pass(100);
    page.document.querySelector('p')!.textContent = '2222';
    await pass(1000);
    expect(heard()).toEqual([
      ['1', '1111'],
      ['2', null],
      ['2', '2222'],
    ]);
  });
});

it('a list’s words are never told of the ticket that is opened from it', async () => {
  const { watch, heard, page, move, pass } = opened('<p>1111</p>', { at: '/people' });
  watch(unbound, { listen });
  move('/1', 'pushState');
  await pass(300);
  page.document.body.innerHTML = box('1', ada, '2222');
  await pass(1000);
  expect(heard().filter(([, clues]) => clues)).toEqual([['1', '2222']]);
});

it('a page that the adapter does not recognise is not listened to', async () => {
  const heard = vi.fn(listen);
  const { watch, pass } = opened(box('1', ada, '1111'));
  watch({ ...reader, read: () => null }, { listen: heard });
  await pass(20_000);
  expect(heard).not.toHaveBeenCalled();
});

it('a first page without a place for the requester is listened to when it had its time', async () => {
  const { watch, heard, pass } = opened('<p>1111</p>');
  watch(unbound, { listen });
  await pass(5000);
  expect(heard()).toEqual([['1', null]]);
  await pass(2000);
  expect(heard().at(-1)).toEqual(['1', '1111']);
});

it('listening counts as looking: a page that is slow to hear is looked at less', async () => {
  const { watch, looks, page, pass } = opened(box('1', ada, '1111'));
  const slow: Listen = () => {
    const { performance } = page as unknown as Window;
    const began = performance.now();
    Object.assign(page, { performance: { now: () => began + 1000 } });
    return {};
  };
  watch(reader, { listen: slow });
  for (let i = 0; i < 50; i += 1) {
    page.document.body.append('.');
    await pass(100);
  }
  expect(looks()).toBe(1);
});
