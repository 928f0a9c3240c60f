import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'znuny', url: 'https://desk.acme.test/znuny/' };
const idOf = (address: string, of = desk) => ticketAt(new URL(address, of.url), of);

describe('addresses of tickets in Znuny, OTRS and OTOBO', () => {
  it.each([
    '/znuny/index.pl?Action=AgentTicketZoom;TicketID=42',
    '/znuny/index.pl?Action=AgentTicketZoom&TicketID=42',
    '/znuny/index.pl?Action=AgentTicketZoom;TicketID=42;ArticleID=9#9',
    '/znuny/index.pl?TicketID=42;Action=AgentTicketZoom',
    '/znuny/index.pl?Action=AgentTicketZoom;TicketID=42;',
    '/znuny/index.pl?Action=AgentTicketZoom;OTRSAgentInterface=x;TicketID=0042',
    '/znuny/index.pl?Action=AgentTicketCompose;TicketID=42;ArticleID=9',
    '/znuny/index.pl?Action=AgentTicketNote;TicketID=42',
    '/znuny/index.pl?Action=AgentTicketZoom;TicketID=42;TicketID=42',
  ])('%s is ticket 42', (address) => expect(idOf(address)).toBe('42'));

  it.each([
    '/znuny/index.pl?Action=AgentTicketZoom',
    '/znuny/index.pl?Action=AgentTicketZoom;TicketID=',
    '/znuny/index.pl?Action=AgentTicketZoom;TicketID=0',
    '/znuny/index.pl?Action=AgentTicketZoom;TicketID=42x',
    '/znuny/index.pl?Action=AgentTicketZoom;TicketID=42;TicketID=43',
    '/znuny/index.pl?Action=AgentTicketZoom;XTicketID=42',
    '/znuny/index.pl?Action=AgentTicketZoom;TicketNumber=2026112210000017',
    '/znuny/index.pl?TicketID=42',
    '/znuny/index.pl?Action=AgentTicketQueue;QueueID=42',
    '/znuny/index.pl?Action=AgentTicketPhone;TicketID=42',
    '/znuny/index.pl?Action=AgentTicketEmail;TicketID=42',
    '/znuny/index.pl?Action=AgentTicketBulk;TicketID=42',
    '/znuny/index.pl?Action=AgentCustomerSearch;TicketID=42',
    '/znuny/index.pl?Action=CustomerTicketZoom;TicketID=42',
    '/znuny/customer.pl?Action=CustomerTicketZoom;TicketID=42',
    '/znuny/customer.pl?Action=AgentTicketZoom;TicketID=42',
    '/znuny/index.pl#?Action=AgentTicketZoom;TicketID=42',
    '/otrs/index.pl?Action=AgentTicketZoom;TicketID=42',
    'https://desk.acme.test.evil.example/znuny/index.pl?Action=AgentTicketZoom;TicketID=42',
  ])('%s is none', (address) => expect(idOf(address)).toBeNull());

  it('reads the same addresses where the desk begins at its script', () => {
    const at: KnownDesk = { ...desk, url: `${desk.url}index.pl` };
    expect(idOf('/znuny/index.pl?Action=AgentTicketZoom;TicketID=42', at)).toBe('42');
    expect(idOf('/znuny/customer.pl?Action=AgentTicketZoom;TicketID=42', at)).toBeNull();
  });

  it('reads no id that no database counts to', () => {
    expect(idOf(`index.pl?Action=AgentTicketZoom;TicketID=${'9'.repeat(10_000)}`)).toBeNull();
    expect(idOf(`index.pl?Action=AgentTicketZoom;TicketID=${'9'.repeat(18)}`)).toBe('9'.repeat(18));
  });
});
