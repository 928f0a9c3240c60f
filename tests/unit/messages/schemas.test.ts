import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../lib/messages/schemas';
import { sightingSchema } from '../../../lib/messages/sighting-schema';

const sighting = {
  desk: { type: 'rt', url: 'https://rt.example/' },
  ticket: { id: '7', bound: true },
  slot: 'shown',
  people: [{ role: 'requester', email: 'ada@example.com', hook: 'requestors-row' }],
};

describe('what a content script may say', () => {
  it('is a sighting of people with known roles', () => {
    expect(v.is(sightingSchema, sighting)).toBe(true);
  });

  it.each([
    ['an unknown role', { ...sighting, people: [{ role: 'boss', hook: 'x' }] }],
    ['a field that nobody knows', { ...sighting, customer: 'ada' }],
    ['a text without end', { ...sighting, ticket: { id: 'x'.repeat(501), bound: true } }],
    ['a crowd', { ...sighting, people: Array.from({ length: 51 }, () => sighting.people[0]) }],
    ['an empty ticket id', { ...sighting, ticket: { id: '', bound: true } }],
  ])('is refused with %s', (_, bad) => {
    expect(v.is(sightingSchema, bad)).toBe(false);
  });

  it('reaches no call that answers with customers', () => {
    const open = Object.entries(rules).filter(([, rule]) => rule.from.includes('content'));
    expect(open.map(([type]) => type).toSorted()).toEqual([
      'desk/frameless',
      'desk/generic',
      'desk/hello',
      'desk/layout',
      'desk/linked',
      'desk/mount',
      'desk/room',
      'desk/sighting',
      'desk/taught',
    ]);
  });
});

it('a frame that has not claimed its mount may claim it, and open the options, and nothing else', () => {
  const open = Object.entries(rules).filter(([, rule]) => rule.from.includes('newcomer'));
  expect(open.map(([type]) => type).toSorted()).toEqual(['frame/claim', 'frame/options']);
});
