import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** A language may stand before the page: the desk is built with a router that puts it there. */
const ISSUE =
  /^(?:[a-z]{2}(?:-[A-Z]{2})?\/)?issue\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?(?:[?#]|$)/;

/** `issue/{uuid}`. Lists are `issues`, and `portal/issue/{uuid}` is the customers' own page. */
export const address: DeskAddress<KnownDesk> = {
  type: 'peppermint',
  ticketId: (url, desk) => ISSUE.exec(restOf(url, desk) ?? '')?.[1] ?? null,
};
