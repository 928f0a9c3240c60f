import type { KnownDesk } from '../config';
import type { Person, SameOriginGet, Sighting } from '../desk';
import { parseAddress } from '../dom';
import { baseOf } from '../match';

/** More requesters than this are a mailing list, not a customer. Bounds what one page view may ask. */
const MOST = 20;

/**
 * Asks RT's `REST/2.0/`, which takes the agent's own session and answers any agent who may see the ticket (5.0.3).
 * Never `/REST/1.0/`: as the first request after a login it turns the whole session into one for REST clients, and
 * every page fails for the agent.
 *
 * `null` unless every requester was read: a group among them, an answer about another ticket (merged meanwhile) or
 * another user, and every failure.
 */
export async function askRequesters(
  sighting: Sighting,
  desk: KnownDesk,
  get: SameOriginGet,
): Promise<Person[] | null> {
  const base = baseOf(desk);
  const { id } = sighting.ticket;
  if (!base || !/^\d+$/.test(id)) return null;
  const ask = (path: string) => get(new URL(`REST/2.0/${path}`, base).href);
  try {
    const logins = requestersOf(await ask(`ticket/${id}`), id);
    if (!logins || logins.length > MOST) return null;
    const people = await Promise.all(
      logins.map(async (login) => userOf(await ask(`user/${encodeURIComponent(login)}`), login)),
    );
    return people.every((person) => person !== null) ? people : null;
  } catch {
    return null;
  }
}

/** `Requestor: [{ type: 'user', id: login }]` of the ticket that was asked for. */
function requestersOf(answer: unknown, id: string): string[] | null {
  if (!isRecord(answer) || String(answer['id']) !== id || !Array.isArray(answer['Requestor'])) return null;
  const logins = answer['Requestor'].map((entry: unknown) =>
    isRecord(entry) && entry['type'] === 'user' ? loginOf(entry['id']) : null,
  );
  return logins.every((login) => login !== null) ? logins : null;
}

/** A login that can stand as one segment of a path: browsers resolve dots even where they are escaped. */
function loginOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && !/^\.{1,2}$/.test(value) ? value : null;
}

/** The user with this very login: RT takes a login of digits for an id and would answer with somebody else. */
function userOf(answer: unknown, login: string): Person | null {
  if (!isRecord(answer) || answer['Name'] !== login) return null;
  const { EmailAddress: address, RealName: realName } = answer;
  const email = typeof address === 'string' ? parseAddress(address) : null;
  const name = typeof realName === 'string' && realName.trim() ? realName.trim() : email ? null : login;
  const deskId = idOf(answer);
  return {
    role: 'requester',
    ...(email && { email }),
    ...(name && { name }),
    ...(deskId && { deskId }),
    hook: 'rest2-user',
  };
}

/** Administrators get the `id` itself, ordinary agents only the link to it. */
function idOf(user: Record<string, unknown>): string | null {
  const links: unknown[] = Array.isArray(user['_hyperlinks']) ? user['_hyperlinks'] : [];
  const self = links.find((link) => isRecord(link) && link['ref'] === 'self' && link['type'] === 'user');
  const id = String(user['id'] ?? (isRecord(self) ? self['id'] : ''));
  return /^\d+$/.test(id) ? id : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
