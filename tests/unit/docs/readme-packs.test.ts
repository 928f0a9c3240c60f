// @vitest-environment happy-dom
/** Every JSON in the documents is what it says it is: people paste it. */
import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Json } from '../../../lib/cards/card';
import { isSelector } from '../../../lib/browser/selectors';
import type { Source } from '../../../lib/pack/pack';
import { parsePack } from '../../../lib/pack/schema';
import type { Asked } from '../../../lib/sources/dialect';
import { dialectOf } from '../../../lib/sources/dialects/index';
import { managedHeaders } from '../../../lib/sources/credentials/managed';
import { entrySchema } from '../../../lib/trail/entry';
import { createArea } from '../memory-area';
import { blocks, documents } from './markdown';

const all = documents().flatMap(({ path, text }) =>
  blocks(text).map((block, index, list) => ({ ...block, path, next: list[index + 1] })),
);
const json = all.filter(({ info }) => info.startsWith('json'));
const of = (info: string) => json.filter((block) => block.info === `json ${info}`);
const problemsOf = (input: unknown) => {
  const parsed = parsePack(input, { isSelector });
  return parsed.ok ? [] : parsed.problems.map(({ at, message }) => `${at}: ${message}`);
};

it('says what it is', () => {
  const kinds = new Set(json.map(({ info }) => info));
  expect([...kinds].sort()).toEqual(
    [
      'answer',
      'chromium-policy',
      'desk',
      'entry',
      'firefox-policy',
      'firefox-storage',
      'link',
      'messages',
      'pack',
      'policy',
      'request',
      'source',
      'wrong',
    ].map((kind) => `json ${kind}`),
  );
});

it.each(of('pack'))('is a whole pack: $path $text', ({ text }) => {
  expect(problemsOf(text)).toEqual([]);
});

it('shows a whole pack for each kind of desk in the README', () => {
  const packs = of('pack').filter(({ path }) => path === 'README.md');
  const types = packs.flatMap(({ text }) => {
    const parsed = parsePack(text);
    return parsed.ok ? parsed.pack.desks.map(({ type }) => type) : [];
  });
  expect(types).toEqual(expect.arrayContaining(['rt', 'zendesk', 'custom']));
});

it.each(of('policy'))('is a policy: $path $text', async ({ text }) => {
  const area = createArea(JSON.parse(text) as Record<string, unknown>);
  expect(await managedHeaders(area, 'https://crm.acme.example')).toHaveProperty('X-Api-Key');
});

it.each([...of('desk'), ...of('source'), ...of('link')])('is a part of a pack: $path $text', (part) => {
  const list = `${part.info.slice(5)}s`;
  expect(problemsOf({ version: 1, [list]: [JSON.parse(part.text)] })).toEqual([]);
});

it.each(of('wrong'))('has just the mistakes that are told below it: $path $text', ({ text, next }) => {
  expect(next?.info).toBe('text');
  expect(problemsOf(text)).toEqual(next?.text.trim().split('\n'));
});

it('shows an entry of the trail as it is posted', () => {
  const [entry, ...others] = of('entry');
  expect(others).toEqual([]);
  const { version, deskside, time, ...rest } = JSON.parse(entry?.text ?? '') as Record<string, unknown>;
  expect(v.safeParse(entrySchema, rest).issues).toBeUndefined();
  expect([version, deskside, new Date(String(time)).getTime()]).toEqual([1, '0.1.0', rest['at']]);
});

/** The sources of the reference with the blocks that belong to them, up to the next source. */
const told = [
  ...Map.groupBy(
    json.filter(({ path }) => path === 'docs/pack.md'),
    sectionOf(),
  ).values(),
]
  .filter(([first]) => first?.info === 'json source')
  .map((parts) => {
    const textOf = (info: string) => parts.find((part) => part.info === `json ${info}`)?.text;
    return {
      source: JSON.parse(textOf('source') ?? '') as Source,
      request: JSON.parse(textOf('request') ?? 'null') as unknown,
      answer: JSON.parse(textOf('answer') ?? 'null') as Json,
    };
  });
const asked: Asked = {
  recordId: 'r-4f2a',
  name: 'Jo Doe',
  email: 'jo@example.com',
  ticket: { id: '4410', subject: 'Where is my order?', url: 'https://desk.acme.example/4410' },
  agent: { email: 'vera@acme.example' },
};
const reading = (id: string, email: string) => {
  const one = told.find(({ source }) => source.id === id)!;
  const read = dialectOf(one.source.kind).read(
    [one.source],
    { accept: 'json', body: one.answer },
    { ...asked, email },
  );
  return read[id];
};

it('shows a source of each kind, and tells truly what those are asked whose question is the dialect’s', () => {
  expect(told.map(({ source }) => source.kind)).toEqual([
    'json',
    'json',
    'plain',
    'helpscout',
    'freescout',
    'gorgias',
  ]);
  for (const { source, request } of told) {
    const worded = dialectOf(source.kind).word([source], asked, { secret: 'hush' });
    expect(worded, source.kind).toMatchObject({ ok: true });
    if (request !== null && worded.ok) expect(JSON.parse(worded.wire.body ?? '')).toEqual(request);
  }
  expect(told.filter(({ request }) => request !== null)).toHaveLength(3);
});

it('tells truly what the sources in the reference read out of their answers', () => {
  expect(reading('crm', 'mireille.fontaine@example.com')).toEqual({
    ok: true,
    said: {
      facts: {
        name: 'Mireille Fontaine',
        email: 'mireille.fontaine@example.com',
        externalId: '1842',
        company: 'Atelier Fontaine',
        plan: 'Pro',
        stripeId: 'cus_1842',
        fields: [
          { label: 'Seats', value: '4' },
          { label: 'First tag', value: 'vip' },
        ],
        values: { page: 'https://app.acme.example/admin/users/1842' },
      },
      addresses: ['mireille.fontaine@example.com', 'atelier@example.org'],
    },
  });
  expect(reading('crm', 'atelier@example.org')).toMatchObject({ ok: true });
  expect(reading('payments', 'lars@example.com')).toMatchObject({
    said: { facts: {}, accounts: [{ key: 'stripe:cus_71' }, { key: 'stripe:cus_72' }] },
  });
  expect(reading('usage', 'jo@example.com')).toMatchObject({
    said: { cards: [{ key: 'usage', ttl: 60, body: { pieces: [{ type: 'row' }, { type: 'linkButton' }] } }] },
  });
});

/** Counts up at each source. */
function sectionOf() {
  let at = 0;
  return ({ info }: { info: string }) => (info === 'json source' ? (at += 1) : at);
}
