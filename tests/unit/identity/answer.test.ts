/** What page and desk's own answer say together. */
import { describe, expect, it } from 'vitest';
import type { Person, RequesterSlot } from '../../../lib/desks/desk';
import type { Identity } from '../../../lib/identity/identity';
import { identify } from '../../../lib/identity/identify';
import { jo, kim, noAgents, person, sighting } from './people';

interface Case {
  title: string;
  page: Person[];
  slot?: RequesterSlot;
  bound?: boolean;
  answer: Person[];
  expected: Omit<Identity, 'ticketKey' | 'candidates'> & { candidates?: Person[] };
}

type Expected = Case['expected'];
const one = (who: Person): Expected => ({ state: 'one', person: who, why: ['confirmed'] });
const several = (...candidates: Person[]): Expected => ({
  state: 'several',
  candidates,
  why: ['several-requesters'],
});
const mismatch = (...candidates: Person[]): Expected => ({ state: 'unsure', candidates, why: ['mismatch'] });
const unsettled = (...candidates: Person[]): Expected => ({
  state: 'unsure',
  candidates,
  why: ['unsettled'],
});

const text = (name: string) => person({ name, ambiguous: true });

const cases: Case[] = [
  { title: 'both name one person', page: [jo], answer: [jo], expected: one(jo) },
  {
    title: 'the answer completes what the page shows',
    page: [person({ email: 'jo@example.com', name: 'Jo', hook: 'row' })],
    answer: [person({ email: 'JO@example.com', externalId: 'C-1', hook: 'rest' })],
    expected: one(person({ email: 'JO@example.com', name: 'Jo', externalId: 'C-1', hook: 'row' })),
  },
  {
    title: 'a name gets its address by the desk id',
    page: [person({ name: 'Jo D.', deskId: '11' })],
    answer: [jo],
    expected: one(jo),
  },
  {
    title: 'a name gets its address by the name',
    page: [person({ name: 'Jo Doe' })],
    answer: [jo],
    expected: one(jo),
  },
  { title: 'a text is the name', page: [text('Jo Doe')], answer: [jo], expected: one(jo) },
  { title: 'a text is the address', page: [text('Jo@Example.com')], answer: [jo], expected: one(jo) },
  { title: 'a text is spelled otherwise', page: [text('jdoe')], answer: [jo], expected: one(jo) },
  {
    title: 'a text never becomes the name of somebody whose name the answer does not know',
    page: [text('jo@example.com')],
    answer: [person({ email: 'jo@example.com' })],
    expected: one(person({ email: 'jo@example.com' })),
  },
  {
    title: 'two texts for one answered person',
    page: [text('jdoe'), text('klee')],
    answer: [jo],
    expected: mismatch(jo, text('jdoe'), text('klee')),
  },
  {
    title: 'another person of that name is another person',
    page: [person({ name: 'Jo Doe', deskId: '99' })],
    answer: [jo],
    expected: mismatch(person({ name: 'Jo Doe', deskId: '99' }), jo),
  },
  {
    title: 'one name that two answered people bear',
    page: [person({ name: 'Jo' })],
    answer: [person({ name: 'Jo', email: 'a@example.com' }), person({ name: 'Jo', email: 'b@example.com' })],
    expected: several(
      person({ name: 'Jo', email: 'a@example.com' }),
      person({ name: 'Jo', email: 'b@example.com' }),
      person({ name: 'Jo' }),
    ),
  },
  {
    title: 'two on the page who bear the name of one answered person',
    page: [person({ name: 'Jo', externalId: 'C-1' }), person({ name: 'Jo', externalId: 'C-2' })],
    answer: [person({ name: 'Jo', email: 'jo@example.com' })],
    expected: several(
      person({ name: 'Jo', email: 'jo@example.com' }),
      person({ name: 'Jo', externalId: 'C-1' }),
      person({ name: 'Jo', externalId: 'C-2' }),
    ),
  },
  {
    title: 'one desk account with another address is not taken',
    page: [jo],
    answer: [{ ...jo, email: 'jo.doe@example.net' }],
    expected: mismatch({ ...jo, email: 'jo.doe@example.net' }, jo),
  },
  { title: 'they name different people', page: [jo], answer: [kim], expected: mismatch(jo, kim) },
  { title: 'the page names somebody, the answer nobody', page: [jo], answer: [], expected: mismatch(jo) },
  {
    title: 'a text on the page, nobody in the answer',
    page: [text('x')],
    answer: [],
    expected: mismatch(text('x')),
  },
  { title: 'the answer knows one more', page: [jo], answer: [jo, kim], expected: several(jo, kim) },
  { title: 'the page knows one more', page: [jo, kim], answer: [jo], expected: several(jo, kim) },
  { title: 'both know two', page: [kim, jo], answer: [jo, kim], expected: several(jo, kim) },
  { title: 'an absent slot and one answered', page: [], slot: 'absent', answer: [jo], expected: one(jo) },
  {
    title: 'an absent slot and two answered',
    page: [],
    slot: 'absent',
    answer: [kim, jo],
    expected: several(jo, kim),
  },
  {
    title: 'an absent slot and nobody answered',
    page: [],
    slot: 'absent',
    answer: [],
    expected: { state: 'none', why: ['empty'] },
  },
  {
    title: 'both say nobody',
    page: [],
    slot: 'empty',
    answer: [],
    expected: { state: 'none', why: ['empty'] },
  },
  {
    title: 'an empty slot and somebody answered',
    page: [],
    slot: 'empty',
    answer: [jo],
    expected: mismatch(jo),
  },
  {
    title: 'a late page that the answer confirms',
    page: [jo],
    bound: false,
    answer: [jo],
    expected: one(jo),
  },
  {
    title: 'a late page lends nothing to the answer',
    page: [person({ name: 'Jo Doe', externalId: 'C-9' })],
    bound: false,
    answer: [jo],
    expected: one(jo),
  },
  { title: 'a late page of somebody else', page: [kim], bound: false, answer: [jo], expected: unsettled(jo) },
  {
    title: 'a late page with one more',
    page: [jo, kim],
    bound: false,
    answer: [jo],
    expected: unsettled(jo),
  },
  { title: 'a late text', page: [text('jdoe')], bound: false, answer: [jo], expected: unsettled(jo) },
  {
    title: 'a late empty slot',
    page: [],
    slot: 'empty',
    bound: false,
    answer: [jo],
    expected: unsettled(jo),
  },
  {
    title: 'a late page without the slot',
    page: [],
    slot: 'absent',
    bound: false,
    answer: [jo],
    expected: one(jo),
  },
];

describe('with an answer of the desk', () => {
  it.each(cases)('$title', ({ page, slot = 'shown', bound = true, answer, expected }) => {
    const seen = sighting({ people: page, slot, bound, confirmation: answer });
    expect(identify(seen, { seen: { ...kim, at: 1 } }, noAgents)).toEqual({
      ticketKey: 'rt:https://rt.acme.example/rt/#7',
      candidates: [],
      ...expected,
    });
  });
});
