import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';
import { only } from '../only';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const CONVERSATION = new RegExp(`[#/]conversations/(${UUID})(?=[/?]|$)`, 'gi');

/**
 * `conversations/{uuid}` anywhere in the hash: `#inbox/conversations/{uuid}/messages/{uuid}`,
 * `#search/{query}/conversations/{uuid}`. What was searched for may look the same: two that differ are none.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'missive',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    return only([...url.hash.matchAll(CONVERSATION)].map(([, id = '']) => id.toLowerCase()));
  },
};
