import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** Ids as Exchange writes them, of conversations (`AAQk`, `AQQk`) and messages (`AAMk`, `AQMk`). */
const ID = /^A[AQ][QM]k[\w+/=-]{8,490}$/;

/** What Exchange writes in two ways, in one: ids in addresses and in the page are compared in this form. */
export const plainId = (id: string): string => id.replaceAll('-', '/').replaceAll('_', '+');

/**
 * `…/{folder}/id/{id}` and `…/deeplink/read/{id}` below `/mail`, and `?ItemID={id}`, also of Exchange servers below
 * `/owa/`. Lists, the editor and the calendar are none.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'outlook',
  ticketId(url, desk) {
    if (restOf(url, desk) === null || !/^\/(?:mail|owa)(?:\/|$)/.test(url.pathname)) return null;
    const inPath = /^\/mail\/(?:[^/]+\/){0,8}(?:id|deeplink\/read)\/([^/]+)\/?$/.exec(url.pathname)?.[1];
    // Not by `searchParams`, which turn the plus of an id into a blank.
    const inQuery = [...url.search.matchAll(/[?&]ItemID=([^&]*)/gi)].map((match) => match[1]);
    const [id, second] = new Set([inPath, ...inQuery].filter((one) => one !== undefined).map(decoded));
    return id && second === undefined && ID.test(id) ? id : null;
  },
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
