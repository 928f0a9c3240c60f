import { expect, it, test } from 'vitest';
import { changesOf } from '../../../lib/pack/changes';
import type { Pack } from '../../../lib/pack/pack';
import { parsePack } from '../../../lib/pack/schema';
import { changed, full, whole } from './examples';

function packOf(input: unknown): Pack {
  const parsed = parsePack(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}
const after = (pointer: string, value?: unknown) => changesOf(full, packOf(changed(pointer, value)));
const kinds = (pack: Pack, before: Pack | null = full) =>
  changesOf(before, pack).map((change) => `${change.kind} ${'host' in change ? change.host : change.at}`);

it('finds nothing where nothing leads elsewhere', () => {
  expect(changesOf(whole, structuredClone(whole))).toEqual([]);
  expect(after('/links/0/label', 'Login')).toEqual([]);
  expect(after('/links/0/url', 'https://shop.acme.example/other?q={{customer.email}}')).toEqual([]);
  expect(after('/links', full.links.toReversed())).toEqual([]);
  expect(after('/audit')).toEqual([]);
});

it('names a link of the same id that leads elsewhere, by its origins before and after', () => {
  expect(after('/links/0/url', 'https://shop.acme.example.evil.example/{{customer.externalId}}')).toEqual([
    {
      kind: 'link-origin',
      at: '/links/0',
      id: 'as',
      label: 'Log in as',
      before: ['https://shop.acme.example'],
      after: ['https://shop.acme.example.evil.example'],
    },
    { kind: 'new-host', host: 'shop.acme.example.evil.example' },
  ]);
});

test.each([
  ['another port', '/links/0/url', 'https://shop.acme.example:444/', 'link-origin /links/0'],
  ['http', '/links/0/url', 'http://shop.acme.example/', 'link-origin /links/0'],
  ['a host that another link has', '/links/0/url', 'https://logs.acme.example/', 'link-origin /links/0'],
  ['whatever a source says', '/links/0/url', '{{customer.values.page | raw}}', 'link-origin /links/0'],
  ['a scheme in place of an address', '/links/0/url', 'myapp://x/', 'link-origin /links/0'],
  ['where a minted address may lead', '/links/2/mint/origins/1', 'https://x.example', 'link-origin /links/2'],
  ['a preset’s base', '/links/3/with/base', 'https://grafana.acme.example', 'link-origin /links/3'],
])('sees %s', (_what, pointer, value, wanted) => {
  expect(kinds(packOf(changed(pointer, value)))).toContain(wanted);
});

it('sees every link that an environment leads elsewhere', () => {
  const moved = packOf(changed('/environments/1/values/app', 'https://stage.acme.example'));
  expect(kinds(moved)).toEqual([
    'link-origin /links/2',
    'link-origin /links/4',
    'new-host stage.acme.example',
  ]);
});

it('knows in which environments a link is shown', () => {
  expect(after('/links/3/with/base', 'https://grafana.acme.example')).toMatchObject([
    { kind: 'link-origin', before: ['https://logs.acme.example'], after: ['https://grafana.acme.example'] },
    { kind: 'new-host' },
  ]);
});

it('names new sources, and sources that ask elsewhere', () => {
  const [crm] = full.sources;
  const sources = [
    { ...crm!, url: 'https://elsewhere.example/{{customer.email}}' },
    { ...crm!, id: 'two' },
  ];
  expect(changesOf(full, packOf({ ...full, sources }))).toMatchObject([
    { kind: 'source-origin', before: 'https://crm.acme.example', after: 'https://elsewhere.example' },
    { kind: 'new-source', at: '/sources/1', id: 'two', origin: 'https://crm.acme.example' },
    { kind: 'new-host', host: 'elsewhere.example' },
  ]);
});

it('names where the trail would go, and programs that links may open', () => {
  expect(kinds(packOf(changed('/audit/url', 'https://audit.example/')))).toEqual([
    'audit-origin /audit',
    'new-host audit.example',
  ]);
  expect(kinds(packOf(changed('/schemes/1', 'other')))).toEqual(['new-scheme /schemes/1']);
});

it('takes everything for new where there was no pack', () => {
  expect(kinds(packOf(full), null)).toEqual([
    'new-source /sources/0',
    'audit-origin /audit',
    'new-scheme /schemes/0',
    ...[
      'rt.acme.example:8443',
      'acme.zendesk.com',
      '127.0.0.1:8090',
      'github.com',
      'acme.atlassian.net',
      'crm.acme.example',
      'shop.acme.example',
      '127.0.0.1:8080',
      'login.acme.example',
      'logs.acme.example',
      'audit.acme.example',
    ].map((host) => `new-host ${host}`),
  ]);
});
