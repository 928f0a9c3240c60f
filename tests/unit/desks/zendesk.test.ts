import { describe, expect, it } from 'vitest';
import type { KnownDesk } from '../../../lib/desks/config';
import type { SameOriginGet, Sighting } from '../../../lib/desks/desk';
import { zendesk } from '../../../lib/desks/zendesk/zendesk';

const desk: KnownDesk = { type: 'zendesk', url: 'https://acme.zendesk.com/' };

describe('addresses of tickets', () => {
  const idOf = (address: string) => zendesk.ticketId(new URL(address, desk.url), desk);

  it.each([
    '/agent/tickets/42',
    '/agent/tickets/42/',
    '/agent/tickets/42/events',
    '/agent/tickets/42?brand_id=7#c1',
  ])('%s is ticket 42', (address) => expect(idOf(address)).toBe('42'));

  it.each([
    '/agent/tickets/new/1',
    '/agent/tickets/',
    '/agent/tickets/0',
    '/agent/tickets/42abc',
    '/agent/users/42/requested_tickets',
    '/agent/organizations/42/tickets',
    '/agent/filters/42',
    '/agent/search/1?q=/agent/tickets/42',
    '/agent/dashboard#/agent/tickets/42',
    '/hc/en-gb/requests/42',
    '/x/agent/tickets/42',
    'https://acme.zendesk.com.evil.example/agent/tickets/42',
    'https://other.zendesk.com/agent/tickets/42',
    'http://acme.zendesk.com/agent/tickets/42',
  ])('%s is none', (address) => expect(idOf(address)).toBeNull());

  it('reads the same addresses for a desk that begins at its agent pages', () => {
    const agentPages: KnownDesk = { type: 'zendesk', url: 'https://acme.zendesk.com/agent' };
    expect(zendesk.ticketId(new URL('https://acme.zendesk.com/agent/tickets/42'), agentPages)).toBe('42');
  });
});

describe("the desk's own answer", () => {
  const sighting: Sighting = { desk, ticket: { id: '42', bound: true }, slot: 'absent', people: [] };
  const vera = {
    id: 5001,
    name: ' Vera  Example ',
    email: 'Vera+Shop@example.com',
    external_id: 'C-1',
    role: 'end-user',
  };
  const alex = { id: 9001, name: 'Alex Agent', email: 'alex@example.net', external_id: null, role: 'agent' };
  const ticket = {
    id: 42,
    requester_id: 5001,
    submitter_id: 9001,
    assignee_id: 9001,
    collaborator_ids: [9001],
  };
  const answer = { ticket, users: [alex, vera] };
  const confirm = (get: SameOriginGet, of = desk) => zendesk.confirm?.(sighting, of, get, () => null);
  const heard = (said: unknown) => confirm(async () => said);

  it('is asked of the root of the host, wherever the desk begins', async () => {
    for (const url of ['https://acme.zendesk.com/', 'https://acme.zendesk.com/agent']) {
      const asked: string[] = [];
      await confirm(
        async (address) => {
          asked.push(address);
          return null;
        },
        { type: 'zendesk', url },
      );
      expect(asked).toEqual(['https://acme.zendesk.com/api/v2/tickets/42.json?include=users,organizations']);
    }
  });

  it('names the requester, and nobody else who has to do with the ticket', async () => {
    expect(await heard(answer)).toEqual([
      {
        role: 'requester',
        email: 'Vera+Shop@example.com',
        name: 'Vera Example',
        externalId: 'C-1',
        deskId: '5001',
        hook: 'tickets-api',
      },
    ]);
  });

  it.each([
    ['null', null],
    ['empty', ''],
    ['no address', 'vera at example.com'],
    ['two addresses', 'vera@example.com, victim@example.org'],
    ['a mailbox', 'Victim <victim@example.org>'],
    ['another type', { address: 'vera@example.com' }],
  ])('gives no address where it is %s', async (_, email) => {
    const people = await heard({ ticket, users: [{ ...vera, email }] });
    expect(people).toEqual([
      { role: 'requester', name: 'Vera Example', externalId: 'C-1', deskId: '5001', hook: 'tickets-api' },
    ]);
  });

  it('keeps a name that looks like an address a name', async () => {
    const people = await heard({ ticket, users: [{ ...vera, name: 'victim@example.org', email: null }] });
    expect(people?.[0]).toMatchObject({ name: 'victim@example.org' });
    expect(people?.[0]).not.toHaveProperty('email');
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a login page', '<!doctype html>'],
    ['an error', { error: 'Couldn’t authenticate you' }],
    ['a list', [answer]],
    ['another ticket', { ...answer, ticket: { ...ticket, id: 43 } }],
    ['a ticket whose id is text', { ...answer, ticket: { ...ticket, id: '42' } }],
    ['a ticket without requester', { ...answer, ticket: { ...ticket, requester_id: null } }],
    ['users without ids', { ticket: { ...ticket, requester_id: null }, users: [{ ...vera, id: null }] }],
    ['a requester who is not listed', { ...answer, users: [alex] }],
    [
      'a requester who is listed twice',
      { ...answer, users: [vera, alex, { ...vera, email: 'b@example.com' }] },
    ],
    ['a requester whose id is text', { ...answer, users: [{ ...vera, id: '5001' }] }],
    ['no users', { ticket }],
    ['users of another shape', { ticket, users: { 5001: vera } }],
    ['holes among the users', { ticket, users: [null, 5001, 'vera@example.com', []] }],
  ])('is not taken where it is %s', async (_, said) => {
    expect(await heard(said)).toBeNull();
  });

  it('is null where the request fails', async () => {
    expect(await confirm(() => Promise.reject(new TypeError('Failed to fetch')))).toBeNull();
  });
});
