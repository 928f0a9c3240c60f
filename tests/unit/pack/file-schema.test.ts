/** The published schema against an independent validator: it says what the parser says, as far as a schema can. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { demoPack } from '../../../demo/pack';
import { packFileSchema } from '../../../lib/pack/file-schema/generate';
import { parsePack } from '../../../lib/pack/schema';
import { packVersion } from '../../../lib/pack/migrations/steps';
import { starterText } from '../../../lib/options/starter';
import { blocks, documents } from '../docs/markdown';
import { changed, full, small, whole } from './examples';
import { mutate, mutations } from './mutations';

const schema = packFileSchema();
const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
// Words of the VS Code family, which say something and check nothing.
ajv.addVocabulary(['enumDescriptions', 'errorMessage', 'patternErrorMessage']);
const validate = ajv.compile(schema);
const complaints = (pack: unknown): string[] =>
  validate(JSON.parse(JSON.stringify(pack)))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);

const versions = new URL('versions/', import.meta.url);
const frozen = readdirSync(versions)
  .filter((file) => file.startsWith(`${packVersion}-`))
  .map((file): [string, unknown] => [file, JSON.parse(readFileSync(new URL(file, versions), 'utf8'))]);
const told = documents().flatMap(({ path, text }) =>
  blocks(text).flatMap(({ info, text: json }): [string, unknown][] => {
    const part = /^json (pack|desk|source|link)$/.exec(info)?.[1];
    if (part === undefined) return [];
    const value: unknown = JSON.parse(json);
    return [
      [`${path} ${json.slice(0, 60)}`, part === 'pack' ? value : { version: 1, [`${part}s`]: [value] }],
    ];
  }),
);

it('is the file in docs: `npm run schema` writes it anew', () => {
  expect(JSON.parse(readFileSync('docs/pack.schema.json', 'utf8'))).toEqual(schema);
});

it('is itself a schema', () => {
  expect(ajv.validateSchema(schema)).toBe(true);
});

test.each<[string, unknown]>([
  ['the smallest', { version: 1 }],
  ['small', small],
  ['full', full],
  ['whole', whole],
  ['with the key for editors', { $schema: './pack.schema.json', ...small }],
  [
    'with hosts of vendors in upper case',
    {
      version: 1,
      desks: [
        { type: 'gmail', url: 'https://Mail.Google.COM/' },
        { type: 'salesforce', url: 'https://ACME.lightning.force.com/' },
        { type: 'hubspot', url: 'HTTPS://APP-EU1.HUBSPOT.COM/' },
      ],
      trackers: [{ type: 'linear', url: 'https://LINEAR.app/acme/' }],
    },
  ],
  ['the example of the options', JSON.parse(starterText)],
  [
    'the demo’s',
    demoPack({
      deskUrl: 'http://127.0.0.1:1',
      companyUrl: 'http://127.0.0.1:2',
      stagingUrl: 'http://127.0.0.1:3',
    }),
  ],
  ...frozen,
  ...told,
])('takes the pack: %s', (_name, pack) => {
  expect(complaints(pack)).toEqual([]);
  expect(parsePack(pack)).toMatchObject({ ok: true });
});

it('takes every pack that the parser takes', { timeout: 60_000 }, () => {
  let taken = 0;
  fc.assert(
    fc.property(mutations, (changes) => {
      const pack = mutate(changes);
      const parsed = parsePack(pack);
      if (!parsed.ok || parsed.from !== undefined) return;
      taken += 1;
      expect(complaints(pack)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  expect(taken).toBeGreaterThan(20);
});

const link = (more: object) => ({ version: 1, links: [{ id: 'a', kind: 'custom', label: 'A', ...more }] });

describe('refuses, as the parser does,', () => {
  test.each<[string, unknown]>([
    ['no object', []],
    ['another version', { version: '1' }],
    ['a key that is not known', { version: 1, owner: 'me' }],
    ['a list where a text must stand', changed('/team', [])],
    ['a blank text', changed('/team', ' ')],
    ['a desk without an address', changed('/desks/0/url')],
    ['a type of desk that is none', changed('/desks/0/type', 'fresh')],
    ['a key of custom desks in another', changed('/desks/0/ticket', '{id}')],
    ['a desk without http', changed('/desks/0/url', 'ftp://rt.acme.example/')],
    ['a desk with a query', changed('/desks/0/url', 'https://rt.acme.example/?a')],
    ['a desk with a user', changed('/desks/0/url', 'https://me@rt.acme.example/')],
    [
      'a desk at a look-alike of its vendor',
      changed('/desks/0', { type: 'gmail', url: 'https://mail.google.example/' }),
    ],
    ['a tracker at one', changed('/trackers/0', { type: 'linear', url: 'https://linear.app.example/' })],
    ['a ticket without {id}', changed('/desks/2/ticket', 'tickets/')],
    ['a ticket with two', changed('/desks/2/ticket', '{id}/{id}')],
    ['a reading of nobody', changed('/desks/2/read', { subject: 'h1' })],
    ['a place without its attribute', changed('/desks/2/read/id/attr')],
    ['a domain with @', changed('/agents/domains/0', '@acme.example')],
    ['half an address', changed('/agents/emails/0', 'vera')],
    ['a kind of source that is none', changed('/sources/0/kind', 'xml')],
    ['an insecure source', changed('/sources/0/url', 'http://crm.acme.example/')],
    ['a pointer that is none', changed('/sources/0/map/name', 'name')],
    ['seconds in quotes', changed('/sources/0/ttl', '60')],
    ['half a second', changed('/sources/0/ttl', 1.5)],
    ['too long a time-out', changed('/sources/0/timeout', 61)],
    ['a session of a third kind', changed('/sources/0/credentials', 'same-origin')],
    ['pictures from everywhere', changed('/sources/0/images', ['*'])],
    ['a header that is none', changed('/sources/0/headers', { 'X Team': 'a' })],
    [
      'no cards',
      { version: 1, sources: [{ kind: 'plain', id: 'a', label: 'A', url: 'https://a.example/', cards: [] }] },
    ],
    ['a key of another dialect', changed('/sources/0/mailboxId', 1)],
    ['an id with a blank', changed('/links/0/id', 'log in')],
    ['a kind of link that is none', changed('/links/0/kind', 'crm')],
    ['a link that leads nowhere', link({})],
    [
      'a link that leads to two places',
      link({ url: 'https://a.example/', mint: { url: 'https://a.example/' } }),
    ],
    ['a link without a scheme', link({ url: 'a.example' })],
    ['a preset that is none', link({ preset: 'grafana' })],
    [
      'a preset’s field that is none',
      link({ preset: 'grafana-loki', with: { base: 'https://a.example', strm: 'x' } }),
    ],
    ['a preset without a field that it needs', link({ preset: 'grafana-loki', with: {} })],
    ['fields without a preset', link({ url: 'https://a.example/', with: {} })],
    ['an insecure mint', link({ mint: { url: 'http://a.example/' } })],
    ['a mint without origins', link({ mint: { url: 'https://a.example/', origins: [] } })],
    ['a way to open that is none', link({ url: 'https://a.example/', open: 'popup' })],
    ['a container without a name', link({ url: 'https://a.example/', open: 'container: ' })],
    ['half a time', link({ url: 'https://a.example/', window: { before: 1 } })],
    ['two days', link({ url: 'https://a.example/', window: { before: 2880, after: 0 } })],
    ['a desk in a condition that is none', link({ url: 'https://a.example/', when: { desk: ['xyz'] } })],
    ['a picture that is none', link({ url: 'https://a.example/', icon: 'cat' })],
    ['a flag in quotes', link({ url: 'https://a.example/', reason: 'true' })],
    ['no environments', changed('/environments', [])],
    ['a name with a dash in an environment', changed('/environments/0/values', { 'a-b': 'x' })],
    ['one of Deskside’s own kinds of clue', changed('/clues/0/id', 'order')],
    ['an insecure audit', changed('/audit/url', 'http://audit.acme.example/')],
    ['a scheme that runs code', changed('/schemes/0', 'javascript')],
    ['a scheme with its colon', changed('/schemes/0', 'myapp:')],
  ])('%s', (_name, pack) => {
    expect(complaints(pack)).not.toEqual([]);
    expect(parsePack(pack).ok).toBe(false);
  });
});
