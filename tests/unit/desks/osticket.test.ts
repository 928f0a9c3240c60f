import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'osticket', url: 'https://help.acme.test/support/' };
const idOf = (address: string, of = desk) => ticketAt(new URL(address, of.url), of);

describe("addresses of osTicket's tickets", () => {
  it.each([
    '/support/scp/tickets.php?id=42',
    '/support/scp/tickets.php?a=view&id=42',
    '/support/scp/tickets.php?id=42&status=open#reply',
    '/support/scp/tickets.php?id=0042',
    '/support/scp/tickets.php?id=%34%32',
    '/support/scp/tickets.php?number=817364&id=42',
  ])('%s is ticket 42', (address) => expect(idOf(address)).toBe('42'));

  it.each([
    '/support/scp/tickets.php',
    '/support/scp/tickets.php?id=',
    '/support/scp/tickets.php?id=0',
    '/support/scp/tickets.php?id=-42',
    '/support/scp/tickets.php?id=42x',
    '/support/scp/tickets.php?id=42&id=43',
    '/support/scp/tickets.php?id[]=42',
    '/support/scp/tickets.php?number=42',
    '/support/scp/tickets.php?a=open',
    '/support/scp/tickets.php?uid=42',
    '/support/scp/tickets.php#id=42',
    '/support/scp/tickets.php/x?id=42',
    '/support/scp/tasks.php?id=42',
    '/support/scp/users.php?id=42',
    '/support/scp/ajax.php/tickets/42/user',
    '/support/tickets.php?id=42',
    '/support/view.php?id=42',
    '/scp/tickets.php?id=42',
    'https://help.acme.test.evil.example/support/scp/tickets.php?id=42',
  ])('%s is none', (address) => expect(idOf(address)).toBeNull());

  it.each(['scp', 'scp/'])('reads the same addresses where the desk begins at %s', (panel) => {
    const at: KnownDesk = { ...desk, url: desk.url + panel };
    expect(idOf('/support/scp/tickets.php?id=42', at)).toBe('42');
  });

  it('reads no id that no database counts to', () => {
    expect(idOf(`scp/tickets.php?id=${'9'.repeat(10_000)}`)).toBeNull();
    expect(idOf(`scp/tickets.php?id=${'9'.repeat(18)}`)).toBe('9'.repeat(18));
  });
});
