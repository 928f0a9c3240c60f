import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeskAdapter } from '../../../lib/desks/desk';
import { desk, openPage, reader, requester } from './watched-page';

const box = (id: string, ...emails: string[]) =>
  `<div id="ticket" data-id="${id}">${emails.map((email) => `<b>${email}</b>`).join('')}</div>`;
const ada = 'ada@example.com';
const grace = 'grace@example.org';

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

it('reports what the page shows, at once', () => {
  const { watch, seen } = opened(box('1', ada));
  watch();
  expect(seen).toMatchObject([{ ticket: { id: '1', bound: true }, people: [{ email: ada }] }]);
});

it('says that no ticket is open, once', async () => {
  const { watch, seen, page, pass } = opened('', { at: '/inbox' });
  watch();
  page.document.body.innerHTML = '<p>more mail</p>';
  await pass(1000);
  expect(seen).toEqual([null]);
});

describe('the page changes:', () => {
  it('a requester who is drawn late', async () => {
    const { watch, emails, page, pass } = opened('<main></main>');
    watch();
    expect(emails()).toEqual([[]]);
    page.document.body.innerHTML = box('1', ada);
    await pass(79);
    expect(emails()).toEqual([[]]);
    await pass(1);
    expect(emails()).toEqual([[], [ada]]);
  });

  it('a text in place', async () => {
    const { watch, emails, page, pass } = opened(box('1', ada));
    watch();
    const text = page.document.querySelector('b')?.firstChild;
    if (text) text.textContent = grace;
    await pass(80);
    expect(emails()).toEqual([[ada], [grace]]);
  });

  it('an attribute that the adapter names, and no other', async () => {
    const { watch, emails, looks, box: drawn, pass, timers } = opened(box('2', ada));
    watch();
    expect(emails()).toEqual([[]]);
    timers.clear();
    drawn()?.setAttribute('class', 'busy');
    await pass(80);
    expect(looks()).toBe(1);
    drawn()?.setAttribute('data-id', '1');
    await pass(80);
    expect(emails()).toEqual([[], [ada]]);
  });

  it('a burst is looked at once, at its end', async () => {
    const { watch, looks, page, pass } = opened(box('1', ada));
    watch();
    for (let i = 0; i < 4; i += 1) {
      page.document.body.append('.');
      await pass(50);
    }
    expect(looks()).toBe(1);
    await pass(80);
    expect(looks()).toBe(2);
  });

  it('a page that never rests is looked at all the same', async () => {
    const { watch, emails, looks, page, box: drawn, pass } = opened(box('1', ada));
    watch();
    const name = drawn()?.querySelector('b');
    if (name) name.textContent = grace;
    for (let i = 0; i < 100; i += 1) {
      page.document.body.append('.');
      await pass(10);
    }
    expect(emails()).toEqual([[ada], [grace]]);
    expect(looks()).toBe(4);
  });

  it('a change that says nothing new is not reported', async () => {
    const { watch, seen, looks, page, pass } = opened(box('1', ada));
    watch();
    page.document.body.append('a reply');
    await pass(80);
    expect(looks()).toBe(2);
    expect(seen).toHaveLength(1);
  });
});

describe('the page moves without loading:', () => {
  it.each(['pushState', 'popstate', 'hashchange'] as const)('%s is seen before the page has drawn', (by) => {
    const { watch, last, move } = opened(box('1', ada));
    watch();
    move('/2', by);
    expect(last()).toMatchObject({ ticket: { id: '2', bound: false }, people: [], confirmation: 'pending' });
    move('/inbox', by);
    expect(last()).toBeNull();
  });

  it('a browser without the navigation API is heard by its other events', () => {
    const { watch, last, move } = opened(box('1', ada), { navigation: false });
    watch();
    move('/inbox', 'popstate');
    expect(last()).toBeNull();
  });

  it('a look that was planned before is not taken a second time', async () => {
    const { watch, looks, page, move, pass } = opened(box('1', ada));
    watch();
    page.document.body.append('.');
    await pass(10);
    move('/inbox', 'pushState');
    await pass(1000);
    expect(looks()).toBe(2);
  });

  it('an event that the page made up is not believed', () => {
    const { watch, looks, move } = opened(box('1', ada));
    watch();
    for (const by of ['pushState', 'popstate', 'hashchange'] as const) move('/2', by, false);
    expect(looks()).toBe(1);
  });

  it('the last ticket’s person is never reported for the next one, though they stay on the page', async () => {
    const unbound: DeskAdapter = {
      ...reader,
      read(root, url) {
        const sighting = reader.read(root, new URL('/1', url), { ...desk });
        const id = reader.ticketId(url, desk);
        return sighting && id ? { ...sighting, ticket: { id, bound: false } } : null;
      },
    };
    const { watch, seen, page, move, pass } = opened(box('1', ada));
    watch(unbound);
    move('/2', 'pushState');
    await pass(300);
    page.document.body.innerHTML = box('1', grace);
    await pass(1000);
    const reported = seen.map((sighting) => [
      sighting?.ticket.id,
      ...(sighting?.people.map(({ email }) => email) ?? []),
    ]);
    expect(reported).toEqual([['1', ada], ['2'], ['2', grace]]);
  });

  it('a list’s leftovers are never reported for the ticket that is opened from it', async () => {
    const unbound: DeskAdapter = {
      ...reader,
      read(root, url) {
        const id = reader.ticketId(url, desk);
        const people = [...root.querySelectorAll('b')].map((b) => requester(b.textContent ?? ''));
        if (id === null) return null;
        const slot = people.length > 0 ? 'shown' : 'absent';
        return { desk, ticket: { id, bound: false }, slot, people };
      },
    };
    const { watch, emails, page, move, pass } = opened('<b>grace@example.org</b>', { at: '/people' });
    watch(unbound);
    move('/1', 'pushState');
    await pass(300);
    page.document.body.innerHTML = box('1', ada);
    await pass(1000);
    expect(emails()).toEqual([null, [], [ada]]);
  });

  it('quick switches end with the ticket that is open', async () => {
    const { watch, last, page, move, pass } = opened(box('1', ada));
    watch();
    for (const path of ['/2', '/1', '/3', '/2']) move(path, 'pushState');
    page.document.body.innerHTML = box('2', grace);
    await pass(2000);
    expect(last()).toMatchObject({ ticket: { id: '2', bound: true }, people: [{ email: grace }] });
  });
});

describe('a report that did not arrive', () => {
  it('is made again, later each time, and not once more when it has arrived', async () => {
    const arrivals: number[] = [];
    let failing = true;
    const { watch, move, pass, now } = opened(box('1', ada));
    watch(reader, {
      onSighting() {
        arrivals.push(now());
        return failing ? Promise.reject(new Error('nobody there')) : Promise.resolve();
      },
    });
    await pass(3000);
    expect(arrivals).toEqual([1000, 2000, 4000]);
    failing = false;
    await pass(3_600_000);
    expect(arrivals).toEqual([1000, 2000, 4000, 8000]);
    failing = true;
    move('/inbox', 'pushState');
    const began = now();
    await pass(1000);
    expect(arrivals.slice(4)).toEqual([began, began + 1000]);
  });

  it('is not waited with for more than half a minute', async () => {
    let reports = 0;
    const { watch, pass } = opened(box('1', ada));
    watch(reader, {
      onSighting() {
        reports += 1;
        return Promise.reject(new Error('nobody there'));
      },
    });
    await pass(3_600_000);
    expect(reports).toBeGreaterThanOrEqual(120);
  });

  it('is given up when its life ends', async () => {
    const { watch, abort, pass, timers } = opened(box('1', ada));
    watch(reader, { onSighting: () => Promise.reject(new Error('nobody there')) });
    abort();
    await pass(0);
    expect(timers.size).toBe(0);
  });
});

describe('the desk’s own answer', () => {
  const asking = () => {
    const answers = new Map<string, (people: null) => void>();
    const confirm = vi.fn<NonNullable<DeskAdapter['confirm']>>(({ ticket }) => {
      return new Promise((answer) =>
        answers.set(ticket.id, () => answer([requester(`api-${ticket.id}@example.com`)])),
      );
    });
    return { adapter: { ...reader, confirm }, confirm, answer: (id: string) => answers.get(id)?.(null) };
  };

  it('is asked for once a ticket and added when it comes', async () => {
    const { adapter, confirm, answer } = asking();
    const { watch, seen, page, move, pass } = opened(box('1', ada));
    watch(adapter);
    page.document.body.append('a reply');
    await pass(100);
    expect(seen).toMatchObject([{ confirmation: 'pending' }]);
    answer('1');
    await pass(0);
    expect(seen.at(-1)).toMatchObject({ confirmation: [{ email: 'api-1@example.com' }] });
    move('/2', 'pushState');
    move('/1', 'pushState');
    expect(seen.at(-1)).toMatchObject({
      ticket: { id: '1' },
      confirmation: [{ email: 'api-1@example.com' }],
    });
    expect(confirm.mock.calls.map(([{ ticket }]) => ticket.id)).toEqual(['1', '2']);
  });

  it('about a ticket that was left is not added to the next', async () => {
    const { adapter, answer } = asking();
    const { watch, last, move, pass } = opened(box('1', ada));
    watch(adapter);
    move('/2', 'pushState');
    answer('1');
    await pass(0);
    expect(last()).toMatchObject({ ticket: { id: '2' }, confirmation: 'pending' });
  });
});

it('nothing is seen or planned any more once its life has ended', async () => {
  let answer: (people: null) => void = () => undefined;
  const confirm = () => new Promise<null>((done) => (answer = done));
  const { watch, abort, seen, looks, page, move, pass, timers, listeners } = opened('<main></main>');
  watch({ ...reader, confirm });
  page.document.body.append('.');
  await pass(0);
  expect(timers.size).toBe(1);
  abort();
  expect(timers.size).toBe(0);
  page.document.body.innerHTML = box('1', ada);
  await pass(0);
  expect(timers.size).toBe(0);
  for (const by of ['pushState', 'popstate', 'hashchange'] as const) move('/2', by);
  answer(null);
  await pass(10_000);
  expect(listeners.size).toBe(0);
  expect(timers.size).toBe(0);
  expect(looks()).toBe(1);
  expect(seen).toHaveLength(1);
});
