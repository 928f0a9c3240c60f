import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** The inbox (public extensions, 2022 to 2026), and the one before it (until 2022). */
const PATHS = [
  /^\/a\/inbox\/([a-z0-9]{1,32})\/(?:[^/]+\/){1,8}conversation\/([1-9]\d{0,19})(?:\/|$)/,
  /^\/a\/apps\/([a-z0-9]{1,32})\/(?:[^/]+\/){0,8}conversations\/([1-9]\d{0,19})(?:\/|$)/,
];

/**
 * `{workspace}/{conversation}`: one address serves every workspace, and Intercom says nothing about a conversation
 * without its workspace.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'intercom',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    for (const path of PATHS) {
      const [, workspace, conversation] = path.exec(url.pathname) ?? [];
      if (workspace && conversation) return `${workspace}/${conversation}`;
    }
    return null;
  },
};
