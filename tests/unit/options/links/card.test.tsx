// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { LinkReport, LinksView } from '../../../../lib/options/links/view';
import { drawAt } from '../draw';

const draw = drawAt('links');

const crm = { kind: 'source', id: 'crm', label: 'CRM' } as const;
const desk = { kind: 'desk' } as const;
const id = { path: 'customer.externalId', value: 'CUST 7', origin: crm, filters: [] };
const mail = { path: 'customer.email', value: 'ada@example.com', origin: desk, filters: ['kql'] };

const report: LinkReport = {
  id: 'login',
  kind: 'impersonate',
  label: 'Log in as',
  parts: [
    { text: 'https://', from: 'template' },
    { text: 'app.acme.example', from: 'environment' },
    { text: '/as/', from: 'template' },
    { text: 'CUST%207', from: id },
    { text: '?q=', from: 'template' },
    { text: '%22ada%40example.com%22', from: mail },
    { text: '&again=', from: 'template' },
    { text: 'CUST%207', from: id },
  ],
  missing: [],
  href: 'https://app.acme.example/as/CUST%207?q=%22ada%40example.com%22&again=CUST%207',
  conditions: [],
  hidden: [],
  open: 'private',
  reason: true,
};

const view = (links: Partial<LinkReport>[], more: Partial<LinksView> = {}): LinksView => ({
  items: [],
  form: null,
  who: { kind: 'example', name: 'Ada Example', email: 'ada@example.com' },
  problem: null,
  tickets: [],
  ticket: null,
  environments: [{ id: 'live', label: 'Production' }],
  environment: 'live',
  groups: [{ heading: null, links: links.map((part, at) => ({ ...report, id: `link-${at}`, ...part })) }],
  privateDenied: false,
  presets: [],
  draft: null,
  ...more,
});
const card = (link: Partial<LinkReport>, more: Partial<LinksView> = {}) =>
  draw({ links: view([link], more) });

it('there is no such card without a saved pack, and an empty one says so', async () => {
  const page = await draw({ links: null });
  expect(document.querySelector('.examine')).toBeNull();
  await page.show({ links: view([], { groups: [] }) });
  expect(document.querySelector('.examine')?.textContent).toContain('There are no links yet.');
});

describe('an address', () => {
  it('is whole to read and to copy, with its values marked in place by number', async () => {
    const page = await card({});
    expect(page.one('link-address').textContent).toBe(report.href);
    const marks = [...page.one('link-address').querySelectorAll<HTMLElement>('mark')];
    expect(marks.map(({ textContent, dataset }) => [dataset['n'], textContent])).toEqual([
      ['1', 'app.acme.example'],
      ['2', 'CUST%207'],
      ['3', '%22ada%40example.com%22'],
      ['2', 'CUST%207'],
    ]);
    await act(() => document.querySelector<HTMLElement>('[aria-label="Copy address: Log in as"]')?.click());
    expect(page.actions.links.copy).toHaveBeenCalledExactlyOnceWith(report.href);
  });

  it('has a list of its values: each once, with its path, who told it, its filters and what it was', async () => {
    const page = await card({});
    expect(page.all('link-origin').map(({ textContent }) => textContent)).toEqual([
      '1the pack’s value for Production',
      '2customer.externalId from CRM (source)CUST 7',
      '3customer.email from the desk as kqlada@example.com',
    ]);
  });

  it('with a hidden character shows it', async () => {
    const from = { ...id, value: 'a\u202eb' };
    const page = await card({ parts: [{ text: 'x\u200b', from }] });
    const codes = [...document.querySelectorAll<HTMLElement>('.examined .hidden-character')];
    expect(codes.map(({ dataset }) => dataset['code'])).toEqual(['U+200B', 'U+202E']);
    expect(page.one('link-address').textContent).toBe('x\u200b');
  });

  it('that is not whole cannot be copied, and has the empty place marked', async () => {
    const { href: _, ...open } = report;
    const parts: LinkReport['parts'] = [
      { text: '{{customer.plan}}', from: { missing: 'customer.plan', filters: [] } },
    ];
    const missing: LinkReport['missing'] = [{ path: 'customer.plan', why: { code: 'unmapped' } }];
    const groups = [{ heading: null, links: [{ ...open, parts, missing }] }];
    const page = await draw({ links: view([], { groups }) });
    expect(document.querySelector('[aria-label^="Copy address"]')).toBeNull();
    expect(document.querySelector('.part-missing')?.getAttribute('data-n')).toBeNull();
    expect(page.one('link-lacks').textContent).toBe('customer.plan is missing. No source maps plan.');
  });
});

it.each([
  ['customer.stripeId', { code: 'unmapped' }, 'No source maps stripeId.'],
  ['customer.email', { code: 'unmapped' }, 'The desk does not tell it, and no source maps email.'],
  [
    'customer.plan',
    {
      code: 'silent',
      sources: [
        { label: 'CRM', status: 'never' },
        { label: 'Shop', status: 'unknown' },
      ],
    },
    'CRM has not been asked about this customer yet and Shop does not know this customer.',
  ],
  ['ticket.id', { code: 'no-ticket' }, 'choose one above'],
  ['ticket.subject', { code: 'not-on-ticket' }, 'This ticket does not tell it.'],
  ['agent.email', { code: 'open-ticket' }, 'only while the ticket is open'],
  ['env.app', { code: 'environment' }, 'The environment has no such value.'],
  ['clue.value', { code: 'clue' }, 'from the ticket’s text'],
] as const)('what is missing of %s for %j is told', async (path, why, words) => {
  const missing = [{ path, why: why as LinkReport['missing'][number]['why'] }];
  const page = await card({ missing });
  expect(page.one('link-lacks').textContent).toContain(path);
  expect(page.one('link-lacks').textContent).toContain(words);
});

it('what is refused, and each reason why a link is hidden, is told', async () => {
  const page = await card({
    refused: 'Not there.',
    hidden: ['you', 'pack', 'condition'],
    conditions: [
      { about: 'desk', wanted: ['rt'], holds: true, found: 'rt' },
      { about: 'plan', wanted: ['Pro', 'Team'], holds: false, found: 'Free' },
      { about: 'environment', wanted: ['Staging'], holds: false },
    ],
  });
  expect(page.one('link-refused').textContent).toBe('Refused. Not there.');
  expect(page.all('link-hidden').map(({ textContent }) => textContent)).toEqual([
    'The pack hides it from everybody.',
    'Hidden now. Only for the plan Pro or Team; this customer has Free.',
    'Hidden now. Only in Staging.',
    'You have hidden it.',
  ]);
  expect(page.has('link-switch')).toBe(false);
});

it('where it opens, what it asks and what time it covers is told', async () => {
  const window = { from: Date.UTC(2026, 10, 20, 10), to: Date.UTC(2026, 10, 20, 11), around: 'now' } as const;
  const page = await card({ window });
  const chips = [...document.querySelectorAll('.examined .chip')].map(({ textContent }) => textContent);
  expect(chips).toEqual(['Private window', 'Asks for a reason']);
  expect(page.one('link-window').textContent).toMatch(/^Covers Nov 20, 2026, .*your time, up to now/);
  await page.show({ links: view([{ open: 'container:Customers', clue: { kind: 'trace' } }]) });
  expect(document.querySelector('.examined .chips')?.textContent).toContain('At each clue: Trace id');
  expect(document.querySelector('.examined .chip')?.textContent).toBe('Container Customers');
});

it('a one-time link tells what a press would send, and that nothing is asked here', async () => {
  const body = { user: [{ text: 'CUST 7', from: id }], why: [{ text: 'fixed', from: 'template' as const }] };
  const page = await card({ mint: { body, origins: ['https://app.acme.example'] } });
  const mint = page.one('link-mint').textContent;
  expect(mint).toMatch(/userCUST 7.*whyfixed/);
  expect(mint).toContain('https://app.acme.example');
  expect(mint).toContain('Not asked here.');
});

it('the switch hides and shows, says which, and keeps the keyboard', async () => {
  const page = await card({});
  const button = page.one('link-switch');
  button.focus();
  await page.click('link-switch');
  expect(page.actions.links.setHidden).toHaveBeenLastCalledWith('link-0', true);
  await page.show({ links: view([{ hidden: ['you'] }]) });
  expect(document.activeElement).toBe(page.one('link-switch'));
  expect(page.one('link-switch').getAttribute('aria-label')).toBe('Show in my sidebar: Log in as');
  await page.click('link-switch');
  expect(page.actions.links.setHidden).toHaveBeenLastCalledWith('link-0', false);
});

describe('whose values', () => {
  it('are chosen by searching, and the keyboard comes back to where it was', async () => {
    const page = await card({});
    vi.mocked(page.actions.links.search).mockResolvedValue([{ id: 'c-1', name: 'Grace' }]);
    await page.click('look-choose');
    const box = page.one('search') as HTMLInputElement;
    expect(document.activeElement).toBe(box);
    box.value = 'Gra';
    await act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
    await vi.waitFor(() => expect(page.has('found')).toBe(true));
    await page.click('found');
    expect(page.actions.links.lookWith).toHaveBeenCalledExactlyOnceWith('c-1');
    expect(page.has('search')).toBe(false);
    expect(document.activeElement).toBe(page.one('look-choose'));
  });

  it('of a known customer give way to the example on a press', async () => {
    const page = await card({}, { who: { kind: 'known', id: 'c-1', name: 'Grace', company: 'Known' } });
    expect(page.one('look-person').textContent).toContain('Grace Known');
    await page.click('look-example');
    expect(page.actions.links.lookWith).toHaveBeenCalledExactlyOnceWith(null);
    expect(document.activeElement).toBe(page.one('look-choose'));
  });

  it('are on a ticket, or on none, and in an environment', async () => {
    const page = await card({}, { tickets: [{ key: 'rt:1', id: '1', subject: 'Help' }], ticket: 'rt:1' });
    const choose = (list: string, value: string) =>
      act(() => {
        const select = page.one(list) as HTMLSelectElement;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    expect(page.one('look-ticket').textContent).toContain('1: Help');
    await choose('look-ticket', '');
    expect(page.actions.links.lookOn).toHaveBeenLastCalledWith(null);
    await choose('look-ticket', 'rt:1');
    expect(page.actions.links.lookOn).toHaveBeenLastCalledWith('rt:1');
    await choose('look-environment', 'live');
    expect(page.actions.links.lookIn).toHaveBeenLastCalledWith('live');
  });

  it('that could not be had are told of', async () => {
    const page = await card({}, { problem: 'gone' });
    expect(page.said().join()).toContain('does not know that customer any more');
  });
});

it('tells what to press where Firefox keeps us out of private windows', async () => {
  const page = await card({}, { privateDenied: true });
  expect(page.one('private-denied').textContent).toContain('Run in Private Windows');
  await page.show({ links: view([{}]) });
  expect(page.has('private-denied')).toBe(false);
});
