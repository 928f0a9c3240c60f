/**
 * Kustomer. The address names the customer, and the API on a host of its own tells the rest. No place in the page is
 * known but the fields of the dialog for editing, which Deskside does not open.
 */
import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { EDITORS } from '../personless';
import { address } from './address';
import { apiOrigin } from './api-origin';
import { customerIn } from './answer';

export const kustomer: DeskAdapter<KnownDesk> = {
  ...address,
  read(_, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    return {
      desk: { type: 'kustomer', url: desk.url },
      ticket: { id, label: id.slice(id.lastIndexOf('/') + 1), bound: false },
      slot: 'absent',
      people: [],
    };
  },
  async confirm({ ticket }, desk, get) {
    const api = apiOrigin(desk);
    const [, id] = /^([0-9a-f]{24})(?:\/|$)/.exec(ticket.id) ?? [];
    return api && id ? customerIn(await get(`${api}/v1/customers/${id}`).catch(() => null), id) : null;
  },
  apiOrigin,
  written: EDITORS,
  personless: true,
};
