/** What a link's keys must be, to each other and to the rest of the pack. */
import { describe, expect, it, test } from 'vitest';
import { linkIcons } from '../../../lib/links/icons';
import { parsePack } from '../../../lib/pack/schema';
import { changed, environments, full, link, other, problems } from './examples';

describe('where a link leads', () => {
  it('is one of url, preset and mint', () => {
    expect(other({})).toEqual(['/links/0: must say where it leads: add "url", "preset" or "mint"']);
    expect(link({ preset: 'papertrail', mint: { url: 'https://a.example/' } })).toEqual([
      '/links/0/preset: stands beside "url": a link leads to one place, so one of them must go',
      '/links/0/mint: stands beside "url": a link leads to one place, so one of them must go',
    ]);
    expect(link({ with: { base: 'x' } })).toEqual([
      '/links/0/with: is for links made of a preset: add "preset"',
    ]);
  });

  it('is not asked of what is no link', () => {
    expect(problems({ version: 1, links: ['x', [], null] })).toEqual(
      [0, 1, 2].map((index) => `/links/${index}: must be an object in { }`),
    );
  });
});

describe('what else a link says', () => {
  test.each<[object]>([
    [{ open: 'tab' }],
    [{ open: 'window' }],
    [{ open: 'private' }],
    [{ open: `container:${'x'.repeat(64)}` }],
    [{ reason: true, hidden: true, group: 'Shop' }],
    [{ window: { before: 0, after: 1440 } }],
    [{ when: {} }],
    [{ when: { desk: ['rt', 'custom'], plan: ['Pro'], has: ['customer.plan'], environment: ['stage'] } }],
    ...linkIcons.map((icon): [object] => [{ icon }]),
  ])('may be %j', (more) => {
    expect(link(more)).toEqual([]);
  });

  test.each<[object, string]>([
    [
      { open: 'tabs' },
      'open: does not know "tabs": did you mean "tab"? It takes tab, window, private or container:<name>',
    ],
    [{ open: 7 }, 'open: does not know 7: it takes tab, window, private or container:<name>'],
    [
      { open: 'container:' },
      'open: must name the container by 1 to 64 characters, such as "container:Customers"',
    ],
    [
      { open: `container:${'x'.repeat(65)}` },
      'open: must name the container by 1 to 64 characters, such as "container:Customers"',
    ],
    [
      { open: 'container: ' },
      'open: must name the container by 1 to 64 characters, such as "container:Customers"',
    ],
    [{ reason: 'yes' }, 'reason: must be true or false, without quotes'],
    [{ hidden: 1 }, 'hidden: must be true or false, without quotes'],
    [{ group: ' ' }, 'group: must not be empty'],
    [
      { icon: 'skull' },
      `icon: does not know "skull": it takes ${linkIcons.slice(0, -1).join(', ')} or wrench`,
    ],
    [{ window: { before: 5 } }, 'window/after: is missing'],
    [{ window: [5, 5] }, 'window: must be an object in { }'],
    [{ window: { before: 1.5, after: 0 } }, 'window/before: must be a whole number of minutes, 0 to 1440'],
    [{ window: { before: 0, after: 1441 } }, 'window/after: must be a whole number of minutes, 0 to 1440'],
    [{ window: { before: -1, after: 0 } }, 'window/before: must be a whole number of minutes, 0 to 1440'],
    [{ window: { before: '5', after: 0 } }, 'window/before: must be a number of minutes, without quotes'],
    [
      { when: { plans: [] } },
      'when/plans: is not known here: did you mean "plan"? This place takes desk, plan, has or environment',
    ],
    [{ when: { plan: 'Pro' } }, 'when/plan: must be a list in [ ]'],
    [
      { when: { has: ['customer.emial'] } },
      'when/has/0: does not know {{customer.emial}}: did you mean {{customer.email}}? The values are',
    ],
    [
      { when: { has: ['{{customer.email}}'] } },
      'when/has/0: must be the bare path of a value, such as customer.email',
    ],
    [
      { when: { has: ['customer.values.org'] } },
      'when/has/0: asks for {{customer.values.org}}, which no source gives: add "org" to "values" in the "map" of one',
    ],
    [{ when: { environment: ['dev'] } }, 'when/environment/0: does not know "dev": it takes live or stage'],
    [
      { clue: 'oder' },
      'clue: does not know "oder": did you mean "order"? It takes trace, request, uuid, order, stripe-customer',
    ],
  ])('may not be %j', (more, message) => {
    expect(link(more)).toEqual([expect.stringContaining(`/links/0/${message}`)]);
  });

  it('knows desks by their type', () => {
    expect(link({ when: { desk: ['rt', 'xyz'] } })).toEqual([
      expect.stringContaining('/links/0/when/desk/1: does not know "xyz": it takes zendesk, '),
    ]);
  });
});

describe('environments', () => {
  it('must make each link right', () => {
    expect(link({ url: '{{env.app}}/x' })).toEqual([]);
    expect(link({ url: '{{env.app}}/{{env.org}}' })).toEqual([
      '/links/0/url: asks for {{env.org}}, which the environment "stage" does not have',
    ]);
    expect(link({ url: '{{env.app}}/{{env.org}}', when: { environment: ['live'] } })).toEqual([]);
    expect(link({ url: '{{env.app}}/x' }, {})).toEqual([
      '/links/0/url: asks for {{env.app}}, but the pack has no environments',
    ]);
    expect(link({ when: { environment: ['live'] } }, {})).toEqual([
      '/links/0/when/environment/0: stands in a pack without environments',
    ]);
  });

  test.each([
    ['app.acme.example', 'must begin with https://, http:// or a scheme listed in /schemes'],
    ['https://app{{customer.email}}', 'must name its host in full: values can stand only after it'],
    ['https://vera@app.acme.example', 'must not hold a user name or password'],
    ['{{env.other}}', 'does not know {{env.other}}'],
    ['https://app.acme.example/{{customer.emial}}', 'does not know {{customer.emial}}'],
  ])('are read before anything else: %s', (app, message) => {
    const list = [environments[0], { id: 'dev', label: 'Dev', values: { app, other: 'x' } }];
    const [found, ...others] = link({ url: '{{env.app}}/x' }, { environments: list });
    expect(found).toContain(`/links/0/url: ${message}`);
    expect(found).toContain('(in the environment "dev")');
    expect(others).toEqual([]);
  });

  test.each([
    [{ environments: [] }, '/environments: must hold at least one, or go'],
    [{ environments: {} }, '/environments: must be a list in [ ]'],
    [
      { environments: [{ id: 'a b', label: 'A', values: {} }] },
      '/environments/0/id: must be made of 1 to 64',
    ],
    [{ environments: [{ id: 'a', values: {} }] }, '/environments/0/label: is missing'],
    [{ environments: [{ id: 'a', label: 'A' }] }, '/environments/0/values: is missing'],
    [
      { environments: [{ id: 'a', label: 'A', values: [] }] },
      '/environments/0/values: must be an object in { }',
    ],
    [
      { environments: [{ id: 'a', label: 'A', values: { 'x-y': '1' } }] },
      '/environments/0/values/x-y: must be named by 1 to 64 letters, digits or _',
    ],
    [
      { environments: [{ id: 'a', label: 'A', values: { x: 1 } }] },
      '/environments/0/values/x: must be a text in double quotes',
    ],
    [
      { environments: [environments[0], environments[0]] },
      '/environments/1/id: is the same as /environments/0/id: each must be there once',
    ],
  ])('are no %j', (pack, message) => {
    expect(problems({ version: 1, ...pack })).toEqual([expect.stringContaining(message)]);
  });

  it('may bring an empty text', () => {
    const empty = [{ id: 'live', label: 'Live', values: { suffix: '' } }];
    expect(link({ url: 'https://app{{env.suffix}}.acme.example/' }, { environments: empty })).toEqual([]);
  });
});

describe('templates', () => {
  test.each([
    'https://a.example/?q={{customer.email | kql}}&t={{window.from | epoch_ms}}',
    'https://a.example/?p={{#uri}}{"a":{"b":{{#json}}{app="x"} |= {{customer.email | logql}}{{/json}}}}{{/uri}}',
    'https://a.example/{{desk.host | raw}}',
    '{{customer.externalId | raw}}',
    'https://a.example/#{{#cloudwatch}}x {{ticket.heardAt | iso}}{{/cloudwatch}}',
  ])('may be %s', (url) => {
    expect(link({ url })).toEqual([]);
  });

  test.each([
    ['https://a.example/{{customer.email | sql}}', '“sql” in {{customer.email | sql}} is not a filter'],
    ['https://a.example/{{customer.email | date}}', 'is for moments only'],
    ['https://a.example/{{#json}}{{customer.email}}{{/json}}', 'without saying how it is written there'],
    ['https://a.example/{{#json}}customer.email | kql}}{{/json}}', 'has }} without {{'],
    ['https://a.example/{{ticket.url | raw}}', 'only what a source of the pack says may go in as it is'],
    ['{{ticket.url | raw}}', 'cannot take {{ticket.url | raw}}'],
    ['https://a.example{{desk.host | raw}}', 'must name its host in full'],
    ['https://a.example/{{clue.value}}', 'knows {{clue.value}} only in a link about a clue'],
    ['https://a.example/{{reason}}', '“reason” is known in the body of a minted link only'],
    ['https://a.example/{{#customer.values.org}}x{{/customer.values.org}}', 'which no source gives'],
    [`https://a.example/{{customer.values.${'x'.repeat(65)}}}`, 'does not know'],
    ['https://a.example/{{#env.app}}x{{/env.app}}', 'cannot be asked for'],
  ])('may not be %s', (url, message) => {
    expect(link({ url })).toEqual([expect.stringContaining(message)]);
  });

  it('speak of clues in links about one, and of what sources give', () => {
    const url = 'https://a.example/{{clue.value}}';
    expect(link({ url, clue: 'trace' })).toEqual([]);
    const clues = [{ id: 'parcel', label: 'Parcel', pattern: 'P\\d{8}' }];
    expect(link({ url, clue: 'parcel' }, { clues })).toEqual([]);
    const crm = full.sources[0];
    expect(
      link({ url: 'https://a.example/{{customer.values.org}}/{{customer.values.page}}' }, { sources: [crm] }),
    ).toEqual([]);
  });

  it('of a source are of the same language, but know only who the person is', () => {
    const at = (url: string) => problems(changed('/sources/0/url', url));
    expect(at('https://a.example/?q={{customer.email | quoted}}')).toEqual([]);
    expect(at('https://a.example/?q={{#uri}}{{customer.email | json}}{{/uri}}')).toEqual([]);
    expect(at('https://a.example/{{customer.values.org}}')).toEqual([
      expect.stringContaining('does not know {{customer.values.org}}: the values are customer.email, '),
    ]);
    expect(at('https://a.example/{{customer.email | raw}}')).toEqual([
      '/sources/0/url: must not hold “raw”: a source is asked with what the desk says',
    ]);
    expect(at('{{env.app}}/c')).toEqual([expect.stringContaining('does not know {{env.app}}')]);
  });
});

it('tells the problems of a link that is wrong in several ways, all at once', () => {
  expect(
    link({
      kind: 'x',
      url: 'https://a.example/{{customer.emial}}',
      open: 'y',
      when: { environment: ['z'] },
    }).map((problem) => problem.split(': ')[0]),
  ).toEqual(['/links/0/kind', '/links/0/url', '/links/0/open', '/links/0/when/environment/0']);
});

it('takes the full pack as it is', () => {
  expect(parsePack(full)).toEqual({ ok: true, pack: full });
});
