import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** `/conversation/{id}/{number}`: the id is the API's, the number the one that people see. It may be missing. */
const PATH = /^\/conversation\/([1-9]\d{0,19})(?:\/([1-9]\d{0,19}))?\/?$/;

export const address: DeskAddress<KnownDesk> = {
  type: 'helpscout',
  ticketId(url, desk) {
    return restOf(url, desk) === null ? null : (PATH.exec(url.pathname)?.[1] ?? null);
  },
};

/** The conversation's number, `null` where the address does not say it. */
export const shownNumber = (url: URL): string | null => PATH.exec(url.pathname)?.[2] ?? null;
