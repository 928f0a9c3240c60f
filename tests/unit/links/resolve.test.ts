import { describe, expect, it } from 'vitest';
import type { Link } from '../../../lib/links/link';
import { resolveLink, resolveLinks } from '../../../lib/links/resolve';
import { isAllowableScheme } from '../../../lib/links/scheme';
import { valuesFrom, type LinkValues } from '../../../lib/links/values';

const link = (url: string): Link => ({ id: 'a', kind: 'custom', label: 'A', url });
const desk = (texts: Record<string, string>): LinkValues => valuesFrom({ kind: 'desk' }, texts);
const jo = desk({
  'customer.email': 'jo+x@example.com',
  'customer.externalId': 'C 1/2',
  'customer.name': "Jo O'Doe (*)!",
  'ticket.id': '7',
  'desk.type': 'rt',
  'desk.url': 'https://rt.acme.example/rt/',
  'desk.host': 'rt.acme.example',
});
const resolve = (url: string, values: LinkValues = jo, schemes: string[] = []) =>
  resolveLink(link(url), values, { schemes, environment: null, now: 0 });

describe('a link', () => {
  it.each([
    [
      'https://dashboard.stripe.com/search?query={{customer.email}}',
      'https://dashboard.stripe.com/search?query=jo%2Bx%40example.com',
    ],
    ['https://a.example/c/{{customer.externalId}}/logs', 'https://a.example/c/C%201%2F2/logs'],
    ['https://a.example/?n={{customer.name}}', 'https://a.example/?n=Jo%20O%27Doe%20%28%2A%29%21'],
    ['http://a.example#/t/{{ticket.id}}', 'http://a.example/#/t/7'],
    ['https://a.example/?back={{desk.url}}', 'https://a.example/?back=https%3A%2F%2Frt.acme.example%2Frt%2F'],
    ['https://A.example:8443/?d={{desk.host}}', 'https://a.example:8443/?d=rt.acme.example'],
    ['https://a.example', 'https://a.example/'],
  ])('%s leads to %s', (url, href) => {
    expect(resolve(url)).toEqual({ id: 'a', kind: 'custom', label: 'A', href, missing: [] });
  });

  it('says which values are missing instead of leading nowhere', () => {
    const url = 'https://a.example/{{customer.stripeId}}/{{customer.plan}}/{{customer.stripeId}}';
    expect(resolve(url)).toEqual({
      id: 'a',
      kind: 'custom',
      label: 'A',
      missing: ['customer.stripeId', 'customer.plan'],
    });
  });

  it.each(['', '   '])('counts %j as missing', (stripeId) => {
    const values = { 'customer.stripeId': { text: stripeId, from: { kind: 'desk' } } } as const;
    const found = resolve('https://a.example/{{customer.stripeId}}', values);
    expect(found.missing).toEqual(['customer.stripeId']);
  });

  it.each([
    'customer.__proto__',
    'customer.constructor.name',
    'customer.email.length',
    'customer.toString',
    'customer.hasOwnProperty',
    'customer.secret',
    'ticket.email',
    'window.name',
  ])('does not know %s', (path) => {
    const values: LinkValues = {
      ...jo,
      ...desk({ 'customer.secret': 's', 'window.name': 'w', [path]: 'x' }),
    };
    expect(resolve(`https://a.example/{{${path}}}`, values).missing).toEqual([path]);
  });

  it('reads own values only', () => {
    expect(
      resolve('https://a.example/{{customer.email}}', Object.create(desk({ 'customer.email': 'x' }))).missing,
    ).toEqual(['customer.email']);
  });

  it('has sections for what is present or missing', () => {
    const url =
      'https://a.example/{{#customer.stripeId}}customers/{{customer.stripeId}}{{/customer.stripeId}}' +
      '{{^customer.stripeId}}search?q={{customer.email}}{{/customer.stripeId}}';
    expect(resolve(url).href).toBe('https://a.example/search?q=jo%2Bx%40example.com');
    expect(resolve(url, desk({ 'customer.stripeId': 'cus_1' })).href).toBe(
      'https://a.example/customers/cus_1',
    );
    expect(resolve(url, {}).missing).toEqual(['customer.email']);
  });

  it.each([
    '{{desk.url}}Ticket',
    'https:{{customer.email}}',
    'https:a.example/{{ticket.id}}',
    'https:/a.example/{{ticket.id}}',
    'https:///{{ticket.id}}',
    'https://{{desk.host}}/x',
    'https://a.example{{ticket.id}}',
    'https://a.example{{#ticket.id}}.evil.example/{{/ticket.id}}',
    'https://a.example:{{ticket.id}}/',
    'https://a.example\\@evil.example/{{ticket.id}}',
    'https://dashboard.stripe.com@evil.example/{{ticket.id}}',
    'https://{{ticket.id}}@a.example/',
    'myapp://{{ticket.id}}',
    '//a.example/{{ticket.id}}',
    '/tickets/{{ticket.id}}',
    ' https://a.example/',
    '',
  ])('must spell out its head: %s', (url) => {
    const found = resolve(url, jo, ['myapp']);
    expect(found.refused).toContain('begins with its scheme and host');
    expect(found).not.toHaveProperty('href');
  });

  it.each([
    ['https://a.example/c/{{customer.externalId}}/edit', '.'],
    ['https://a.example/c/{{customer.externalId}}/edit', '..'],
    ['https://a.example/c/{{customer.externalId}}', '..'],
    ['https://a.example/c/{{customer.externalId}}', '.'],
    ['https://a.example/c/.{{customer.externalId}}?x', '.'],
    ['https://a.example/c/%2{{customer.externalId}}/edit', 'e'],
    ['https://a.example/c\\{{customer.externalId}}\\edit', '..'],
    ['myapp://a/c/{{customer.externalId}}', '..'],
  ])('never climbs: %s with %j', (url, externalId) => {
    const found = resolve(url, desk({ 'customer.externalId': externalId }), ['myapp']);
    expect(found.refused).toContain('another place');
    expect(found).not.toHaveProperty('href');
  });

  it('may hold dots where they mean nothing', () => {
    const dots = desk({ 'customer.externalId': '..' });
    expect(resolve('https://a.example/?q={{customer.externalId}}', dots).href).toBe(
      'https://a.example/?q=..',
    );
    expect(resolve('https://a.example/a{{customer.externalId}}', dots).href).toBe('https://a.example/a..');
    expect(
      resolve('https://a.example/{{customer.externalId}}', desk({ 'customer.externalId': '%2e%2e' })).href,
    ).toBe('https://a.example/%252e%252e');
  });

  it('is refused where the finished address is none', () => {
    expect(resolve('https://a b/').refused).toBe('This is not a complete address.');
  });
});

describe('schemes', () => {
  it('opens what the pack allows by name', () => {
    expect(resolve('myapp://user/{{ticket.id}}', jo, ['myapp']).href).toBe('myapp://user/7');
    expect(resolve('mailto:{{customer.email}}', jo, ['mailto']).href).toBe('mailto:jo%2Bx%40example.com');
    expect(resolve('MyApp://user/{{ticket.id}}', jo, ['myapp']).href).toBe('myapp://user/7');
  });

  it('refuses what it does not name', () => {
    const found = resolve('myapp://user/{{ticket.id}}', jo, ['other']);
    expect(found.refused).toContain('“myapp:”');
    expect(found).not.toHaveProperty('href');
  });

  it.each([
    'javascript:alert({{ticket.id}})',
    'JavaScript:alert({{ticket.id}})',
    'data:text/html,{{ticket.id}}',
    'file:///etc/{{ticket.id}}',
    'blob:https://a.example/{{ticket.id}}',
    'vbscript:x{{ticket.id}}',
    'view-source:https://a.example/',
    'chrome://settings/',
    'moz-extension://a/',
  ])('never opens %s, even if the pack names it', (url) => {
    const name = url.slice(0, url.indexOf(':')).toLowerCase();
    expect(resolve(url, jo, [name])).not.toHaveProperty('href');
    expect(isAllowableScheme(name)).toBe(false);
  });

  it('knows names from other texts', () => {
    expect(['myapp', 'web+deskside', 'slack'].every(isAllowableScheme)).toBe(true);
    expect(['', 'myapp:', 'My', '1a', 'a b'].some(isAllowableScheme)).toBe(false);
  });
});

it('resolves a pack in its order', () => {
  const pack = { links: [link('https://a.example/'), { ...link('x:1'), id: 'b' }], schemes: [] };
  expect(resolveLinks(pack, jo, { environment: null, now: 0 }).map(({ id, href }) => [id, href])).toEqual([
    ['a', 'https://a.example/'],
    ['b', undefined],
  ]);
});
