/** What a source's keys must be, to each other and to the rest of the pack. */
import { describe, expect, it, test } from 'vitest';
import { parsePack } from '../../../lib/pack/schema';
import { problems, sources, whole } from './examples';

type Kind = 'json' | 'plain' | 'helpscout' | 'freescout' | 'gorgias';

const smallest: Record<Kind, object> = {
  json: { map: { name: '/name' } },
  plain: { cards: [{ key: 'usage' }] },
  helpscout: {},
  freescout: {},
  gorgias: {},
};
const source = (kind: Kind, more: object = {}) => ({
  kind,
  id: 'crm',
  label: 'CRM',
  url: 'https://crm.acme.example/',
  ...smallest[kind],
  ...more,
});
/** The problems of a pack with this one source. */
const of = (kind: Kind, more: object = {}, pack: object = {}) =>
  problems({ version: 1, sources: [source(kind, more)], ...pack });
const kinds = Object.keys(smallest) as Kind[];

describe('a source of each kind', () => {
  test.each(kinds)('needs no more than it must: %s', (kind) => {
    expect(of(kind)).toEqual([]);
  });

  it('may have every key that it can have', () => {
    expect(parsePack(whole)).toEqual({ ok: true, pack: whole });
    expect(new Set(sources.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  test.each<[Kind, string, string]>([
    ['json', 'map', '/sources/0/map: is missing'],
    ['plain', 'cards', '/sources/0/cards: is missing'],
  ])('%s cannot be without %s', (kind, key, problem) => {
    expect(of(kind, { [key]: undefined })).toContain(problem);
  });

  test.each<[Kind, string]>([
    ['json', 'cards'],
    ['plain', 'map'],
    ['helpscout', 'mailboxId'],
    ['freescout', 'mailbox'],
    ['gorgias', 'sign'],
    ['gorgias', 'list'],
  ])('%s has no “%s”', (kind, key) => {
    expect(of(kind, { [key]: {} })).toEqual([
      expect.stringMatching(
        new RegExp(`^/sources/0/${key}: is not known here: .*this place takes kind, id, `, 'i'),
      ),
    ]);
  });

  test.each(['@import', '@', '@crm'])('cannot be called %s, as what was imported is', (id) => {
    expect(of('json', { id })).toEqual([
      '/sources/0/id: must be made of 1 to 64 letters, digits, dots, - or _',
    ]);
  });
});

describe('what sources of every kind may say', () => {
  const wrong: [object, string][] = [
    [
      { url: 'http://crm.acme.example/' },
      'url: must begin with https:// (http:// only for localhost and 127.0.0.1)',
    ],
    [
      { url: 'https://{{customer.email}}/' },
      'url: must name its host in full: values can stand only after it',
    ],
    [
      { url: 'https://crm.acme.example/{{ticket.id}}' },
      'url: does not know {{ticket.id}}: the values are customer.email, customer.name, customer.externalId',
    ],
    [{ timeout: 0 }, 'timeout: must be a whole number of seconds, 1 to 60'],
    [{ timeout: 61 }, 'timeout: must be a whole number of seconds, 1 to 60'],
    [{ timeout: '15' }, 'timeout: must be a number of seconds, without quotes'],
    [{ ttl: -1 }, 'ttl: must be a whole number of seconds, 0 or more'],
    [{ token: { prefix: 7 } }, 'token/prefix: must be a text in double quotes'],
    [
      { token: { prefix: 'Bearer\n' } },
      'token/prefix: must be 40 plain characters at most, such as "Bearer "',
    ],
    [{ token: { header: 'Cookie' } }, 'token/header: cannot be Cookie: browsers let no extension set it'],
    [{ token: 'abc' }, 'token: must be an object in { }'],
    [{ token: { value: 'abc' } }, 'token/value: is not known here: this place takes header or prefix'],
    [{ images: [] }, 'images: must name 1 to 20 hosts'],
    [{ images: 'img.acme.example' }, 'images: must be a list in [ ]'],
    ...[
      '*.acme.example',
      'https://img.acme.example',
      'img.acme.example/a',
      'IMG.acme.example',
      'a b',
      'u@a.example',
    ].map((host): [object, string] => [
      { images: [host] },
      'images/0: must be a bare host in lower case, such as "img.acme.example"',
    ]),
  ];
  test.each(wrong)('%j is refused', (more, problem) => {
    for (const kind of kinds) expect(of(kind, more), kind).toEqual([`/sources/0/${problem}`]);
  });
});

describe('headers', () => {
  test.each([
    { Accept: 'application/vnd.acme+json' },
    { 'X-Team': 'support' },
    { 'x-tokenised': 'yes', 'X-Authored-By': 'deskside', 'X-Monkey': 'no' },
    { 'X-Name': 'Zoë Q' },
  ])('may be %j', (headers) => {
    expect(of('plain', { headers })).toEqual([]);
  });

  test.each([
    'Cookie',
    'cookie2',
    'Host',
    'Origin',
    'Referer',
    'Content-Length',
    'User-Agent',
    'Sec-Fetch-Site',
    'Proxy-Authorization',
    'X-HTTP-Method-Override',
  ])('cannot be %s, which browsers keep for themselves', (name) => {
    const at = `/sources/0/headers/${name}`;
    expect(of('json', { headers: { [name]: 'x' } })).toEqual([
      `${at}: cannot be ${name}: browsers let no extension set it`,
    ]);
  });

  test.each(['Authorization', 'AUTHORIZATION'])('cannot be %s: that is what a token is for', (name) => {
    const [problem = ''] = of('json', { headers: { [name]: 'Bearer abc' } });
    expect(problem).toContain('everybody who has the pack could read it');
    expect(problem).toContain('"token": {}');
  });

  test.each(['X-Api-Key', 'ApiKey', 'X-Auth-Token', 'x-access-token', 'X-Secret', 'X-Token'])(
    'cannot be %s either, and the way out is told',
    (name) => {
      const [problem = ''] = of('json', { headers: { [name]: 'abc' } });
      const [, token] = /"token": (\{.*\}) to/.exec(problem) ?? [];
      expect(of('json', { token: JSON.parse(token ?? 'null') })).toEqual([]);
    },
  );

  test.each([
    ['', 'must not be empty'],
    [' x', 'must be 1 to 1000 characters without line breaks, and none beyond ÿ'],
    ['a\r\nX-Evil: b', 'must be 1 to 1000 characters without line breaks, and none beyond ÿ'],
    ['王', 'must be 1 to 1000 characters without line breaks, and none beyond ÿ'],
    ['x'.repeat(1001), 'must be 1 to 1000 characters without line breaks, and none beyond ÿ'],
  ])('cannot hold %j', (value, message) => {
    expect(of('json', { headers: { 'X-A': value } })).toEqual([`/sources/0/headers/X-A: ${message}`]);
  });

  it('cannot be named with blanks or colons', () => {
    expect(of('json', { headers: { 'X A:': 'b' } })).toEqual([
      '/sources/0/headers/X A:: must be the name of a header, such as "X-Team"',
    ]);
  });

  it('are there once, whatever their case, with those of token and signature', () => {
    const headers = { 'X-Team': 'a', 'x-team': 'b' };
    const token = { header: 'x-team' };
    const sign = { header: 'X-TEAM', hash: 'SHA-1', encoding: 'hex' };
    const same = 'is the same as /sources/0/headers/X-Team: each must be there once';
    expect(of('helpscout', { headers, token, sign }).sort()).toEqual([
      `/sources/0/headers/x-team: ${same}`,
      `/sources/0/sign: ${same}`,
      `/sources/0/token: ${same}`,
    ]);
    expect(of('helpscout', { token: {}, sign: { ...sign, header: 'authorization' } })).toEqual([
      '/sources/0/sign: is the same as /sources/0/token: each must be there once',
    ]);
  });
});

describe('a body', () => {
  test.each<[unknown]>([
    [null],
    ['{{customer.email}}'],
    [{ query: { email: '{{customer.email | json}}', deep: [[1, true, null, 'x {{customer.name}}']] } }],
  ])('may be %j', (body) => {
    expect(of('json', { body })).toEqual([]);
  });

  test.each<[unknown, string]>([
    [
      { q: ['{{customer.plan}}'] },
      '/q/0: does not know {{customer.plan}}: the values are customer.email, customer.name, customer.externalId',
    ],
    [
      { 'a/b': '{{reason}}' },
      '/a~1b: does not know {{reason}}: the values are customer.email, customer.name, customer.externalId',
    ],
    ['customer.email}}', ': has }} without {{'],
  ])('cannot be %j', (body, problem) => {
    expect(of('json', { body })).toEqual([`/sources/0/body${problem}`]);
  });

  it('is told where it does not read as a template', () => {
    expect(of('json', { body: ['{{#customer.email}}'] })).toEqual([
      expect.stringMatching(/^\/sources\/0\/body\/0: The text cannot be read as a template\./),
    ]);
  });

  it('is needed where there is a signature', () => {
    const sign = { header: 'X-Signature', hash: 'SHA-256', encoding: 'hex' };
    expect(of('json', { sign })).toEqual([
      '/sources/0/sign: has nothing to sign: it is for sources with a "body"',
    ]);
    expect(of('json', { sign, body: {} })).toEqual([]);
  });
});

describe('the keys of each kind', () => {
  test.each<[Kind, object, string]>([
    [
      'json',
      { list: 'found' },
      'list: must be a JSON Pointer into the answer, such as "/data", or "" where the answer itself is the list',
    ],
    [
      'json',
      { map: { emails: 'a' } },
      'map/emails: must be a JSON Pointer into the answer, such as "/customer/name"',
    ],
    ['plain', { cards: [] }, 'cards: must name 1 to 25 cards'],
    ['plain', { cards: [{ key: 'a b' }] }, 'cards/0/key: must be made of letters, digits, - or _'],
    [
      'plain',
      { cards: [{ key: 'a' }, { key: 'b' }, { key: 'a' }] },
      'cards/2/key: is the same as /sources/0/cards/0/key: each must be there once',
    ],
    ['helpscout', { mailbox: { id: '7', email: 'x' } }, 'mailbox/id: must be a number, without quotes'],
    [
      'helpscout',
      { sign: { header: 'X-S', hash: 'MD5', encoding: 'hex' } },
      'sign/hash: does not know "MD5": it takes SHA-1 or SHA-256',
    ],
    ['freescout', { mailboxId: 1.5 }, 'mailboxId: must be a whole number, 0 or more'],
    ['freescout', { secret: 'hush' }, 'secret: must be true or false, without quotes'],
    [
      'gorgias',
      { map: { name: 'a' } },
      'map/name: must be a JSON Pointer into the answer, such as "/customer/name"',
    ],
  ])('%s: %j', (kind, more, problem) => {
    expect(of(kind, more)).toEqual([`/sources/0/${problem}`]);
  });

  it('are values for links, whichever kind of source gives them', () => {
    const links = [
      { id: 'a', kind: 'custom', label: 'A', url: 'https://a.example/{{customer.values.shop}}' },
    ];
    expect(of('gorgias', { map: { values: { shop: '/shop' } } }, { links })).toEqual([]);
    expect(of('gorgias', {}, { links })).toEqual([
      '/links/0/url: asks for {{customer.values.shop}}, which no source gives: add "shop" to "values" in the "map" of one',
    ]);
  });
});
