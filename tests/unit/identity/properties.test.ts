/** What holds for every sighting, however strange: no stranger is ever taken for the customer. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Person, Sighting } from '../../../lib/desks/desk';
import { addressKey } from '../../../lib/identity/address';
import { identify, type TicketMemory } from '../../../lib/identity/identify';
import { candidateKey } from '../../../lib/identity/person';
import type { Agents } from '../../../lib/identity/team';

// Few values, so that people often share one of them.
const addresses = fc.constantFrom(
  'a@example.com',
  'b@example.com',
  'A@Example.com',
  'v@acme.example',
  'zoë@example.org',
  ' ',
);
const marks = {
  email: fc.option(addresses, { nil: undefined }),
  name: fc.option(fc.constantFrom('Jo', 'Kim', 'a@example.com', ''), { nil: undefined }),
  deskId: fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }),
  externalId: fc.option(fc.constantFrom('C-1', 'C-2'), { nil: undefined }),
};
const personOf = (role: fc.Arbitrary<Person['role']>): fc.Arbitrary<Person> =>
  fc.record({ role, hook: fc.constantFrom('row', 'rest'), ambiguous: fc.boolean(), ...marks });
const anybody = personOf(fc.constantFrom('requester', 'requester', 'requester', 'cc', 'owner', 'agent'));
const people = fc.array(anybody, { maxLength: 4 });

const guesses = fc.array(
  fc.record({
    email: addresses,
    name: marks.name,
    hook: fc.constantFrom('mailto-in-customer-box', 'text-in-page'),
    weight: fc.integer({ min: 0, max: 100 }),
  }),
  { maxLength: 4 },
);

const sightings: fc.Arbitrary<Sighting> = fc.record({
  desk: fc.constant({ type: 'custom' as const, url: 'https://desk.example/' }),
  ticket: fc.record({ id: fc.constant('1'), bound: fc.boolean() }),
  slot: fc.constantFrom('shown', 'empty', 'absent'),
  people,
  self: fc.option(fc.record({ email: marks.email, deskId: marks.deskId }), { nil: undefined }),
  confirmation: fc.oneof(fc.constantFrom('pending' as const, 'unavailable' as const, undefined), people),
  guesses: fc.option(guesses, { nil: undefined }),
});
const memories: fc.Arbitrary<TicketMemory> = fc.record({
  choice: fc.option(fc.record(marks), { nil: undefined }),
  seen: fc.option(
    anybody.map((person) => ({ ...person, at: 5 })),
    { nil: undefined },
  ),
});
const teams: fc.Arbitrary<Agents> = fc.record({
  domains: fc.subarray(['acme.example', 'example.org']),
  emails: fc.subarray(['v@acme.example', 'B@example.com']),
});
const every = (check: (sighting: Sighting, memory: TicketMemory, agents: Agents) => void) =>
  fc.assert(fc.property(sightings, memories, teams, check), { numRuns: 2_000 });
/** Without anybody's eye on the page: nobody on it, and no answer. */
const silent = sightings.map((sighting): Sighting => ({
  ...sighting,
  slot: 'absent',
  people: [],
  confirmation: Array.isArray(sighting.confirmation) ? undefined : sighting.confirmation,
}));

const answered = (sighting: Sighting) => (Array.isArray(sighting.confirmation) ? sighting.confirmation : []);
const guessed = (sighting: Sighting): Person[] =>
  (sighting.guesses ?? []).map(({ email, name, hook }) => ({ role: 'requester', email, name, hook }));
const sources = (sighting: Sighting, memory: TicketMemory) =>
  [
    ...sighting.people,
    ...answered(sighting),
    ...guessed(sighting),
    ...(memory.seen ? [memory.seen] : []),
  ].filter((person) => person.role === 'requester');

it('takes every mark of a person and of a candidate from requesters only', () => {
  every((sighting, memory, agents) => {
    const { person, candidates } = identify(sighting, memory, agents);
    const known = sources(sighting, memory);
    for (const found of person ? [person, ...candidates] : candidates) {
      expect(found.role).toBe('requester');
      for (const mark of ['name', 'deskId', 'externalId'] as const) {
        if (found[mark]) expect(known.map((other) => other[mark])).toContain(found[mark]);
      }
      if (found.email) {
        const own = known
          .filter((other) => other.email && !other.ambiguous)
          .map((other) => other.email ?? '');
        expect(own.map(addressKey)).toContain(addressKey(found.email));
      }
    }
  });
});

it('gives the same identity whatever anybody but a requester is called', () => {
  every((sighting, memory, agents) => {
    const only = (list: Person[]) => list.filter((person) => person.role === 'requester');
    const { confirmation } = sighting;
    const without: Sighting = {
      ...sighting,
      // They only take guesses away: see the guesses' own tests.
      guesses: undefined,
      people: only(sighting.people),
      confirmation: Array.isArray(confirmation) ? only(confirmation) : confirmation,
    };
    const found = identify({ ...sighting, guesses: undefined }, memory, agents);
    expect(found).toEqual(identify(without, memory, agents));
  });
});

it('does not depend on the order of the people', () => {
  every((sighting, memory, agents) => {
    const { confirmation } = sighting;
    const turned: Sighting = {
      ...sighting,
      people: sighting.people.toReversed(),
      guesses: sighting.guesses?.toReversed(),
      confirmation: Array.isArray(confirmation) ? confirmation.toReversed() : confirmation,
    };
    expect(identify(turned, memory, agents)).toEqual(identify(sighting, memory, agents));
  });
});

it('does not depend on the case of addresses', () => {
  every((sighting, memory, agents) => {
    const raise = (list: Person[]) =>
      list.map((person) => ({ ...person, ...(person.email && { email: person.email.toUpperCase() }) }));
    const { confirmation } = sighting;
    const loud: Sighting = {
      ...sighting,
      people: raise(sighting.people),
      confirmation: Array.isArray(confirmation) ? raise(confirmation) : confirmation,
    };
    const plain = ({ state, why, person, candidates }: ReturnType<typeof identify>) => ({
      state,
      why,
      person: person && candidateKey(person),
      candidates: candidates.map(candidateKey),
    });
    expect(plain(identify(loud, memory, agents))).toEqual(plain(identify(sighting, memory, agents)));
  });
});

it('has a person with `one` only, choices with `several`, and each candidate once', () => {
  every((sighting, memory, agents) => {
    const { state, person, candidates, why } = identify(sighting, memory, agents);
    expect(person !== undefined).toBe(state === 'one');
    if (state === 'several') expect(candidates.length).toBeGreaterThan(1);
    if (state === 'one' || state === 'looking') expect(candidates).toEqual([]);
    if (state !== 'looking') expect(why.length).toBeGreaterThan(0);
    expect(new Set(candidates.map(candidateKey)).size).toBe(candidates.length);
  });
});

it('never shows somebody who was set aside unless the agent chose them', () => {
  every((sighting, memory, agents) => {
    const { person, why } = identify(sighting, memory, agents);
    if (!person || why.includes('chosen')) return;
    const own = [sighting.self?.email, ...agents.emails].filter((email) => email?.trim());
    expect(own.map((email) => addressKey(email ?? ''))).not.toContain(addressKey(person.email ?? '-'));
    if (sighting.self?.deskId) expect(person.deskId).not.toBe(sighting.self.deskId);
  });
});

it('leaves what it was given as it was', () => {
  every((sighting, memory, agents) => {
    const before = structuredClone({ sighting, memory, agents });
    identify(sighting, memory, agents);
    expect({ sighting, memory, agents }).toEqual(before);
  });
});

it('never makes a guess the customer, unless the agent said so', () => {
  const check = (sighting: Sighting, memory: TicketMemory, agents: Agents) => {
    const { state, why, person } = identify(sighting, memory, agents);
    if (state === 'one' && !why.includes('chosen')) expect(why[0]).toBe('remembered');
    if (why.some((code) => code.startsWith('guessed'))) expect(state).toBe('unsure');
    if (why.includes('chosen')) expect(Object.values(memory.choice ?? {}).some(Boolean)).toBe(true);
    if (state === 'one' && !memory.choice && !memory.seen) expect(person).toBeUndefined();
  };
  fc.assert(fc.property(silent, memories, teams, check), { numRuns: 3_000 });
});

it('does not let guesses change what page, desk or memory say', () => {
  every((sighting, memory, agents) => {
    const without = identify({ ...sighting, guesses: undefined }, memory, agents);
    if (without.why.includes('unread')) return;
    expect(identify(sighting, memory, agents)).toEqual(without);
  });
});
