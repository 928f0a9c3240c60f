// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { arrangeLinks } from '../../../../components/sidebar/arrange-links';
import { missingWords } from '../../../../components/sidebar/missing-values';
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

  it('opens once for a double click', async () => {
    await drawSidebar({ ...view, links: [link('a')] });
    const opened: number[] = [];
    const note = (event: MouseEvent) => {
      if (!event.defaultPrevented) opened.push(event.detail);
      event.preventDefault();
    };
    document.addEventListener('click', note);
    for (const detail of [1, 2, 3]) {
      testId('link').dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true }));
    }
    document.removeEventListener('click', note);
    expect(opened).toEqual([1]);
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
    [['customer.sessionId'], 'needs a session id'],
    [['customer.account_owner'], 'needs an account owner'],
    [['a', 'b', 'customer.name'], 'needs an a, a b, and a name'],
  ])('%j', (paths, words) => {
    expect(missingWords(paths)).toBe(words);
  });
});

describe('the order', () => {
  it('lets the first log-in lead, keeps the rest, and numbers what can be opened', () => {
    const links = [
      link('logs'),
      link('gone', { missing: ['customer.name'] }),
      link('in', { kind: 'impersonate' }),
      link('second', { kind: 'impersonate' }),
    ];
    expect(arrangeLinks(links).map(({ link: { id }, digit }) => [id, digit])).toEqual([
      ['in', 1],
      ['logs', 2],
      ['gone', undefined],
      ['second', 3],
    ]);
  });

  it('has no key for the tenth', () => {
    const links = Array.from({ length: 11 }, (_, at) => link(`l${at}`));
    expect(arrangeLinks(links).map(({ digit }) => digit)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      undefined,
      undefined,
    ]);
  });
});
