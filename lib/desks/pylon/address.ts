import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';
import { numberIn } from '../number';
import { only } from '../only';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const idIn = (text: string): string | null => ID.exec(text)?.[0].toLowerCase() ?? null;

/**
 * `/issues/{id}`, and the list that shows one issue beside it: `/issues?issueNumber={n}`, `/issues?conversationID={id}`.
 * A list that names two issues names none.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'pylon',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    const segment = /^\/issues\/([\w-]{1,64})(?:\/|$)/.exec(url.pathname)?.[1];
    if (segment) return numberIn(segment) ?? idIn(segment);
    if (!/^\/issues\/?$/.test(url.pathname)) return null;
    const numbers = url.searchParams.getAll('issueNumber');
    const ids = url.searchParams.getAll('conversationID');
    return numbers.length ? numberIn(only(numbers)) : idIn(only(ids) ?? '');
  },
};
