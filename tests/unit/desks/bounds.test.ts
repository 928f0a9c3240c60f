import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withinBounds } from '../../../lib/desks/bounds';
import type { Person, Sighting } from '../../../lib/desks/desk';
import { sightingSchema } from '../../../lib/messages/sighting-schema';

const long = 'x'.repeat(501);
const person = (role: Person['role'], n: number): Person => ({
  role,
  hook: 'slot',
  email: `p${n}@example.com`,
});
const sighting = (more: Partial<Sighting> = {}): Sighting => ({
  desk: { type: 'rt', url: 'https://rt.example/' },
  ticket: { id: '7', bound: true },
  slot: 'shown',
  people: [person('requester', 1)],
  ...more,
});
const crowd = [...Array.from({ length: 60 }, (_, n) => person('cc', n)), person('requester', 99)];

it('changes nothing of an ordinary page', () => {
  const seen = sighting({ self: { deskId: '90' }, confirmation: 'pending' });
  expect(withinBounds(seen)).toEqual(seen);
  expect(withinBounds(sighting())).toEqual(sighting());
});

describe('what it leaves is what the background takes:', () => {
  it.each([
    ['a long subject', sighting({ ticket: { id: '7', bound: true, subject: long } })],
    [
      'long names and addresses',
      sighting({ people: [{ ...person('requester', 1), name: long, email: long }] }),
    ],
    ['long ids', sighting({ people: [{ ...person('requester', 1), deskId: long, externalId: long }] })],
    ['a crowd', sighting({ people: crowd })],
    ['a crowd in the desk’s answer', sighting({ confirmation: crowd })],
  ])('%s', (_, seen) => {
    expect(v.is(sightingSchema, seen)).toBe(false);
    expect(v.is(sightingSchema, withinBounds(seen))).toBe(true);
  });
});

it('no crowd of others pushes a requester out', () => {
  const seen = withinBounds(sighting({ people: crowd, confirmation: crowd }));
  expect(seen?.people).toHaveLength(50);
  expect(seen?.people[0]).toEqual(person('requester', 99));
  expect(seen?.confirmation?.[0]).toEqual(person('requester', 99));
});

it('a ticket id too long to be one is no ticket: cut short, it would name another', () => {
  expect(withinBounds(sighting({ ticket: { id: long, bound: true } }))).toBeNull();
});
