import { expect, it } from 'vitest';
import type { DeskConfig } from '../../../lib/desks/config';
import { parsePack } from '../../../lib/pack/schema';
import { readingMoves } from '../../../lib/team/reading';

const desk: DeskConfig = {
  type: 'custom',
  url: 'https://help.acme.example/',
  name: 'Help',
  ticket: 't/{id}',
  read: { within: '.requester', email: '.mail' },
};

const pack = (desks: DeskConfig[]) => {
  const parsed = parsePack({ version: 1, desks });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
};
const moves = (...desks: DeskConfig[]): string[] =>
  readingMoves(pack([desk]), pack(desks)).map(({ kind, at }) => `${kind} ${at}`);

it('another name, the address written otherwise, and a desk that goes are no other reading', () => {
  expect(moves({ ...desk, name: 'Support' })).toEqual([]);
  expect(moves({ ...desk, url: 'https://help.acme.example' })).toEqual([]);
  expect(moves({ ...desk, read: { email: '.mail', within: '.requester' } })).toEqual([]);
  expect(moves()).toEqual([]);
});

it('another product, another place in the page, and whether colleagues count are', () => {
  const changed = ['desk-reading /desks/0'];
  expect(moves({ type: 'zammad', url: desk.url })).toEqual(changed);
  expect(moves({ ...desk, read: { email: '.cc' } })).toEqual(changed);
  expect(moves({ ...desk, ticket: 'other/{id}' })).toEqual(changed);
  expect(moves({ ...desk, internal: true })).toEqual(changed);
});

it('so is a desk below one that is read already; one at a new host is told by its host', () => {
  expect(moves(desk, { ...desk, url: 'https://help.acme.example/vip/' })).toEqual(['new-desk /desks/1']);
  expect(moves(desk, { ...desk, url: 'https://desk.acme.example/' })).toEqual([]);
});
