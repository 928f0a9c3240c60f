import { describe, expect, test } from 'vitest';
import { changed, problems, small } from './examples';

describe('addresses of desks, sources and links', () => {
  const link = 'must begin with https://, http:// or a scheme listed in /schemes';
  const head =
    'An address begins with its scheme and host spelled out, without a user name or values in them.';
  const unknown = (path: string, meant: string) =>
    `does not know {{${path}}}: did you mean {{${meant}}}? The values are customer.email, customer.name, customer.firstName, customer.externalId, customer.company, customer.plan, customer.stripeId, ticket.id, ticket.subject, ticket.url, ticket.heardAt, desk.type, desk.url, desk.host, agent.email, window.from, window.to, clue.value, customer.values.<name>`;
  const source = 'must begin with https:// (http:// only for localhost and 127.0.0.1)';

  test.each([
    ['/desks/0/url', 'http://rt.acme.example'],
    ['/desks/0/url', 'https://[::1]:8443/'],
    ['/sources/0/url', 'http://localhost:3000/c?e={{customer.email}}'],
    ['/sources/0/url', 'http://127.0.0.1:3000/{{customer.email}}'],
    ['/links/0/url', 'https://logs.acme.example/#/?q=%7B{{customer.email}}%7D&t={{ticket.id}}'],
    ['/links/0/url', 'https://a.example/{{#customer.plan}}?plan={{customer.plan}}{{/customer.plan}}'],
    ['/links/0/url', 'https://logs.acme.example/?q={"mail":"{{customer.email}}"}'],
  ])('%s may be %j', (at, value) => {
    expect(problems(changed(at, value))).toEqual([]);
  });

  test.each([
    ['/sources/0/url', 'http://[::1]/{{customer.email}}', source],
    [
      '/sources/0/url',
      'https://crm.acme.example/{{ticket.id}}',
      'does not know {{ticket.id}}: the values are customer.email, customer.name, customer.externalId',
    ],
    ['/desks/0/url', 'rt.acme.example', 'must begin with https:// or http://'],
    ['/desks/0/url', ' https://rt.acme.example', 'must begin with https:// or http://'],
    ['/desks/0/url', 'https://', 'must name a host, as in https://rt.acme.example/'],
    ['/desks/0/url', 'https:///rt', 'must name a host, as in https://rt.acme.example/'],
    ['/desks/0/url', 'https://rt.acme.example:99999/', 'must name a host, as in https://rt.acme.example/'],
    ['/desks/0/url', 'https://*.zendesk.com/', 'must name one host: spaces and * are not possible'],
    ['/desks/0/url', 'https://vera:pass@rt.acme.example/', 'must not hold a user name or password'],
    ['/desks/0/url', 'https://@rt.acme.example/', 'must not hold a user name or password'],
    [
      '/desks/0/url',
      'https://rt.acme.example/?id=1',
      'must stop before ? and #: pages below it belong to the desk',
    ],
    ['/desks/0/url', 'https://rt.acme.example/{{ticket.id}}', 'must be one fixed address, without {{ }}'],
    ['/desks/0/url', 'https://rt.acme.example/\n', 'must not hold line breaks or control characters'],
    ['/sources/0/url', 'http://crm.acme.example/', source],
    ['/sources/0/url', 'http://localhost.acme.example/', source],
    ['/sources/0/url', 'http://localhost:3000@crm.acme.example/', source],
    ['/sources/0/url', 'myapp://crm', source],
    [
      '/sources/0/url',
      'https://{{customer.name}}.acme.example/',
      'must name its host in full: values can stand only after it',
    ],
    ['/links/0/url', '/users', link],
    ['/links/0/url', 'other://x', link],
    ['/links/0/url', 'javascript:alert(1)', link],
    ['/links/0/url', ' javascript:alert(1)', link],
    ['/links/0/url', '{{customer.company}}', link],
    ['/links/0/url', '{{customer.company}}://x', link],
    [
      '/links/0/url',
      'https://{{customer.name}}.acme.example/',
      'must name its host in full: values can stand only after it',
    ],
    [
      '/links/0/url',
      'https://acme.example{{ticket.id}}',
      'must name its host in full: values can stand only after it',
    ],
    [
      '/links/0/url',
      'https://acme.example/{{customer.email',
      'The address cannot be read as a template. Unclosed tag at 37.',
    ],
    [
      '/links/0/url',
      'https://acme.example/customer.email}}',
      'has }} without {{ (a } that belongs to the address is written %7D)',
    ],
    [
      '/links/0/url',
      'https://acme.example/{{{customer.email}}}',
      'The address cannot be read as a template. “customer.email” stands in {{{…}}} or {{&…}}; every value is escaped, so write {{customer.email}}.',
    ],
    [
      '/links/0/url',
      'https://acme.example/{{#customer}}x{{/customer}}',
      'The address cannot be read as a template. “customer” is not the name of a value, such as customer.email.',
    ],
    [
      '/links/0/url',
      'https://acme.example/{{email}}',
      'The address cannot be read as a template. “email” is not the name of a value, such as customer.email.',
    ],
    ['/links/0/url', 'https://acme.example/{{customer.emial}}', unknown('customer.emial', 'customer.email')],
    [
      '/links/0/url',
      'https://acme.example/{{#ticket.id}}{{ticket.di}}{{/ticket.id}}',
      unknown('ticket.di', 'ticket.id'),
    ],
    ['/links/0/url', 'myapp://{{ticket.id}}', head],
    ['/links/0/url', 'myapp://vera@call/', head],
    [
      '/links/0/url',
      'https://acme.example/../x',
      'The path would hold “.” or “..”, which leads to another place.',
    ],
    ['/schemes/0', 'MyApp', 'must be the bare name of a scheme in lower case, such as "myapp"'],
    ['/schemes/0', 'myapp://', 'must be the bare name of a scheme in lower case, such as "myapp"'],
  ])('%s = %j', (at, value, message) => {
    expect(problems(changed(at, value))).toContain(`${at}: ${message}`);
  });

  test.each([
    'javascript',
    'data',
    'file',
    'blob',
    'vbscript',
    'about',
    'chrome',
    'chrome-extension',
    'moz-extension',
    'JavaScript',
  ])('no pack can allow %s:', (scheme) => {
    const pack = { version: 1, schemes: [scheme], links: [{ ...small.links[0], url: `${scheme}:alert(1)` }] };
    expect(problems(pack)).toContain(
      `/schemes/0: must not be ${scheme}: such addresses can run code or read files`,
    );
    expect(problems(pack).some((problem) => problem.startsWith('/links/0/url: '))).toBe(true);
  });
});
