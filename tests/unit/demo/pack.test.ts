// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { ticketView } from '../../../demo/desk/client/ticket-view';
import { demoPack } from '../../../demo/pack';
import { TICKETS, ticketOf, type Ticket } from '../../../demo/tickets';
import { custom } from '../../../lib/desks/custom/custom';
import type { CustomDesk } from '../../../lib/desks/config';
import { parsePack } from '../../../lib/pack/schema';

const pack = demoPack('http://127.0.0.1:7001', 'http://127.0.0.1:7002');
const [desk] = pack.desks.filter((one): one is CustomDesk => one.type === 'custom');

/** Panes as the desk keeps them: one on view, the others hidden. */
function panes(shown: Ticket, ...hidden: Ticket[]): void {
  const pane = (ticket: Ticket) => {
    const section = document.createElement('section');
    section.className = 'pane';
    section.hidden = ticket !== shown;
    section.append(...ticketView(ticket));
    return section;
  };
  document.body.replaceChildren(...hidden.map(pane), pane(shown));
}

function read(ticket: Ticket) {
  if (!desk) throw new Error('The pack describes no desk of its own');
  return custom.read(document, new URL(`http://127.0.0.1:7001/tickets/${ticket.id}?slow=20`), desk);
}

test('the pack is one that the extension takes as it is', () => {
  expect(parsePack(pack)).toEqual({ ok: true, pack });
});

test('it has the four links of the main job, and one more', () => {
  expect(pack.links.map(({ kind, label }) => [kind, label])).toEqual([
    ['impersonate', 'Log in as'],
    ['logs', 'Logs'],
    ['admin', 'Admin'],
    ['billing', 'Stripe'],
    ['custom', 'Company'],
  ]);
});

describe('what the pack reads off the desk', () => {
  beforeEach(() => document.body.replaceChildren());

  test('exactly the requesters of a ticket, with another one in a hidden pane', () => {
    // The newest ninety: all that were made by hand are among them.
    for (const ticket of TICKETS.slice(0, 90)) {
      panes(ticket, ticketOf('namesOthers'));
      const sighting = read(ticket);
      expect(sighting?.ticket).toMatchObject({ id: ticket.id, bound: true });
      expect(sighting?.slot, ticket.id).toBe(ticket.requesters.length > 0 ? 'shown' : 'empty');
      expect(
        sighting?.people.map(({ email, name, role }) => ({ email, name: name ?? '', role })),
        ticket.id,
      ).toEqual(ticket.requesters.map(({ email, name }) => ({ email, name, role: 'requester' })));
    }
  });

  test('nobody while another ticket is still on view', () => {
    panes(ticketOf('next'));
    expect(read(ticketOf('plain'))?.people).toEqual([]);
  });
});
