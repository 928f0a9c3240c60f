/** Links that are minted or made of a preset; clues, audit, and what sources give. */
import { describe, expect, it, test } from 'vitest';
import { changed, environments, other, problems } from './examples';

describe('minted links', () => {
  const mint = { url: 'https://a.example/mint' };
  const minted = (more: object, beside: object = {}) => other({ mint: { ...mint, ...more }, ...beside });

  it('may say all that there is', () => {
    const body = {
      user: '{{customer.externalId}}',
      at: '{{window.to}}',
      why: '{{#reason}}{{reason | json}}{{/reason}}',
      empty: '{{env.app}}',
    };
    expect(minted({ body, origins: ['{{env.app}}', 'https://b.example/'] }, { reason: true })).toEqual([]);
    expect(minted({ url: '{{env.app}}/mint/{{customer.externalId}}' })).toEqual([]);
  });

  test.each<[object, string]>([
    [{ url: undefined }, 'mint/url: is missing'],
    [{ url: 'http://a.example/mint' }, 'mint/url: must begin with https:// (http:// only for localhost'],
    [{ url: '{{customer.externalId | raw}}' }, 'mint/url: must begin with https://'],
    [{ url: 'https://{{customer.email}}.example/' }, 'mint/url: must name its host in full'],
    [{ url: 'https://a.example/{{reason}}' }, 'mint/url: The address cannot be read as a template. “reason”'],
    [{ method: 'PUT' }, 'mint/method: is not known here: this place takes url, body or origins'],
    [{ body: 'x' }, 'mint/body: must be an object in { }'],
    [{ body: { a: 7 } }, 'mint/body/a: must be a text in double quotes'],
    [{ body: { ['k'.repeat(65)]: 'x' } }, 'must be named by 64 characters at most'],
    [{ body: { a: 'x'.repeat(2001) } }, 'mint/body/a: must be 2000 characters at most'],
    [{ body: { a: '{{reason}}' } }, 'mint/body/a: asks for {{reason}}: add "reason": true to the link'],
    [{ body: { 'a/b': '{{customer.emial}}' } }, 'mint/body/a~1b: does not know {{customer.emial}}'],
    [{ body: { a: '{{customer.email | raw}}' } }, 'mint/body/a: The text cannot be read as a template.'],
    [
      { body: { a: '{{env.nowhere}}' } },
      'mint/body/a: asks for {{env.nowhere}}, which the environment "live"',
    ],
    [{ origins: [] }, 'mint/origins: must name 1 to 20 origins'],
    [
      { origins: ['https://b.example/x'] },
      'mint/origins/0: must be an origin, such as https://app.acme.example',
    ],
    [{ origins: ['http://b.example'] }, 'mint/origins/0: must begin with https://'],
    [{ origins: ['https://{{customer.email}}'] }, 'mint/origins/0: must be one fixed address'],
  ])('may not say %j', (more, message) => {
    expect(minted(more)).toEqual([expect.stringContaining(message)]);
  });
});

describe('links made of a preset', () => {
  const loki = { base: 'https://logs.acme.example', datasource: 'x', stream: '{app="shop"}' };
  const preset = (more: object, id = 'grafana-loki') => other({ preset: id, with: { ...loki, ...more } });

  it('may say what the preset takes', () => {
    expect(preset({})).toEqual([]);
    expect(
      preset({ base: '{{env.app}}/grafana', by: 'customer.externalId', pipeline: '| json', orgId: '7' }),
    ).toEqual([]);
    expect(preset({ pipeline: '|= {{customer.name | logql}} or {{ticket.id}}', orgId: '' })).toEqual([]);
    expect(other({ preset: 'papertrail' })).toEqual([]);
  });

  test.each<[object, string]>([
    [
      { query: 'x' },
      'with/query: is not known here: this preset takes base, datasource, stream, by, pipeline or orgId',
    ],
    [{ datasource: undefined }, 'with/datasource: is missing: '],
    [{ datasource: ' ' }, 'with/datasource: is missing: '],
    [{ base: 'http://logs.acme.example' }, 'with/base: must begin with https://'],
    [{ base: 'https://logs.acme.example/?x' }, 'with/base: must stop before ? and #'],
    [{ base: 'https://{{customer.email}}/' }, 'with/base: must be one fixed address, without {{ }}'],
    [{ base: '{{env.org}}' }, 'with/base: must begin with https://'],
    [
      { base: 'https://{{env.org}}.acme.example' },
      'with/base: asks for {{env.org}}, which the environment "stage"',
    ],
    [{ by: 'email' }, 'with/by: does not know {{email}}'],
    [{ by: '{{customer.email}}' }, 'with/by: must be the bare path of a value'],
    [{ by: 'clue.value' }, 'with/by: knows {{clue.value}} only in a link about a clue'],
    [{ by: 'customer.values.org' }, 'with/by: asks for {{customer.values.org}}, which no source gives'],
    [{ orgId: 'seven' }, 'with/orgId: must be made of digits, in double quotes'],
    [{ orgId: 7 }, 'with/orgId: must be a text in double quotes'],
    [{ datasource: '{{customer.email}}' }, 'with/datasource: must be fixed text: values cannot stand here'],
    [{ pipeline: '{{customer.email' }, 'with/pipeline: The text cannot be read as a template. Unclosed tag'],
    [{ pipeline: '{{customer.emial}}' }, 'with/pipeline: does not know {{customer.emial}}'],
    [{ pipeline: '{{#json}}x{{/json}}' }, 'with/pipeline: must not hold blocks such as {{#json}}'],
    [{ pipeline: '{{customer.email | sql}}' }, 'with/pipeline: The text cannot be read as a template. “sql”'],
  ])('may not say %j', (more, message) => {
    const found = preset(more);
    expect(found).toEqual([expect.stringContaining(`/links/0/${message}`)]);
  });

  it('name a preset that there is, or those that may have been meant', () => {
    expect(other({ preset: 'grafana' })).toEqual([
      '/links/0/preset: does not know "grafana": did you mean grafana-loki?',
    ]);
    expect(other({ preset: 'xyz' })).toEqual(['/links/0/preset: does not know "xyz"']);
    expect(other({ preset: '' })).toEqual(['/links/0/preset: must not be empty']);
    expect(other({ preset: 7 })).toEqual(['/links/0/preset: must be a text in double quotes']);
    expect(other({ preset: 'papertrail', with: ['x'] })).toEqual(['/links/0/with: must be an object in { }']);
  });
});

describe('clues, audit and values of sources', () => {
  const clue = { id: 'parcel', label: 'Parcel', pattern: 'P\\d{8}' };
  test.each<[object, string]>([
    [
      { clues: [{ ...clue, id: 'trace' }] },
      '/clues/0/id: is the name of a kind that Deskside finds by itself',
    ],
    [{ clues: [{ ...clue, id: '' }] }, '/clues/0/id: must not be empty'],
    [{ clues: [{ ...clue, label: '' }] }, '/clues/0/label: must not be empty'],
    [{ clues: [{ ...clue, pattern: '[' }] }, '/clues/0/pattern: '],
    [{ clues: [{ ...clue, flags: 'i' }] }, '/clues/0/flags: is not known here'],
    [{ clues: [clue, clue] }, '/clues/1/id: is the same as /clues/0/id: each must be there once'],
    [{ audit: 'x' }, '/audit: must be an object in { }'],
    [{ audit: {} }, '/audit/url: is missing'],
    [
      { audit: { url: 'http://audit.acme.example/' } },
      '/audit/url: must begin with https:// (http:// only for',
    ],
    [{ audit: { url: 'https://a.example/{{customer.email}}' } }, '/audit/url: must be one fixed address'],
    [{ audit: { url: 'https://{{env.app}}/' }, environments }, '/audit/url: must be one fixed address'],
    [{ audit: { url: 'https://vera@a.example/' } }, '/audit/url: must not hold a user name'],
    [{ audit: { url: 'https://a.example/', credentials: 'all' } }, '/audit/credentials: does not know "all"'],
  ])('may not be %j', (pack, message) => {
    expect(problems({ version: 1, ...pack })).toEqual([expect.stringContaining(message)]);
  });

  it('may be there', () => {
    for (const url of ['https://audit.acme.example/x?y=1', 'http://localhost:9000/'])
      expect(problems({ version: 1, audit: { url }, clues: [clue] })).toEqual([]);
  });

  test.each([
    ['/sources/0/map/values/a-b', '/x', 'must be named by 1 to 64 letters, digits or _'],
    ['/sources/0/map/values/org', 'x', 'must be a JSON Pointer into the answer, such as "/customer/name"'],
    ['/sources/0/map/values', [], 'must be an object in { }'],
  ])('%s is not %j', (at, value, message) => {
    expect(problems(changed(at, value))).toContain(`${at}: ${message}`);
  });
});
