/** What the page alone says: the desk has no answer, or it is still on its way. */
import { describe, expect, it } from 'vitest';
import type { Person, Sighting } from '../../../lib/desks/desk';
import type { Identity } from '../../../lib/identity/identity';
import { identify, ticketKey } from '../../../lib/identity/identify';
import { jo, kim, noAgents, person, sighting } from './people';

const text = person({ name: 'jo@example.com', ambiguous: true });
const nameOnly = person({ name: 'Jo Doe' });
const seen = { ...jo, at: 1_000 };

interface Case {
  title: string;
  page: Parameters<typeof sighting>[0];
  seen?: Person & { at: number };
  expected: Omit<Identity, 'ticketKey' | 'candidates'> & { candidates?: Person[] };
}

const cases: Case[] = [
  {
    title: 'one address on the page',
    page: { people: [jo] },
    expected: { state: 'one', person: jo, why: ['read'] },
  },
  {
    title: 'an address is shown at once while the desk is asked',
    page: { people: [jo], confirmation: 'pending' },
    expected: { state: 'one', person: jo, why: ['read'] },
  },
  {
    title: 'the address on the page beats the memory',
    page: { people: [kim] },
    seen,
    expected: { state: 'one', person: kim, why: ['read'] },
  },
  {
    title: 'one person twice is one person, with all that is known',
    page: {
      people: [person({ email: 'JO@example.com', name: 'Jo Doe' }), person({ email: 'jo@example.com' })],
    },
    expected: { state: 'one', person: person({ email: 'jo@example.com', name: 'Jo Doe' }), why: ['read'] },
  },
  {
    title: 'two requesters',
    page: { people: [jo, kim] },
    expected: { state: 'several', candidates: [jo, kim], why: ['several-requesters'] },
  },
  {
    title: 'two people of one name are two people',
    page: { people: [person({ name: 'Jo', deskId: '1' }), person({ name: 'Jo', deskId: '2' })] },
    expected: {
      state: 'several',
      candidates: [person({ name: 'Jo', deskId: '1' }), person({ name: 'Jo', deskId: '2' })],
      why: ['several-requesters'],
    },
  },
  {
    title: 'a bare name without a desk answer has no address',
    page: { people: [nameOnly], confirmation: 'unavailable' },
    expected: { state: 'one', person: nameOnly, why: ['read'] },
  },
  {
    title: 'a name that looks like an address stays a name',
    page: { people: [person({ name: 'kim@example.org' })] },
    expected: { state: 'one', person: person({ name: 'kim@example.org' }), why: ['read'] },
  },
  {
    title: 'an external id alone is enough',
    page: { people: [person({ externalId: 'C-1' })], confirmation: 'pending' },
    expected: { state: 'one', person: person({ externalId: 'C-1' }), why: ['read'] },
  },
  {
    title: 'an ambiguous text is offered as a name',
    page: { people: [{ ...text, email: 'jo@example.com' }], confirmation: 'unavailable' },
    expected: { state: 'unsure', candidates: [text], why: ['ambiguous'] },
  },
  {
    title: 'an ambiguous text waits for the desk',
    page: { people: [text], confirmation: 'pending' },
    expected: { state: 'looking', why: [] },
  },
  {
    title: 'an ambiguous text that is the remembered address, while the desk is asked',
    page: { people: [text], confirmation: 'pending' },
    seen,
    expected: { state: 'one', person: jo, why: ['remembered'] },
  },
  {
    title: 'a bare name that is the remembered name, while the desk is asked',
    page: { people: [nameOnly], confirmation: 'pending' },
    seen,
    expected: { state: 'one', person: jo, why: ['remembered'] },
  },
  {
    title: 'another name on the page takes the memory back',
    page: { people: [person({ name: 'Kim Lee' })], confirmation: 'pending' },
    seen,
    expected: { state: 'looking', why: [] },
  },
  {
    title: 'two bare names wait, whoever is remembered',
    page: { people: [nameOnly, person({ name: 'Kim Lee' })], confirmation: 'pending' },
    seen,
    expected: { state: 'looking', why: [] },
  },
  {
    title: 'an address beside a bare name is two people at once',
    page: { people: [jo, person({ name: 'Kim Lee' })], confirmation: 'pending' },
    expected: {
      state: 'several',
      candidates: [jo, person({ name: 'Kim Lee' })],
      why: ['several-requesters'],
    },
  },
  {
    title: 'an ambiguous text waits for the desk, whatever stands beside it',
    page: { people: [{ ...text, externalId: 'C-1' }], confirmation: 'pending' },
    expected: { state: 'looking', why: [] },
  },
  {
    title: 'a page kind without the slot, seen before',
    page: { slot: 'absent' },
    seen,
    expected: { state: 'one', person: jo, why: ['remembered'] },
  },
  {
    title: 'the same, though nothing on the page ties it to the ticket: nothing is taken from it',
    page: { slot: 'absent', bound: false, confirmation: 'pending' },
    seen,
    expected: { state: 'one', person: jo, why: ['remembered'] },
  },
  {
    title: 'a page kind without the slot, never seen',
    page: { slot: 'absent' },
    expected: { state: 'none', why: ['unread'] },
  },
  {
    title: 'a page kind without the slot, while the desk is asked',
    page: { slot: 'absent', confirmation: 'pending' },
    expected: { state: 'looking', why: [] },
  },
  {
    title: 'a slot that could not be read',
    page: { slot: 'shown', people: [person({})] },
    expected: { state: 'none', why: ['unread'] },
  },
  {
    title:
      'a page that should show the requester and cannot be read, though somebody is remembered: it may have changed hands',
    page: { slot: 'absent', missed: ['requester-slot'] },
    seen,
    expected: { state: 'unsure', candidates: [jo], why: ['remembered'] },
  },
  {
    title: 'the same on a custom desk, of whose pages nobody knows which should show the requester',
    page: {
      desk: { type: 'custom', url: 'https://rt.acme.example/rt/' },
      slot: 'absent',
      missed: ['custom-box'],
    },
    seen,
    expected: { state: 'one', person: jo, why: ['remembered'] },
  },
  {
    title: 'the same, while the desk is asked or the page may still be drawn',
    page: { slot: 'absent', missed: ['requester-slot'], confirmation: 'pending' },
    seen,
    expected: { state: 'looking', why: [] },
  },
  {
    title: 'a text that was once remembered is no person',
    page: { slot: 'absent' },
    seen: { ...text, at: 1_000 },
    expected: { state: 'none', why: ['unread'] },
  },
  {
    title: 'an empty slot, whoever is remembered',
    page: { slot: 'empty' },
    seen,
    expected: { state: 'none', why: ['empty'] },
  },
  {
    title: 'an empty slot, while the desk is asked',
    page: { slot: 'empty', confirmation: 'pending' },
    seen,
    expected: { state: 'looking', why: [] },
  },
  {
    title: 'a page that may be late',
    page: { people: [jo], bound: false },
    expected: { state: 'unsure', candidates: [jo], why: ['unsettled'] },
  },
  {
    title: 'a page that may be late and shows nobody',
    page: { slot: 'empty', bound: false },
    expected: { state: 'unsure', why: ['unsettled'] },
  },
  {
    title: 'a page that may be late, while the desk is asked',
    page: { people: [jo], bound: false, confirmation: 'pending' },
    seen,
    expected: { state: 'looking', why: [] },
  },
];

describe('without an answer of the desk', () => {
  it.each(cases)('$title', ({ page, seen: before, expected }) => {
    const seenOn: Sighting = sighting(page);
    expect(identify(seenOn, before ? { seen: before } : {}, noAgents)).toEqual({
      ticketKey: ticketKey(seenOn),
      candidates: [],
      ...expected,
    });
  });
});
