/** What becomes of addresses that the generic reader found, where neither page nor desk name anybody. */
import { describe, expect, it } from 'vitest';
import type { Guess, Sighting } from '../../../lib/desks/desk';
import { identify, type TicketMemory } from '../../../lib/identity/identify';
import { agentsAt, type Agents } from '../../../lib/identity/team';
import { alex, jo, kim, noAgents, person, sighting } from './people';

const guess = (email: string, weight = 90, more: Partial<Guess> = {}): Guess => ({
  email,
  hook: 'mailto-in-customer-box',
  weight,
  ...more,
});
const page = (guesses: Guess[], more: Parameters<typeof sighting>[0] = {}): Sighting =>
  sighting({ slot: 'absent', bound: false, guesses, ...more });
const look = (seen: Sighting, agents: Agents = noAgents, memory: TicketMemory = {}) => {
  const { state, why, person: shown, candidates } = identify(seen, memory, agents);
  return { state, why, shown: shown?.email, offered: candidates.map(({ email }) => email) };
};
const unread = { state: 'none', why: ['unread'], shown: undefined, offered: [] };
const offered = (...emails: string[]) => ({
  state: 'unsure',
  why: [emails.length > 1 ? 'guessed-several' : 'guessed'],
  shown: undefined,
  offered: emails,
});

it('offers the one clear best, with its name and where it stood', () => {
  const { candidates } = identify(page([guess('jo@example.com', 90, { name: 'Jo' })]), {}, noAgents);
  expect(candidates).toEqual([
    person({ email: 'jo@example.com', name: 'Jo', hook: 'mailto-in-customer-box' }),
  ]);
  expect(look(page([guess('kim@example.org', 71), guess('jo@example.com', 90)]))).toEqual(
    offered('jo@example.com'),
  );
});

it('offers all that are close, best first', () => {
  const close = [guess('kim@example.org', 72), guess('pat@example.net', 71), guess('jo@example.com', 90)];
  expect(look(page(close))).toEqual(offered('jo@example.com', 'kim@example.org'));
});

it('counts one mailbox once', () => {
  expect(look(page([guess('JO@example.com', 80), guess('jo@example.com', 90)]))).toEqual(
    offered('jo@example.com'),
  );
});

it.each<[string, Partial<Sighting>]>([
  ['the desk is still asked', { confirmation: 'pending' }],
  ['the desk says that there is nobody', { slot: 'empty', ticket: { id: '7', bound: true } }],
  ['the desk’s answer names somebody', { confirmation: [kim] }],
  ['the page shows a slot that could not be read', { slot: 'shown', people: [person({})] }],
  ['the page names somebody', { slot: 'shown', people: [kim], ticket: { id: '7', bound: true } }],
])('offers no guess while %s', (_, more) => {
  const { why, offered: list } = look({ ...page([guess('jo@example.com')]), ...more });
  expect(why.join()).not.toContain('guessed');
  expect(list).toEqual([]);
});

it('offers guesses where the desk could not be asked', () => {
  const seen = page([guess('jo@example.com')], { confirmation: 'unavailable' });
  expect(look(seen)).toEqual(offered('jo@example.com'));
});

describe('people who work here', () => {
  const agents = { domains: ['acme.example'], emails: ['vera@other.example'] };

  it.each([
    ['the agent who is looking', 'alex@acme.example', noAgents],
    ['an agent of the pack', 'Vera@other.example', agents],
    ['a colleague', 'pat@support.acme.example', agents],
  ])('%s is not offered', (_, email, team) => {
    const self = { email: 'Alex@acme.example' };
    expect(look(page([guess(email)], { self }), team)).toEqual(unread);
    // Somebody further down is the best then.
    expect(look(page([guess(email), guess('jo@example.com', 20)], { self }), team)).toEqual(
      offered('jo@example.com'),
    );
  });

  it('nor whoever the page says is no requester', () => {
    const people = [
      { ...alex, role: 'owner' as const },
      { ...kim, role: 'cc' as const },
    ];
    expect(look(page([guess('alex@acme.example'), guess('KIM@example.org')], { people }))).toEqual(unread);
  });

  it('colleagues are offered at a desk for colleagues, agents are not', () => {
    const internal = { ...agents, internal: true };
    expect(look(page([guess('pat@acme.example')]), internal)).toEqual(offered('pat@acme.example'));
    expect(look(page([guess('vera@other.example')]), internal)).toEqual(unread);
  });

  it('a colleague is nothing special at a desk for colleagues', () => {
    const internal = { ...agents, internal: true };
    expect(identify(sighting({ people: [alex] }), {}, internal).why).toEqual(['read']);
  });

  it.each([
    ['freshservice', undefined, true],
    ['freshservice', false, false],
    ['jira', undefined, false],
    ['custom', true, true],
  ] as const)('%s with internal %s in the pack: %s', (type, internal, expected) => {
    const url = 'https://desk.example/';
    const desk = { type, url, ...(internal !== undefined && { internal }) };
    const other = { type, url: 'https://other.example/', internal: !expected };
    expect(agentsAt({ agents, desks: [other, desk] }, { type, url })).toEqual({
      ...agents,
      internal: expected,
    });
  });
});

describe('memory', () => {
  it('of who was seen on the ticket goes before every guess', () => {
    const memory = { seen: { ...jo, at: 5 } };
    expect(look(page([guess('kim@example.org')]), noAgents, memory)).toEqual({
      state: 'one',
      why: ['remembered'],
      shown: 'jo@example.com',
      offered: [],
    });
  });

  it('does not stand alone where the page cannot be read: the ticket may have changed hands', () => {
    const memory = { seen: { ...jo, at: 5 } };
    const unread = {
      ...page([guess('kim@example.org'), guess('jo@example.com')]),
      missed: ['requester-slot'],
    };
    expect(look(unread, noAgents, memory)).toMatchObject({
      state: 'unsure',
      why: ['remembered'],
      offered: ['jo@example.com', 'kim@example.org'],
    });
  });

  const two = page([guess('jo@example.com', 90), guess('kim@example.org', 20)]);

  it('of the agent’s choice decides, be it offered or further down', () => {
    for (const email of ['JO@example.com', 'kim@example.org']) {
      const found = look(two, noAgents, { choice: { email } });
      expect(found).toMatchObject({ state: 'one', why: ['chosen'], shown: email.toLowerCase() });
    }
  });

  it('of a choice that is not on the page any more says nothing', () => {
    expect(look(two, noAgents, { choice: { email: 'pat@example.net' } })).toEqual(offered('jo@example.com'));
  });
});
