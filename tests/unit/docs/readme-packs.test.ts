// @vitest-environment happy-dom
/** Every JSON in the documents is what it says it is: people paste it. */
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { isSelector } from '../../../lib/browser/selectors';
import type { JsonSource } from '../../../lib/pack/pack';
import { parsePack } from '../../../lib/pack/schema';
import { readAnswer } from '../../../lib/sources/json-source';
import { entrySchema } from '../../../lib/trail/entry';
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
    ['answer', 'desk', 'entry', 'link', 'pack', 'source', 'wrong'].map((kind) => `json ${kind}`),
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

it('tells truly what the source in the reference reads out of its answer', () => {
  const [source, ...others] = of('source');
  const [answer] = of('answer');
  expect(others).toEqual([]);
  const read = readAnswer(JSON.parse(source?.text ?? '') as JsonSource, JSON.parse(answer?.text ?? ''), {
    email: 'mireille.fontaine@example.com',
  });
  expect(read).toEqual({
    ok: true,
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
  });
});
