import { describe, expect, test } from 'vitest';
import { CUSTOMERS, customerByEmail } from '../../../demo/people';
import { TICKETS, requesterLine, ticketById, ticketOf } from '../../../demo/tickets';
import { CASES } from '../../../demo/tickets/cases';

const names = Object.keys(CASES) as (keyof typeof CASES)[];

describe('the tickets of the demo', () => {
  test('are 200, newest first, each with an id and words of its own', () => {
    expect(TICKETS).toHaveLength(200);
    expect(new Set(TICKETS.map(({ id }) => id)).size).toBe(200);
    const times = TICKETS.map(({ updatedAt }) => updatedAt);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    for (const { subject, messages, updatedAt } of TICKETS) {
      expect(subject).not.toBe('');
      expect(messages.at(-1)?.at).toBe(updatedAt);
      expect(JSON.stringify(messages)).not.toMatch(/\{\w+\}/);
    }
  });

  test('are for customers only, as the company writes them', () => {
    for (const { id, requesters } of TICKETS) {
      for (const { name, email } of requesters)
        expect(customerByEmail(email), id).toMatchObject({ name, email });
    }
  });

  test('are for two people now and then, and for nobody', () => {
    const count = (people: number) => TICKETS.filter(({ requesters }) => requesters.length === people).length;
    expect(count(0)).toBeGreaterThan(1);
    expect(count(2)).toBeGreaterThan(1);
    expect(count(0) + count(1) + count(2)).toBe(200);
  });

  test('reach every customer', () => {
    const helped = new Set(TICKETS.flatMap(({ requesters }) => requesters.map(({ email }) => email)));
    expect(CUSTOMERS.filter(({ email }) => !helped.has(email))).toEqual([]);
  });

  test('name no address outside the domains that are kept for examples', () => {
    for (const [address] of JSON.stringify(TICKETS).matchAll(/[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g)) {
      expect(address.toLowerCase()).toMatch(/@(?:example\.(?:com|org|net)|tidewater\.example)$/);
    }
  });
});

describe('the hand-made tickets', () => {
  test.each(names)('%s is there once', (name) => {
    const { subject } = CASES[name];
    expect(TICKETS.filter((ticket) => ticket.subject === subject)).toEqual([ticketOf(name)]);
  });

  test('set the traps that their names promise', () => {
    expect(ticketOf('noRequester').requesters).toEqual([]);
    expect(requesterLine(ticketOf('noRequester'))).toBe('No requester');
    expect(requesterLine(ticketOf('twoRequesters'))).toBe('Grace Adeyemi and Ola Adeyemi');
    const { requesters, messages } = ticketOf('namesOthers');
    const text = JSON.stringify(messages);
    expect(text).toContain('harriet@example.org');
    expect(text).toContain(customerByEmail('harriet@example.org')?.id);
    expect(requesters.map(({ email }) => email)).toEqual(['emma.whitfield@example.com']);
    expect(customerByEmail('ffion.parry@example.net')).not.toHaveProperty('stripeId');
  });

  test('come first: the two of the walk, who have everything that the links need', () => {
    expect(TICKETS.slice(0, 2)).toEqual([ticketOf('plain'), ticketOf('next')]);
    for (const { requesters } of TICKETS.slice(0, 2)) {
      expect(customerByEmail(requesters[0]?.email ?? '')).toMatchObject({
        stripeId: expect.any(String),
        company: expect.any(String),
      });
    }
  });
});

test('an id that no ticket has finds none', () => {
  expect(ticketById('4410')?.id).toBe('4410');
  expect(ticketById('1')).toBeUndefined();
  expect(ticketById('__proto__')).toBeUndefined();
});
