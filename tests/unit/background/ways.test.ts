/** The ways to a customer's page: the sidebar's button, the address bar, the menu of a selected text. */
import { browser, fake } from './fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { lookUp, wantedIn } from '../../../lib/background/look-up';
import { describe as describeCustomer, entered, suggestions } from '../../../lib/background/omnibox';
import { takeText } from '../../../lib/customer-page/find-text';
import type { CustomerStore } from '../../../lib/customers/store';
import type { FoundCustomer } from '../../../lib/sidebar/view';
import { ada, call, frame, freshBrowser, mount } from './stage';

const page = 'chrome-extension://deskside/customer.html';
const found: FoundCustomer[] = [
  { id: 'ada-12345', name: 'Ada', email: 'ada@example.com', company: 'Engines' },
  { id: 'adam-12345', email: 'adam@example.com' },
];
const store = {
  search: async (text: string) => found.filter(({ email }) => email?.startsWith(text)),
  get: async (key: string) => (key === 'shared-key-of-ada' ? { id: 'ada-12345' } : { id: key }),
} as unknown as CustomerStore;
const tab = (more = {}) => ({ id: 1, index: 4, windowId: 1, ...more }) as never;
/** The text that waits for the search page that was opened last. */
const waiting = () => takeText(/#find=(.+)$/.exec(fake.created.at(-1)?.url ?? '')?.[1] ?? '');

beforeEach(async () => {
  await freshBrowser();
  fake.addTab(1, 'https://rt.acme.example/');
});

describe('the address bar', () => {
  it('offers customers under opaque names, and nobody in a private window', async () => {
    expect(await suggestions('ada', store)).toEqual([
      { content: '#ada-12345', description: expect.stringContaining('ada@example.com') },
      { content: '#adam-12345', description: 'adam@example.com' },
    ]);
    fake.traits.typingPrivate = true;
    expect(await suggestions('ada', store)).toEqual([]);
  });

  it('tells Chromium in XML that no name can break, and Firefox in plain text', () => {
    const hostile = { id: 'x', name: '<url>&"\'</url>\u0000\u202e\ud800', email: 'a@example.com' };
    const xml = describeCustomer(hostile, true);
    expect(xml).toBe('&lt;url&gt;&amp;&quot;&apos;&lt;/url&gt; — <dim>a@example.com</dim>');
    expect(describeCustomer(hostile, false)).toBe('<url>&"\'</url> — a@example.com');
  });

  it('opens what was chosen, or the only one found, in the tab that the browser says', async () => {
    await entered('#ada-12345', 'newForegroundTab', store);
    await entered('adam@', 'newBackgroundTab', store);
    expect(fake.created).toMatchObject([
      { url: `${page}#ada-12345`, active: true },
      { url: `${page}#adam-12345`, active: false },
    ]);
    await entered('#ada-12345', 'currentTab', store);
    expect(fake.tabs.get(1)?.url).toBe(`${page}#ada-12345`);
  });

  it('takes anything else to the search, with the text in no address and kept once', async () => {
    await entered(' jane@example.com ', 'newForegroundTab', store);
    await entered('ada', 'newForegroundTab', store);
    expect(JSON.stringify(fake.created)).not.toMatch(/jane|example\.com/);
    expect(JSON.stringify([...browser.storage.session.items])).not.toContain('jane');
    expect(await waiting()).toBe('ada');
    expect(await waiting()).toBe('');
    fake.traits.typingPrivate = true;
    await entered('ada', 'newForegroundTab', store);
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

  it('opens the one customer who is named to the letter, beside the tab, and the search otherwise', async () => {
    const exact = async (text: string) => (text === 'ada@example.com' ? 'ada-12345' : null);
    await lookUp('<ada@example.com>', tab(), { exact, get: store.get });
    expect(fake.created).toEqual([{ url: `${page}#ada-12345`, windowId: 1, index: 5, openerTabId: 1 }]);
    await lookUp('Ada', tab(), { exact, get: store.get });
    expect(await waiting()).toBe('Ada');
    await lookUp('   ', tab(), { exact, get: store.get });
    await lookUp('ada@example.com', tab({ incognito: true }), { exact, get: store.get });
    expect(fake.created).toHaveLength(2);
  });

  it('brings the customer’s tab to the front where one is open, by whatever key', async () => {
    fake.addTab(7, `${page}#shared-key-of-ada`, new Map(), { windowId: 3 } as never);
    await lookUp('ada', tab(), { exact: async () => 'ada-12345', get: store.get });
    expect([fake.created, fake.shown]).toEqual([[], [7]]);
  });
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
