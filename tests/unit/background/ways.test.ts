/** The ways to a customer's page: the sidebar's button, the address bar, the menu of a selected text. */
import 'fake-indexeddb/auto';
import { browser, fake } from './fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { lookUp, wantedIn } from '../../../lib/background/look-up';
import { describe as describeCustomer, entered, suggestions } from '../../../lib/background/omnibox';
import { waysInto } from '../../../lib/background/ways';
import { takeText } from '../../../lib/customer-page/find-text';
import { openDatabase } from '../../../lib/store/db';
import { withIndexes, type CustomerRow } from '../../../lib/store/rows';
import { ada, call, frame, freshBrowser, mount } from './stage';

const page = 'chrome-extension://deskside/customer.html';
const db = openDatabase();
const ways = waysInto(db);
const keep = async (...rows: (Partial<CustomerRow> & { id: string })[]) => {
  await db.customers.bulkPut(rows.map((row) => withIndexes({ answers: {}, updatedAt: 1, ...row })));
};
const adaRow = { id: 'ada-12345', name: 'Ada', email: 'ada@example.com', externalId: 'Cust-7' };
const adamRow = { id: 'adam-12345', email: 'adam@example.com' };
const tab = (more = {}) => ({ id: 1, index: 4, windowId: 1, ...more }) as never;
/** The text that waits for the search page that was opened last. */
const waiting = () => takeText(/#find=(.+)$/.exec(fake.created.at(-1)?.url ?? '')?.[1] ?? '');

beforeEach(async () => {
  await freshBrowser();
  fake.addTab(1, 'https://rt.acme.example/');
  await keep(adaRow, adamRow);
});

describe('the address bar', () => {
  it('offers customers under opaque names, and nobody in a private window', async () => {
    expect(await suggestions('ada', ways)).toEqual([
      { content: '#ada-12345', description: expect.stringContaining('ada@example.com') },
      { content: '#adam-12345', description: 'adam@example.com' },
    ]);
    fake.traits.typingPrivate = true;
    expect(await suggestions('ada', ways)).toEqual([]);
  });

  it('tells Chromium in XML that no name can break, and Firefox in plain text', () => {
    const hostile = { id: 'x', name: '<url>&"\'</url>\u0000\u202e\ud800', email: 'a@example.com' };
    const xml = describeCustomer(hostile, true);
    expect(xml).toBe('&lt;url&gt;&amp;&quot;&apos;&lt;/url&gt; — <dim>a@example.com</dim>');
    expect(describeCustomer(hostile, false)).toBe('<url>&"\'</url> — a@example.com');
  });

  it('opens what was chosen, or who was named in whole, in the tab that the browser says', async () => {
    await entered('#ada-12345', 'newForegroundTab', ways);
    await entered('ADAM@example.com ', 'newBackgroundTab', ways);
    await entered('Cust-7', 'newForegroundTab', ways);
    expect(fake.created).toMatchObject([
      { url: `${page}#ada-12345`, active: true },
      { url: `${page}#adam-12345`, active: false },
      { url: `${page}#ada-12345`, active: true },
    ]);
    await entered('#ada-12345', 'currentTab', ways);
    expect(fake.tabs.get(1)?.url).toBe(`${page}#ada-12345`);
  });

  it.each([
    ['an address that is a part of another', 'alice@example.com', { email: 'alice.smith@example.com' }],
    ['an address that begins another', 'alice@example.com', { email: 'alice@example.com.au' }],
    ['an address without its tag', 'alice@example.com', { email: 'alice+shop@example.com' }],
    ['an id that begins another', '1234', { externalId: '12345' }],
    ['the beginning of a name', 'Ali', { name: 'Alice' }],
    ['a whole name', 'Alice', { name: 'Alice' }],
    ['a number of a ticket', '#12345678', { externalId: '12345678' }],
  ])('takes %s to the search, though nobody else is found', async (_what, text, row) => {
    await keep({ id: 'near-12345', ...row });
    await entered(text, 'newForegroundTab', ways);
    expect(fake.created).toMatchObject([{ url: expect.stringContaining('#find=') }]);
    expect(await waiting()).toBe(text);
  });

  it('takes anything else to the search, with the text in no address and kept once', async () => {
    await entered(' jane@example.com ', 'newForegroundTab', ways);
    await entered('ada', 'newForegroundTab', ways);
    expect(JSON.stringify(fake.created)).not.toMatch(/jane|example\.com/);
    expect(JSON.stringify([...browser.storage.session.items])).not.toContain('jane');
    expect(await waiting()).toBe('ada');
    expect(await waiting()).toBe('');
    fake.traits.typingPrivate = true;
    await entered('ada', 'newForegroundTab', ways);
    expect(fake.created).toHaveLength(2);
  });
});

describe('the menu of a selected text', () => {
  it.each([
    ['  CUST-7 ', 'CUST-7'],
    ['Jane Doe <jane@example.com>', 'jane@example.com'],
    ['mailto:jane@example.com', 'jane@example.com'],
    ['write to jane@example.com.', 'jane@example.com'],
    ['jane@example.com, jane@example.com', 'jane@example.com'],
    ['a@example.com b@example.com', 'a@example.com b@example.com'],
  ])('“%s” looks for “%s”', (selected, wanted) => {
    expect(wantedIn(selected)).toBe(wanted);
  });

  it('is read to its first thousand characters, and no address in it is cut into another', () => {
    expect(wantedIn('x'.repeat(200_000))).toBe('x'.repeat(1_000));
    expect(wantedIn(`${' '.repeat(5_000)}jane@example.com${' x'.repeat(5_000)}`)).toBe('jane@example.com');
    const before = 'word '.repeat(197);
    expect(wantedIn(`${before}jane@example.com`)).toBe(before.trim());
    const long = `${'y'.repeat(80)}@example.com`;
    expect(wantedIn(`write to ${long}, please`)).toBe(long);
  });

  it('opens the one customer who is named to the letter, beside the tab, and the search otherwise', async () => {
    await lookUp('<ada@example.com>', tab(), ways);
    expect(fake.created).toEqual([{ url: `${page}#ada-12345`, windowId: 1, index: 5, openerTabId: 1 }]);
    await lookUp('Ada', tab(), ways);
    expect(await waiting()).toBe('Ada');
    await lookUp('   ', tab(), ways);
    await lookUp('ada@example.com', tab({ incognito: true }), ways);
    expect(fake.created).toHaveLength(2);
  });

  it('brings the customer’s tab to the front where one is open, by whatever key', async () => {
    fake.addTab(7, `${page}#shared-key-of-ada-001`, new Map(), { windowId: 3 } as never);
    await db.aliases.put({ key: 'key:shared-key-of-ada-001', customerId: adaRow.id });
    await lookUp('ada@example.com', tab(), ways);
    expect([fake.created, fake.shown]).toEqual([[], [7]]);
  });
});

it('open the search where the database cannot be read', async () => {
  const shut = () => Promise.reject(new Error('the database does not open'));
  const broken = { get: shut, search: shut, exact: shut };
  await entered('#ada-12345', 'newForegroundTab', broken);
  expect(await waiting()).toBe('#ada-12345');
  await lookUp('ada@example.com', tab(), broken);
  expect(await waiting()).toBe('ada@example.com');
});

describe('the sidebar', () => {
  it('opens the page of a record, gets the link’s key, and is told of nobody who is not kept', async () => {
    fake.addTab(1, 'https://rt.acme.example/', new Map([[4, () => undefined]]));
    await mount(1);
    const refresh = { person: ada, deskUrl: 'https://rt.acme.example/rt/', ticket: null, force: false };
    const answer = await call('customer/refresh', refresh, frame(1));
    const { id } = (answer as { value: { id: string } }).value;
    expect(await call('customer/page', { id }, frame(1))).toMatchObject({ ok: true });
    expect(fake.created).toMatchObject([{ url: `${page}#${id}` }]);
    const key = await call('customer/link', { id }, frame(1));
    expect(key).toEqual({ ok: true, value: expect.stringMatching(/^[\w-]{22}$/) });
    expect(await call('customer/page', { id: 'nobody' }, frame(1))).toMatchObject({ ok: false });
    expect(await call('customer/link', { id: 'nobody' }, frame(1))).toEqual({ ok: true, value: null });
  });
});
