// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { ticketView } from '../../../demo/desk/client/ticket-view';
import { demoPack } from '../../../demo/pack';
import { customerAt } from '../../../demo/people';
import { TICKETS, ticketOf, type Ticket } from '../../../demo/tickets';
import { custom } from '../../../lib/desks/custom/custom';
import type { CustomDesk } from '../../../lib/desks/config';
import { resolveLinks } from '../../../lib/links/resolve';
import { moment, valuesFrom } from '../../../lib/links/values';
import { parsePack } from '../../../lib/pack/schema';

const company = 'http://127.0.0.1:7002';
const staging = 'http://127.0.0.1:7003';
const pack = demoPack({ deskUrl: 'http://127.0.0.1:7001', companyUrl: company, stagingUrl: staging });
const [desk] = pack.desks.filter((one): one is CustomDesk => one.type === 'custom');
const mireille = customerAt('mireille.fontaine@example.com');
const heardAt = Date.UTC(2026, 10, 20, 10, 26);
const values = {
  ...valuesFrom(
    { kind: 'desk' },
    {
      'customer.email': mireille.email,
      'customer.externalId': mireille.id,
      'customer.company': mireille.company,
      'customer.plan': mireille.plan,
      'customer.stripeId': mireille.stripeId,
      'customer.values.key': mireille.key,
      reason: '#4410',
    },
  ),
  'ticket.heardAt': moment(heardAt, { kind: 'desk' }),
};
const resolved = (environment: string, clue?: { kind: string; value: string }) =>
  resolveLinks(pack, values, { environment, now: heardAt, ...(clue && { clue }) });
const addresses = (environment: string) =>
  Object.fromEntries(
    resolved(environment).map(({ id, href, mint, missing, refused }) => [
      id,
      href ?? mint?.url ?? refused ?? missing,
    ]),
  );

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

describe('the links of the pack', () => {
  test('lead to the company, each in its way', () => {
    expect(addresses('production')).toEqual({
      login: `${company}/login-as/TW-1001`,
      private: `${company}/api/one-time`,
      staff: `${company}/staff/users/40210`,
      logs: `${company}/logs?user=mireille.fontaine%40example.com&from=2026-11-20T09%3A56%3A00.000Z&to=2026-11-20T10%3A56%3A00.000Z`,
      admin: `${company}/admin/customers?q=mireille.fontaine%40example.com`,
      stripe: `${company}/stripe/customers/${mireille.stripeId}`,
      company: `${company}/admin/companies/Atelier%20Fontaine`,
      errors: `${company}/logs?user=mireille.fontaine%40example.com&level=error&from=${heardAt - 86_400_000}&to=${heardAt}`,
    });
  });

  test('all lead to staging there, without the one that is production’s alone', () => {
    const there = addresses('staging');
    expect(Object.keys(there)).not.toContain('errors');
    for (const href of Object.values(there))
      expect(String(href).startsWith(`${staging}/`), String(href)).toBe(true);
  });

  test('cover the three ways to log in as somebody: by address, made for one press, and with a button there', () => {
    const [login, made, staff] = resolved('production');
    expect(login).toMatchObject({ id: 'login', kind: 'impersonate' });
    expect(made).toMatchObject({ open: 'private', reason: true });
    expect(made?.mint).toEqual({
      url: `${company}/api/one-time`,
      body: { user: 'TW-1001', reason: '#4410' },
      origins: [company],
    });
    expect(staff?.note).toMatch(/press/);
  });

  test.each([
    ['shop-order', 'T-88213', '/admin/orders/T-88213'],
    ['request', 'req_a50f96af7884', '/requests/req_a50f96af7884'],
    ['stripe-customer', 'cus_lEvbzlLwZYUl7i', '/stripe/customers/cus_lEvbzlLwZYUl7i'],
  ])('know what to do with a clue of the kind %s', (kind, value, path) => {
    expect(resolved('production', { kind, value }).map(({ href }) => href)).toEqual([company + path]);
  });
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

  test('when the customer wrote, of the ticket on view alone, and not when an agent did', () => {
    const ticket = ticketOf('plain');
    panes(ticket, ticketOf('namesOthers'));
    const times = custom.messages?.(document, new URL(`http://127.0.0.1:7001/tickets/${ticket.id}`), desk!);
    const wanted = ticket.messages.filter(({ by }) => by === 'customer');
    expect(times?.map(({ at }) => Date.parse(at))).toEqual(wanted.map(({ at }) => at));
    expect(wanted).toHaveLength(2);
  });
});
