import { expect, it } from 'vitest';
import type { Pack } from '../../../lib/pack/pack';
import { movesOf } from '../../../lib/team/moves';
import { full } from '../pack/examples';

const changed = (change: (pack: Pack) => unknown): string[] => {
  const next = structuredClone(full);
  change(next);
  return movesOf(full, next).map((move) =>
    'at' in move ? `${move.kind} ${move.at}` : `${move.kind} ${move.host}`,
  );
};
const json = (pack: Pack) => pack.sources.find((source) => source.kind === 'json')!;
const at = (pack: Pack) => pack.sources.indexOf(json(pack));

it('words, order and what is read of an answer move nothing', () => {
  expect(changed(() => 0)).toEqual([]);
  expect(
    changed((pack) => {
      pack.team = 'Other';
      for (const link of pack.links) link.label += '!';
      for (const source of pack.sources) source.label += '!';
      json(pack).map = { name: '/other' };
      json(pack).ttl = 5;
      pack.links.reverse();
      pack.agents.domains = [];
      delete pack.audit;
    }),
  ).toEqual([]);
});

it('another way of asking a source moves data, on the same host too', () => {
  const source = `source-request /sources/${at(full)}`;
  expect(changed((pack) => (json(pack).url = `${json(pack).url}&also={{ticket.id}}`))).toEqual([source]);
  expect(changed((pack) => (json(pack).headers = { 'X-New': 'a' }))).toEqual([source]);
  expect(changed((pack) => (json(pack).body = { all: '{{customer.email}}' }))).toEqual([source]);
  expect(changed((pack) => (json(pack).credentials = 'include'))).toEqual([source]);
});

it('so does another address for the trail, a scheme, another origin and another host', () => {
  expect(changed((pack) => (pack.audit!.url = new URL('/other/path', pack.audit!.url).href))).toEqual([
    'audit-request /audit',
  ]);
  expect(changed((pack) => (pack.audit!.url = 'https://log.example.net/'))).toEqual(['audit-origin /audit']);
  expect(changed((pack) => pack.schemes.push('zoommtg'))).toEqual([
    `new-scheme /schemes/${full.schemes.length}`,
  ]);
  expect(changed((pack) => pack.desks.push({ type: 'rt', url: 'https://rt.example.net/' }))).toEqual([
    'new-host rt.example.net',
  ]);
});

it('of a first pack everything is new', () => {
  const kinds = new Set(movesOf(null, full).map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['new-source', 'audit-origin', 'new-scheme', 'new-host']));
});

it('guards of a link and the reading of a desk are told beside where a link leads', () => {
  expect(
    changed((pack) => {
      const once = pack.links.find(({ id }) => id === 'once')!;
      once.mint!.url = 'https://shop.example.net/mint';
      delete once.open;
      pack.desks[2] = { type: 'custom', url: pack.desks[2]!.url };
    }),
  ).toEqual(['link-origin /links/2', 'link-guard /links/2', 'desk-reading /desks/2']);
});
