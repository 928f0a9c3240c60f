import { describe, expect, it, test } from 'vitest';
import { knownTypes } from '../../../lib/desks/config';
import { checkPackText, MAX_BYTES, parsePack } from '../../../lib/pack/schema';
import { changed, full, problems, small } from './examples';

describe('what is accepted', () => {
  it('fills in what may be left out', () => {
    const empty = {
      version: 1,
      desks: [],
      agents: { domains: [], emails: [] },
      sources: [],
      links: [],
      schemes: [],
    };
    expect(parsePack({ version: 1 })).toEqual({ ok: true, pack: empty });
    expect(parsePack('{"version":1,"agents":{}}')).toEqual({ ok: true, pack: empty });
  });

  it('takes the key that editors go by, and leaves it out', () => {
    expect(parsePack({ $schema: './pack.schema.json', ...small })).toEqual(parsePack(small));
    expect(problems({ version: 1, $schema: 7 })).toEqual(['/$schema: must be a text in double quotes']);
    expect(problems(changed('/links/0/$schema', 'x'))[0]).toMatch(/^\/links\/0\/\$schema: is not known here/);
  });

  it('takes an object or its text', () => {
    expect(parsePack(small)).toEqual({ ok: true, pack: { ...small, schemes: [] } });
    expect(parsePack(JSON.stringify(small))).toEqual(parsePack(small));
    expect(parsePack(full)).toEqual({ ok: true, pack: full });
  });

  test.each([
    ['/sources/0/map/name', '/a~1b/0'],
    ['/sources/0/ttl', 0],
  ])('%s may be %j', (at, value) => {
    expect(problems(changed(at, value))).toEqual([]);
  });
});

const everyDesk = knownTypes.join(', ');
const linkKeys =
  'this place takes id, kind, label, url, preset, with, mint, open, reason, window, when, group, icon, clue or hidden';

describe('each mistake at its place', () => {
  test.each<[string, unknown, string]>([
    ['/version', '1', 'must be 1, without quotes'],
    ['/version', 0.5, 'must be 1'],
    ['/version', -1, 'must be 1'],
    ['/version', null, 'must be 1'],
    ['/version', 2, 'is made for a newer Deskside (version 2): update Deskside to use it'],
    ['/version', 1.5, 'is made for a newer Deskside (version 1.5): update Deskside to use it'],
    ['/team', 7, 'must be a text in double quotes'],
    ['/team', '  ', 'must not be empty'],
    ['/desks', {}, 'must be a list in [ ]'],
    ['/desks/0', 'https://rt.acme.example/', 'must be an object in { }'],
    ['/desks/0', [], 'must be an object in { }'],
    ['/desks/0/type', 'fresh', `does not know "fresh": it takes ${everyDesk} or custom`],
    ['/desks/0/type', undefined, `is missing: it takes ${everyDesk} or custom`],
    ['/desks/0/url', undefined, 'is missing'],
    ['/desks/2/ticket', 'tickets/', 'must hold {id} once, where the address has the ticket’s id'],
    ['/desks/2/ticket', '{id}/{id}', 'must hold {id} once, where the address has the ticket’s id'],
    ['/desks/2/ticket', 'tickets/*{id}', 'Put something fixed between * and {id}, so that both have an end.'],
    [
      '/desks/2/read',
      { subject: 'h1' },
      'must say where the requester stands: add "email", "name" or "externalId"',
    ],
    ['/desks/2/read/email', '', 'must not be empty'],
    ['/desks/2/read/email', 7, 'must be a text in double quotes'],
    ['/desks/2/read/id/attr', undefined, 'is missing'],
    ['/agents', [], 'must be an object in { }'],
    ['/agents/domains/0', '@acme.example', 'must be a bare domain, such as "acme.example"'],
    ['/agents/emails/0', 'vera', 'must be one address, such as "vera@acme.example"'],
    ['/sources/0/kind', 'xml', 'does not know "xml": it takes json, plain, helpscout, freescout or gorgias'],
    ['/sources/0/map/name', 'name', 'must be a JSON Pointer into the answer, such as "/customer/name"'],
    ['/sources/0/ttl', '60', 'must be a number of seconds, without quotes'],
    ['/sources/0/ttl', 1.5, 'must be a whole number of seconds, 0 or more'],
    ['/sources/0/credentials', 'same-origin', 'does not know "same-origin": it takes include or omit'],
    ['/links/0/id', 'log in', 'must be made of 1 to 64 letters, digits, dots, - or _'],
    ['/links/0/kind', 'crm', 'does not know "crm": it takes impersonate, logs, admin, billing or custom'],
    [
      '/owner',
      'me',
      'is not known here: this place takes version, team, desks, trackers, agents, sources, links, environments, clues, audit or schemes',
    ],
    ['/links/0/ulr', 'x', `is not known here: did you mean "url"? T${linkKeys.slice(1)}`],
    ['/links/0/toString', 'x', `is not known here: ${linkKeys}`],
    ['/desks/0/ticket', '{id}', 'is not known here: this place takes type, url, name or internal'],
  ])('%s = %j', (at, value, message) => {
    expect(problems(changed(at, value))).toContain(`${at}: ${message}`);
  });

  it('names what is there twice', () => {
    const pack = {
      version: 1,
      desks: [small.desks[0], { type: 'zendesk', url: 'https://RT.acme.example:443' }],
      sources: [full.sources[0], full.sources[0]],
      links: [small.links[0], { ...small.links[0], label: 'Other' }],
    };
    expect(problems(pack)).toEqual([
      '/desks/1/url: is the same as /desks/0/url: each must be there once',
      '/sources/1/id: is the same as /sources/0/id: each must be there once',
      '/links/1/id: is the same as /links/0/id: each must be there once',
    ]);
  });

  it('asks the document about selectors, when there is one', () => {
    const isSelector = (selector: string) => selector !== 'a[';
    const message = 'must be a CSS selector: the browser cannot read this one';
    for (const at of ['/desks/2/read/email', '/desks/2/read/within', '/desks/2/read/id/select']) {
      expect(parsePack(changed(at, 'a['), { isSelector })).toEqual({
        ok: false,
        problems: [{ at, message }],
      });
    }
    expect(problems(changed('/desks/2/read/email', 'a['))).toEqual([]);
  });
});

describe('a slip of the keyboard', () => {
  test.each<[string, unknown, string]>([
    ['/links/0/lable', 'x', 'is not known here: did you mean "label"? This place takes id, kind, '],
    ['/link', [], 'is not known here: did you mean "links"? This place takes version, team, '],
    ['/Links', [], 'is not known here: did you mean "links"? '],
    ['/desks/2/read/external_id', '.a', 'is not known here: did you mean "externalId"? '],
    ['/sources/0/map/emial', '/a', 'is not known here: did you mean "email"? '],
    ['/desks/0/type', 'zendsk', 'does not know "zendsk": did you mean "zendesk"? It takes zendesk, '],
    ['/desks/0/type', 'help scout', 'does not know "help scout": did you mean "helpscout"? '],
    ['/links/0/kind', 'Impersonate', 'does not know "Impersonate": did you mean "impersonate"? '],
    ['/links/0/open', 'privat', 'does not know "privat": did you mean "private"? It takes tab, window, '],
    ['/links/3/preset', 'grafana-lokki', 'does not know "grafana-lokki": did you mean grafana-loki?'],
    ['/links/3/with/steam', 'x', 'is not known here: did you mean "stream"? This preset takes '],
    ['/links/3/when/environment/0', 'lve', 'does not know "lve": did you mean "live"? '],
    [
      '/links/0/url',
      'https://a.example/{{customer.emial}}',
      'does not know {{customer.emial}}: did you mean {{customer.email}}? The values are ',
    ],
    ['/links/4/clue', 'order-nr', 'does not know "order-nr": did you mean "order-no"? '],
  ])('%s = %j', (at, value, message) => {
    expect(problems(changed(at, value))).toContainEqual(expect.stringContaining(`${at}: ${message}`));
  });

  test.each([
    ['/links/0/destination', 'x'],
    ['/links/0/ur', 'x'],
    ['/links/0/kind', 'pay'],
  ])('%s = %j is none', (at, value) => {
    expect(problems(changed(at, value)).join()).not.toContain('did you mean');
  });
});

describe('many mistakes', () => {
  it('are all told at once, in the order of the text', () => {
    const text =
      '{"links": [{"id": "a", "kind": "x", "ulr": "y"}], "version": 1, "schemes": ["file"], "team": ""}';
    expect(problems(text).map((problem) => problem.split(':')[0])).toEqual([
      '/links/0/label',
      '/links/0',
      '/links/0/kind',
      '/links/0/ulr',
      '/schemes/0',
      '/team',
    ]);
  });

  it('are cut at fifty', () => {
    expect(problems({ version: 1, links: Array.from({ length: 80 }, () => 'x') })).toHaveLength(50);
  });

  it('are not told about a pack of a newer Deskside, which may know better', () => {
    expect(problems({ version: 3, teams: [], desks: 'all' })).toEqual([
      '/version: is made for a newer Deskside (version 3): update Deskside to use it',
    ]);
  });
});

describe('what is no pack at all', () => {
  it('says line and column of a mistake in the text', () => {
    expect(problems('{\n  "version": 1,\n  "team": \'Acme\'\n}')).toEqual([
      '/team: line 3, column 11: a value must stand here: JSON needs straight double quotes (")',
    ]);
  });

  const cycle: Record<string, unknown> = { version: 1 };
  cycle.self = cycle;
  const throwing = {
    get version(): number {
      throw new Error('no');
    },
  };
  test.each<[string, unknown, string]>([
    ['nothing', undefined, ': must be plain JSON data'],
    ['null', null, ': must be an object in { }'],
    ['a list', [], ': must be an object in { }'],
    ['a number', 1, ': must be an object in { }'],
    ['a function', () => 1, ': must be plain JSON data'],
    ['a cycle', cycle, ': must be plain JSON data'],
    ['a getter that throws', throwing, ': must be plain JSON data'],
    ['a bigint', { version: 1n }, ': must be plain JSON data'],
    ['too much', { version: 1, team: 'ä'.repeat(MAX_BYTES / 2) }, ': is larger than 256 KB'],
    [
      'too deep',
      { version: 1, team: [[[[[[[[1]]]]]]]] },
      '/team/0/0/0/0/0/0/0: is nested too deep (8 levels at most)',
    ],
    [
      'a way to prototypes',
      '{"version": 1, "__proto__": {"team": "x"}}',
      '/__proto__: is not allowed as a name',
    ],
  ])('%s', (_name, input, problem) => {
    expect(problems(input)).toEqual([problem]);
  });

  it('never pollutes prototypes', () => {
    parsePack(
      '{"version":1,"__proto__":{"polluted":1},"agents":{"constructor":{"prototype":{"polluted":1}}}}',
    );
    parsePack(JSON.parse('{"version":1,"__proto__":{"polluted":1}}'));
    expect('polluted' in {}).toBe(false);
  });
});

describe('places in the text', () => {
  const place = (text: string) => {
    const checked = checkPackText(text);
    const [problem] = checked.ok ? [] : checked.problems;
    return (
      problem && {
        at: problem.at,
        line: problem.line,
        column: problem.column,
        text: text.slice(problem.start, problem.end),
      }
    );
  };

  it('are those of the member', () => {
    const text = JSON.stringify({ ...small, links: [{ ...small.links[0], kind: 'pay' }] }, null, 2);
    expect(place(text)).toEqual({ at: '/links/0/kind', line: 20, column: 7, text: '"kind": "pay"' });
  });

  it('are those of the object where a key is missing', () => {
    expect(place('{"version": 1,\n "desks": [{"type": "rt"}]}')).toEqual({
      at: '/desks/0/url',
      line: 2,
      column: 12,
      text: '{"type": "rt"}',
    });
  });
});
