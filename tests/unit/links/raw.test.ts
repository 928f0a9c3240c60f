/** Values that go in as they are: only what a source or the pack says, and never to another host than is meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveLink } from '../../../lib/links/resolve';
import { valuesFrom, type ValueOrigin } from '../../../lib/links/values';
import { known } from './nasty';

const source: ValueOrigin = { kind: 'source', id: 'crm', label: 'CRM' };
const resolve = (url: string, admin: string, from: ValueOrigin = source, schemes: string[] = []) =>
  resolveLink(
    { id: 'a', kind: 'admin', label: 'Admin', url },
    {
      ...valuesFrom(from, { 'customer.values.admin': admin, 'customer.externalId': admin }),
      ...valuesFrom({ kind: 'desk' }, { 'customer.email': '..' }),
    },
    { schemes, environment: null, now: 0 },
  );
const whole = '{{customer.values.admin | raw}}';

describe('a whole address from a source', () => {
  it.each([
    [whole, 'https://a.example/u/7?x=1#y', 'https://a.example/u/7?x=1#y'],
    [whole, 'http://127.0.0.1:8080/u', 'http://127.0.0.1:8080/u'],
    [`${whole}?tab=logs`, 'https://a.example/u/7', 'https://a.example/u/7?tab=logs'],
    [`${whole}/{{ticket.id}}`, 'https://a.example/u', undefined],
    [whole, 'acme://u/7', 'acme://u/7'],
  ])('%s with %s', (template, admin, href) => {
    expect(resolve(template, admin, source, ['acme']).href).toBe(href);
  });

  it.each([
    ['javascript:alert(1)', 'are not allowed'],
    ['data:text/html,x', 'are not allowed'],
    ['other://u/7', 'are not allowed'],
    ['https://jo:secret@a.example/', 'a user name or a password'],
    ['https://jo@a.example/', 'a user name or a password'],
    ['//a.example/u', 'not a complete address'],
    ['/u/7', 'not a complete address'],
    ['a.example', 'not a complete address'],
    [' https://a.example/', 'not a complete address'],
    ['https://a.example/\nx', 'line break'],
    ['java\tscript:alert(1)', 'line break'],
    ['https://a.example/../x', 'another place'],
  ])('may not be %j', (admin, words) => {
    const found = resolve(whole, admin, source, ['acme', 'javascript', 'data']);
    expect(found.refused).toContain(words);
    expect(found).not.toHaveProperty('href');
  });

  it.each([
    [`${whole}.evil.example/`, 'https://a.example'],
    [`${whole}@evil.example/`, 'https://a.example'],
    [`${whole}{{customer.externalId}}`, 'https://a.example:1'],
  ])('names its host itself: %s with %s', (template, admin) => {
    expect(resolve(template, admin)).not.toHaveProperty('href');
  });

  it('keeps dot segments of other values out', () => {
    expect(resolve(`${whole}/{{customer.email}}/x`, 'https://a.example/u').refused).toContain(
      'another place',
    );
  });
});

describe('a part from a source', () => {
  it('may hold slashes and questions', () => {
    expect(resolve('https://a.example/{{customer.values.admin | raw}}', 'u/7?x=1#y').href).toBe(
      'https://a.example/u/7?x=1#y',
    );
  });

  it.each(['https://a.example/', 'https://a.example:8443/x?', 'http://127.0.0.1/#', 'myapp://host/'])(
    'never leads away from %s',
    (base) => {
      fc.assert(
        fc.property(known, (admin) => {
          const { href } = resolve(`${base}{{customer.values.admin | raw}}`, admin, source, ['myapp']);
          if (href === undefined) return;
          const [url, meant] = [new URL(href), new URL(base)];
          expect([url.protocol, url.username, url.password, url.host]).toEqual([
            meant.protocol,
            '',
            '',
            meant.host,
          ]);
        }),
        { numRuns: 1_000 },
      );
    },
  );

  it.each(['myapp:/', 'https://a.example', 'https://', 'https:/'])('cannot make the host: %s', (head) => {
    expect(
      resolve(`${head}{{customer.values.admin | raw}}`, '/evil.example/x', source, ['myapp']),
    ).not.toHaveProperty('href');
  });
});

it.each(['desk', 'browser', 'agent'] as const)('is refused from the %s', (kind) => {
  const found = resolve(whole, 'https://a.example/', { kind });
  expect(found.refused).toBe(
    `{{customer.values.admin | raw}} would put in what the ${kind} says as it is: only a source of the pack may do that.`,
  );
  expect(resolve('https://a.example/{{customer.externalId | raw}}', '7', { kind }).refused).toContain(
    'as it is',
  );
});

it('is taken from the pack', () => {
  expect(resolve(whole, 'https://a.example/x', { kind: 'pack' }).href).toBe('https://a.example/x');
});
