/**
 * Dynamic apps of Help Scout: a POST with ticket, customer, user and mailbox, answered by `{ "html": "…" }`
 * (developer.helpscout.com/apps/legacy-custom-apps/dynamic, read 2026-11). As there, what is not known is left out.
 * The signature, `X-HelpScout-Signature`, is the asking's business.
 */
import type { HelpScoutSource } from '../../pack/pack';
import type { Asked, Dialect, Read } from '../dialect';
import { htmlCards } from '../html';
import { urlOf } from '../wording';

export const helpscout: Dialect<HelpScoutSource> = {
  word([source], asked) {
    const url = urlOf(source, asked);
    if (!url.ok) return url;
    const { email, ticket, agent } = asked;
    if (email === undefined) return { ok: false, missing: ['customer.email'] };
    const body = JSON.stringify({
      ...(ticket && { ticket: ticketOf(ticket) }),
      customer: { ...namesOf(asked.name), email, emails: [email] },
      ...(agent?.email !== undefined && { user: { email: agent.email } }),
      ...(source.mailbox && { mailbox: source.mailbox }),
    });
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
    return { ok: true, wire: { method: 'POST', url: url.text, body, headers, accept: 'json' } };
  },

  read([source], answer) {
    const said = (read: Read) => ({ [source.id]: read });
    const body = answer.accept === 'json' ? answer.body : null;
    const html = typeof body === 'object' && body !== null && !Array.isArray(body) ? body['html'] : null;
    if (typeof html !== 'string') return said({ ok: false, problem: 'bad-shape' });
    return said({ ok: true, said: { facts: {}, cards: htmlCards(html) } });
  },

  batchKey: () => null,
};

/** Its ids are numbers, and endpoints in typed languages insist on that; other desks' ids need not be any. */
function ticketOf({ id, subject }: NonNullable<Asked['ticket']>) {
  const number = /^[1-9]\d{0,14}$/.test(id) ? Number(id) : undefined;
  return { id: number ?? id, ...(number !== undefined && { number }), subject: subject ?? '' };
}

/** The first word, and the rest. */
function namesOf(name = '') {
  const [fname = '', ...rest] = name.trim().split(/\s+/);
  return { fname, lname: rest.join(' ') };
}
