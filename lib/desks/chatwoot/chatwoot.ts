/** Chatwoot, its vendor's and self-hosted ones. The panel shows the contact where it is open; the API always answers. */
import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { baseOf } from '../match';
import { address } from './address';
import { senderIn } from './answer';
import { contactIn, WRITTEN } from './panel';
import { sessionIn } from './session';

/** Account and conversation of a ticket's id. */
const idsOf = (id: string): string[] => /^(\d{1,18})\/(\d{1,18})$/.exec(id)?.slice(1) ?? [];

export const chatwoot: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    const [account, label] = idsOf(id ?? '');
    if (!id || !account || !label) return null;
    const contact = contactIn(root, account);
    return {
      desk: { type: 'chatwoot', url: desk.url },
      ticket: { id, label, bound: false },
      slot: contact ? 'shown' : 'absent',
      people: contact ? [contact] : [],
    };
  },
  async confirm({ ticket }, desk, get, cookie) {
    const base = baseOf(desk);
    const [account, conversation] = idsOf(ticket.id);
    const headers = sessionIn(cookie('cw_d_session_info'));
    if (!base || !account || !conversation || !headers) return null;
    const url = new URL(`/api/v1/accounts/${account}/conversations/${conversation}`, base);
    return senderIn(await get(url.href, headers).catch(() => null), account, conversation);
  },
  /** The profile's link stays, and goes elsewhere. */
  attributes: ['href'],
  written: WRITTEN,
};
