import { expect, it } from 'vitest';
import type { Link } from '../../../lib/links/link';
import { parsePack } from '../../../lib/pack/schema';
import { guardMoves } from '../../../lib/team/guards';

const login: Link = {
  id: 'login',
  kind: 'impersonate',
  label: 'Log in as',
  url: 'https://app.acme.example/as/{{customer.externalId}}',
  open: 'private',
  reason: true,
};
const admin: Link = {
  id: 'admin',
  kind: 'admin',
  label: 'Admin',
  url: 'https://app.acme.example/users?q={{customer.email}}',
};

const pack = (links: Link[]) => {
  const parsed = parsePack({ version: 1, links });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
};
const moves = (...links: Link[]): string[] =>
  guardMoves(pack([login, admin]), pack(links)).map((move) =>
    move.kind === 'link-guard' ? `${move.id} lost ${move.lost}` : `${move.id} ${move.kind}`,
  );

it('other words, another order and another path of a guarded link take no guard away', () => {
  expect(moves(admin, { ...login, label: 'As them', group: 'Shop' })).toEqual([]);
  expect(moves({ ...login, url: 'https://app.acme.example/enter/{{customer.externalId}}' })).toEqual([]);
});

it('a link that no longer asks why, opens beside the agent’s own session, or is no login any more', () => {
  const { reason: _reason, ...unasked } = login;
  expect(moves(unasked)).toEqual(['login lost reason']);
  expect(moves({ ...login, reason: false })).toEqual(['login lost reason']);
  const { open: _open, ...beside } = login;
  expect(moves(beside)).toEqual(['login lost apart']);
  expect(moves({ ...login, open: 'window' })).toEqual(['login lost apart']);
  expect(moves({ ...login, open: 'container:Work' })).toEqual(['login lost apart']);
  expect(moves({ ...login, kind: 'custom' })).toEqual(['login lost login']);
});

it('another container is another place; a private window is none that is less apart', () => {
  const contained: Link = { ...login, open: 'container:Customers' };
  const from = (open: Link['open']) => guardMoves(pack([contained]), pack([{ ...contained, open }]));
  expect(from('container:Customers')).toEqual([]);
  expect(from('container:Work')).toMatchObject([{ kind: 'link-guard', lost: 'apart' }]);
  expect(from('private')).toEqual([]);
});

it('more care moves nothing', () => {
  expect(moves(login, { ...admin, reason: true, open: 'private', kind: 'impersonate' })).toEqual([]);
});

it('a login under another id, or as the address of a link that needed no guard, has them to lose as well', () => {
  expect(moves(admin, { ...login, id: 'enter' })).toEqual([]);
  expect(moves(admin, { ...login, id: 'enter', reason: false })).toEqual(['enter lost reason']);
  expect(moves({ ...admin, url: login.url })).toEqual([
    'admin lost login',
    'admin lost reason',
    'admin lost apart',
  ]);
});

it('a login that was not there before is looked at', () => {
  const more: Link = { ...login, id: 'shop', url: 'https://app.acme.example/shop/{{customer.externalId}}' };
  expect(moves(login, admin, more)).toEqual(['shop new-login']);
});
