import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../lib/desks/desk';
import type { SeenTab } from '../../../lib/enable/plan';
import { deskStatus } from '../../../lib/enable/status';

const desk = { type: 'rt', url: 'https://rt.acme.example/' } as const;
const team = { agents: { domains: [], emails: ['agent@acme.example'] }, desks: [desk] };
const ada = { role: 'requester', hook: 'row', email: 'ada@example.com', name: 'Ada Example' } as const;

const seen = (sighting: Partial<Sighting> | null, more: Partial<SeenTab> = {}): SeenTab => ({
  tabId: 1,
  frame: 'alive',
  spotted: {
    sighting: sighting && { desk, ticket: { id: '7', bound: true }, slot: 'shown', people: [], ...sighting },
    url: `${desk.url}Ticket/Display.html?id=7`,
    life: 'a',
    seq: 1,
  },
  ...more,
});

describe('one tab', () => {
  const bare = { type: 'custom', url: 'https://x.example/' } as const;
  it.each<[string, Partial<Sighting> | null]>([
    ['here', null],
    ['customer', { people: [ada] }],
    ['nobody', { slot: 'empty' }],
    ['nobody', { people: [{ ...ada, email: 'agent@acme.example' }] }],
    ['unread', { slot: 'absent', missed: ['row'] }],
    ['choose', { people: [ada, { ...ada, email: 'grace@example.org' }] }],
    ['reading', { slot: 'absent', confirmation: 'pending' }],
    [
      'guess',
      { desk: bare, slot: 'absent', guesses: [{ email: 'ada@example.com', hook: 'mailto', weight: 50 }] },
    ],
    ['guess', { desk: bare, slot: 'absent' }],
  ])('is %s', (state, sighting) => {
    expect(deskStatus([seen(sighting)], team).state).toBe(state);
  });

  it('is of whom the agent has chosen, on that ticket', () => {
    const grace = { ...ada, email: 'grace@example.org' };
    const several = { people: [ada, grace] };
    expect(deskStatus([seen(several, { choice: { email: grace.email } })], team)).toMatchObject({
      state: 'customer',
      person: { email: grace.email },
    });
    // Somebody who does not stand there any more.
    expect(deskStatus([seen(several, { choice: { email: 'eve@example.net' } })], team).state).toBe('choose');
  });

  it('says when its page lets no sidebar in', () => {
    expect(deskStatus([seen({ people: [ada] }, { frame: 'blocked' })], team)).toMatchObject({
      state: 'customer',
      blocked: true,
      person: { email: 'ada@example.com' },
    });
  });
});

it('of several tabs the best news counts; of none, nobody is there', () => {
  expect(deskStatus([], team)).toEqual({ state: 'away' });
  const tabs = [seen(null), seen({ people: [ada] }, { tabId: 5 }), seen({ slot: 'empty' }, { tabId: 6 })];
  expect(deskStatus(tabs, team)).toMatchObject({ state: 'customer', tabId: 5 });
});
