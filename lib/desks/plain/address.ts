import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

const THREAD = /^(?:\/workspace\/w_[0-9A-Za-z]{1,64})?\/(?:thread|t)\/(th_[0-9A-Za-z]{1,64})(?:\/|$)/;

/** `/workspace/w_…/thread/th_…`, for short `/t/th_…`. Threads are unique among all workspaces. */
export const address: DeskAddress<KnownDesk> = {
  type: 'plain',
  ticketId(url, desk) {
    return restOf(url, desk) === null ? null : (THREAD.exec(url.pathname)?.[1] ?? null);
  },
};
