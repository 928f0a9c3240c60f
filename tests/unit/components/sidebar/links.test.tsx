// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { groupLinks } from '../../../../components/sidebar/links/arrange-links';
import { missingWords } from '../../../../components/sidebar/links/missing-values';
import { linkIcons } from '../../../../lib/links/icons';
import type { ResolvedLink } from '../../../../lib/links/link';
import { samples } from '../../../look/gallery/samples';
import { all, clear, drawSidebar, testId } from '../mount';

afterEach(clear);

const view = samples['one']!;
const link = (id: string, more: Partial<ResolvedLink> = {}): ResolvedLink => ({
  id,
  kind: 'custom',
  label: id,
  href: `https://${id}.example.com/`,
  missing: [],
  ...more,
});

describe('a link that can be opened', () => {
  it('is a real link in a new tab that tells nothing about where it came from', async () => {
    await drawSidebar({ ...view, links: [link('logs', { kind: 'logs', label: 'Logs' })] });
    const anchor = testId('link');
    expect(anchor.tagName).toBe('A');
    expect(anchor.dataset).toMatchObject({ kind: 'logs', id: 'logs' });
    expect(anchor.getAttribute('href')).toBe('https://logs.example.com/');
    expect(anchor.getAttribute('target')).toBe('_blank');
    expect(anchor.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('keeps an app scheme that the pack allowed', async () => {
    await drawSidebar({ ...view, links: [link('app', { href: 'myapp://run/123' })] });
    expect(testId('link').getAttribute('href')).toBe('myapp://run/123');
  });

  it.each([
    ['Log in as', 'José Ñandú-Østergård', 'Log in as José'],
    ['Log in as', 'Lovelace, Ada', 'Log in as Lovelace, Ada'],
    ['Log in as', undefined, 'Log in as'],
    ['Log in as user', 'José', 'Log in as user'],
    ['Admin', 'José', 'Admin'],
  ])('label %j for %j is %j', async (label, name, shown) => {
    const customer = name === undefined ? {} : { name };
    await drawSidebar({ ...view, customer, links: [link('a', { kind: 'impersonate', label })] });
    expect(testId('link').querySelector('.link-label')?.textContent).toBe(shown);
  });

  it('is a new element for a new customer', async () => {
    await drawSidebar({ ...view, links: [link('a')] });
    const before = testId('link');
    await drawSidebar({ ...view, customer: { email: 'other@example.com' }, links: [link('a')] });
    expect(testId('link')).not.toBe(before);
    expect(before.isConnected).toBe(false);
  });
});

describe('a link that cannot be opened', () => {
  it('is no link, and says which value is missing', async () => {
    const missing = ['customer.externalId', 'customer.stripeId'];
    await drawSidebar({ ...view, links: [link('a', { kind: 'billing', label: 'Stripe', missing })] });
    expect(all('[data-testid="link"]')).toEqual([]);
    const shown = testId('link-missing');
    expect(shown.hasAttribute('href')).toBe(false);
    expect(shown.dataset).toMatchObject({ kind: 'billing', id: 'a' });
    expect(shown.textContent).toBe('Stripe needs an external id and a Stripe id');
  });

  it('says why it is refused, even if an address came along', async () => {
    await drawSidebar({ ...view, links: [link('a', { refused: 'The scheme "x" is not allowed' })] });
    expect(all('[data-testid="link"]')).toEqual([]);
    expect(testId('link-missing').textContent).toBe('a The scheme "x" is not allowed');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'not an address',
  ])('%j never becomes a link', async (href) => {
    await drawSidebar({ ...view, earlier: [], links: [link('a', { href })] });
    expect(all('a')).toEqual([]);
    expect(testId('link-missing').textContent).toBe('a This address may not be opened');
  });
});

describe('the words for missing values', () => {
  it.each([
    [['customer.stripeId'], 'needs a Stripe id'],
    [['customer.externalId'], 'needs an external id'],
    [['customer.email', 'customer.email'], 'needs an email address'],
    [['customer.sessionId'], 'needs a value for “session id”'],
    [['customer.account_owner'], 'needs a value for “account owner”'],
    [['a', 'b', 'customer.name'], 'needs a value for “a”, a value for “b”, and a name'],
  ])('%j', (paths, words) => {
    expect(missingWords({ missing: paths })).toBe(words);
  });
});

describe('the order', () => {
  const arranged = (links: ResolvedLink[]) =>
    groupLinks(links).map(({ title, led, links: members }) => [
      title,
      led,
      members.map(({ link: { id }, digit }) => [id, digit]),
    ]);

  it('lets the first log-in lead, keeps the rest, and renumbers none when one gets its value late', () => {
    const links = [
      link('logs'),
      link('gone', { missing: ['customer.name'] }),
      link('in', { kind: 'impersonate' }),
      link('second', { kind: 'impersonate' }),
    ];
    const members = [
      ['in', 1],
      ['logs', 2],
      ['gone', undefined],
      ['second', 4],
    ];
    expect(arranged(links)).toEqual([[undefined, true, members]]);
  });

  it('has those without a group first, then each group as the pack began it', () => {
    const links = [
      link('a', { group: 'Money' }),
      link('b'),
      link('c', { group: 'Talk', kind: 'impersonate' }),
      link('d', { group: 'Money' }),
      link('e', { group: '' }),
    ];
    expect(arranged(links)).toEqual([
      [
        undefined,
        false,
        [
          ['b', 1],
          ['e', 2],
        ],
      ],
      [
        'Money',
        false,
        [
          ['a', 3],
          ['d', 4],
        ],
      ],
      ['Talk', false, [['c', 5]]],
    ]);
  });

  it('has no key for the tenth', () => {
    const links = Array.from({ length: 11 }, (_, at) => link(`l${at}`, { group: at > 4 ? 'B' : 'A' }));
    const digits = groupLinks(links).flatMap((group) => group.links.map(({ digit }) => digit));
    expect(digits).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, undefined, undefined]);
  });

  it('shows groups under their headings', async () => {
    await drawSidebar({ ...view, links: [link('a', { group: 'Money' }), link('b')] });
    const lists = all('nav section').map((section) => {
      const heading = document.getElementById(section.getAttribute('aria-labelledby') ?? '');
      return [
        heading?.textContent,
        section.querySelector<HTMLElement>('[data-testid="link"]')?.dataset['id'],
      ];
    });
    expect(lists).toEqual([
      [undefined, 'b'],
      ['Money', 'a'],
    ]);
    expect(testId('link').closest('nav')?.getAttribute('aria-label')).toBe('Links');
  });
});

describe('the picture', () => {
  it.each(linkIcons)('%s is there for a pack to name', async (icon) => {
    await drawSidebar({ ...view, links: [link('a', { icon })] });
    expect(testId('link').querySelector('svg')?.classList).toContain(`lucide-${icon}`);
  });

  const icon = () => testId('link').querySelector('svg')?.getAttribute('class');
  it.each([
    ['rocket', 'lucide-rocket'],
    ['map-pin', 'lucide-map-pin'],
    [undefined, 'lucide-scroll-text'],
    ['no-such-picture', 'lucide-scroll-text'],
    ['constructor', 'lucide-scroll-text'],
  ])('named %s is %s', async (name, shown) => {
    await drawSidebar({ ...view, links: [link('a', { kind: 'logs', ...(name && { icon: name }) })] });
    expect(icon()).toContain(shown);
  });
});
