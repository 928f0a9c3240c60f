import { expect, it } from 'vitest';
import { deskAsked } from '../../../lib/background/desk-asked';
import type { Sighting } from '../../../lib/desks/desk';
import type { Spotted } from '../../../lib/messages/protocol';

const told = (id: string, confirmation?: Sighting['confirmation'], more: Partial<Spotted> = {}): Spotted => ({
  sighting: {
    desk: { type: 'zammad', url: 'https://desk.example:8443/' },
    ticket: { id, bound: true },
    slot: 'shown',
    people: [],
    ...(confirmation && { confirmation }),
  },
  url: 'https://desk.example:8443/',
  life: 'one',
  seq: 1,
  ...more,
});

it('a desk has been asked once a ticket is confirmed, however the answer comes', () => {
  expect(deskAsked(undefined, told('1', 'pending'))).toBe('desk.example:8443');
  expect(deskAsked(told('1', 'pending'), told('1', []))).toBeUndefined();
  expect(deskAsked(told('1', []), told('1', []))).toBeUndefined();
  expect(deskAsked(told('1', []), told('1', 'pending'))).toBe('desk.example:8443');
  expect(deskAsked(told('1', []), told('2', 'unavailable'))).toBe('desk.example:8443');
  expect(deskAsked(told('1', []), told('1', [], { life: 'two' }))).toBe('desk.example:8443');
});

it('a page that asks nobody has asked nobody', () => {
  expect(deskAsked(undefined, told('1'))).toBeUndefined();
  expect(deskAsked(told('1', []), told('1', [], { sighting: null }))).toBeUndefined();
});

it('Kustomer is asked at a host of its own', () => {
  const seen = told('1', 'pending');
  const desk = { type: 'kustomer', url: 'https://acme.kustomerapp.com/' } as const;
  expect(deskAsked(undefined, { ...seen, sighting: { ...seen.sighting!, desk } })).toBe(
    'acme.api.kustomerapp.com',
  );
});
