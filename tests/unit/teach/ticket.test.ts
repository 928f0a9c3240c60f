import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../lib/desks/custom/pattern';
import { chooseTicket, ticketAddresses } from '../../../lib/teach/ticket';

const nothing = () => false;
const chosen = (rest: string, stands: (id: string) => boolean = nothing, picked?: string) => {
  const address = chooseTicket(ticketAddresses(rest), stands, picked);
  return address && [address.pattern, address.id];
};
const uuid = '0f9d3e2a-6b1a-4c1e-9d3e-de5c51de0001';

describe('the part of an address that is the ticket', () => {
  it.each([
    ['tickets/42', 'tickets/{id}', '42'],
    ['tickets/42/', 'tickets/{id}', '42'],
    ['tickets/42?tab=mail&page=3#top', 'tickets/{id}', '42'],
    ['view?ticket=42', 'view?ticket={id}', '42'],
    ['view?tab=mail&page=7&ticket=42', 'view?ticket={id}', '42'],
    ['?id=42', '?id={id}', '42'],
    ['index.pl?Action=AgentTicketZoom;TicketID=42', 'index.pl?Action=AgentTicketZoom&TicketID={id}', '42'],
    ['#/t/42', '#/t/{id}', '42'],
    ['app/#/inbox/7/conversation/42?x=1', 'app#/inbox/*/conversation/{id}', '42'],
    ['#view?case=42', '#view?case={id}', '42'],
    ['browse/SUP-123', 'browse/{id}', 'SUP-123'],
    [`cases/${uuid}`, 'cases/{id}', uuid],
    ['c/64b7f0c2a1d2e3f4a5b6c7d8', 'c/{id}', '64b7f0c2a1d2e3f4a5b6c7d8'],
    ['cases/42-where-is-my-order', 'cases/{id}-*', '42'],
    ['threads/where-is-my-order-42', 'threads/*-{id}', '42'],
    ['ticket-42.html', 'ticket-{id}.html', '42'],
    ['views/12/tickets/42', 'views/*/tickets/{id}', '42'],
    ['acme/12/34', 'acme/*/{id}', '34'],
    ['u/0/tickets/42', 'u/*/tickets/{id}', '42'],
  ])('%s', (rest, pattern, id) => {
    expect(chosen(rest)).toEqual([pattern, id]);
    expect(compilePattern(pattern)?.idIn(rest)).toBe(id);
  });

  it.each(['', 'inbox', 'inbox/', 'tickets/new', '?page=3&sort=2', '#top', `x/${'9'.repeat(30)}`])(
    'none in "%s"',
    (rest) => expect(chosen(rest)).toBeNull(),
  );

  it('is the one that stands in the page, though another looks likelier', () => {
    expect(chosen('tickets/42/messages/99', (id) => id === '42')).toEqual(['tickets/{id}/messages/*', '42']);
    expect(chosen('tickets/42/messages/99')).toEqual(['tickets/*/messages/{id}', '99']);
  });

  it('is the one that was picked, though another stands in the page', () => {
    expect(chosen('tickets/42/messages/99', () => true, '42')?.[1]).toBe('42');
    expect(chosen('desk/sup-42', (id) => id === 'sup-42')).toEqual(['desk/{id}', 'sup-42']);
    expect(chosen('desk/sup-42', nothing, '42')).toEqual(['desk/sup-{id}', '42']);
  });

  it('fits the next ticket, from another list and in another tab of the page', () => {
    const pattern = compilePattern(chosen('views/12/tickets/42?tab=mail')?.[0] ?? '');
    expect(pattern?.idIn('views/9/tickets/77#notes')).toBe('77');
    expect(pattern?.idIn('views/9/tickets')).toBeNull();
  });

  it.each(['a-', '1-', '%20', '/1', '&a=1', 'A1-', '.~'])(
    'does not hang on a long address of %s',
    (piece) => {
      expect(ticketAddresses(piece.repeat(4000 / piece.length)).length).toBeGreaterThanOrEqual(0);
    },
  );
});
