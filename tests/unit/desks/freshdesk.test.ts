import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';
import type { Sighting } from '../../../lib/desks/desk';
import { freshdesk } from '../../../lib/desks/freshdesk/freshdesk';

const desk: KnownDesk = { type: 'freshdesk', url: 'https://acme.freshdesk.com/' };
const idOf = (address: string) => ticketAt(new URL(address, desk.url), desk);

describe('addresses of tickets', () => {
  it.each([
    '/a/tickets/42',
    '/a/tickets/42/',
    '/a/tickets/42?note=7#reply',
    '/a/tickets/42/edit',
    '/helpdesk/tickets/42',
  ])('%s is ticket 42', (address) => expect(idOf(address)).toBe('42'));

  it.each([
    '/a/tickets',
    '/a/tickets/new',
    '/a/tickets/compose-email',
    '/a/tickets/filters/42',
    '/a/tickets/search/42?term=/a/tickets/42',
    '/a/tickets/bulk/42',
    '/a/tickets/archived/42',
    '/a/tickets/42,43',
    '/a/tickets/42abc',
    '/a/tickets/0',
    `/a/tickets/${'1'.repeat(10_000)}`,
    '/a/contacts/42',
    '/a/dashboard/default#/a/tickets/42',
    '/support/tickets/42',
    '/en/support/tickets/42',
    '/x/a/tickets/42',
    'https://acme.freshdesk.com.evil.example/a/tickets/42',
    'https://other.freshdesk.com/a/tickets/42',
    'http://acme.freshdesk.com/a/tickets/42',
  ])('%.90s is none', (address) => expect(idOf(address)).toBeNull());

  it("are read at a team's own host, below its agent pages too, and not at Freshservice's", () => {
    const own: KnownDesk = { type: 'freshdesk', url: 'https://help.acme.example/a' };
    expect(ticketAt(new URL('https://help.acme.example/a/tickets/42'), own)).toBe('42');
    const service: KnownDesk = { type: 'freshdesk', url: 'https://acme.freshservice.com/' };
    expect(ticketAt(new URL('https://acme.freshservice.com/a/tickets/42'), service)).toBeNull();
  });
});

describe("Freshdesk's own answer", () => {
  const sighting: Sighting = { desk, ticket: { id: '42', bound: false }, slot: 'absent', people: [] };
  const vera = { id: 43001, name: ' Vera  Example ', email: 'Vera+Shop@example.com' };
  const ticket = { id: 42, requester_id: 43001, responder_id: 9001, requester: vera };
  const asTicket = '/api/_/tickets/42?include=requester';
  const asContact = '/api/v2/contacts/43001';
  /** What comes of these answers, and what was asked for. */
  const heard = async (answers: Record<string, unknown>, id = '42') => {
    const asked: string[] = [];
    const people = await freshdesk.confirm?.(
      { ...sighting, ticket: { id, bound: false } },
      { type: 'freshdesk', url: 'https://acme.freshdesk.com/a' },
      async (address) => {
        asked.push(address.replace('https://acme.freshdesk.com', ''));
        return answers[asked.at(-1) ?? ''] ?? null;
      },
      () => null,
    );
    return { people, asked };
  };
  const person = { role: 'requester', deskId: '43001', hook: 'ticket-answer' };

  it('is one request where it brings the requester along', async () => {
    expect(await heard({ [asTicket]: { ticket } })).toEqual({
      people: [{ ...person, name: 'Vera Example', email: 'Vera+Shop@example.com' }],
      asked: [asTicket],
    });
  });

  it('is two where it does not, and the contact brings the id of the company', async () => {
    const contact = { ...vera, unique_external_id: 'C-1001', other_emails: ['vera@example.net'] };
    expect(
      await heard({ [asTicket]: { ticket: { ...ticket, requester: undefined } }, [asContact]: contact }),
    ).toEqual({
      people: [{ ...person, name: 'Vera Example', email: 'Vera+Shop@example.com', externalId: 'C-1001' }],
      asked: [asTicket, asContact],
    });
  });

  it('names a requester without an address', async () => {
    const requester = { ...vera, name: 'victim@example.org', email: null };
    expect((await heard({ [asTicket]: { ticket: { ...ticket, requester } } })).people).toEqual([
      { ...person, name: 'victim@example.org' },
    ]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['nothing', {}],
    ['about another ticket', { [asTicket]: { ticket: { ...ticket, id: 43 } } }],
    ['a bare ticket', { [asTicket]: ticket }],
    ['without a requester', { [asTicket]: { ticket: { ...ticket, requester_id: null } } }],
    ['about two requesters', { [asTicket]: { ticket: { ...ticket, requester: { ...vera, id: 43002 } } } }],
    [
      'about a contact who is another',
      { [asTicket]: { ticket: { ...ticket, requester: null } }, [asContact]: { ...vera, id: 43002 } },
    ],
    ['about a contact who cannot be read', { [asTicket]: { ticket: { ...ticket, requester: null } } }],
  ])('is not taken where it is %s', async (_, answers) => {
    expect((await heard(answers)).people).toBeNull();
  });

  it('asks for no path that an id could lead away', async () => {
    expect(await heard({}, '../agents/me')).toEqual({ people: null, asked: [] });
    const { asked } = await heard({
      [asTicket]: { ticket: { ...ticket, requester_id: '../agents/me', requester: null } },
    });
    expect(asked).toEqual([asTicket]);
  });
});
