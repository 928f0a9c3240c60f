import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** What stands before the id of a box, not of a conversation: `/inboxes/teams/folders/7256583`. */
const BOXES = new Set([
  ...['inboxes', 'teams', 'teammates', 'shared', 'private', 'folders', 'views', 'inbox', 'tags', 'channels'],
  ...['contacts', 'accounts', 'search', 'compose', 'settings'],
]);

const PERMALINK = /^\/(?:open|conversations|inboxes(?:\/[^/]+){1,10})\/(cnv_[a-z0-9]{1,32})\/?$/;
const IN_FOLDER = /^\/inboxes(?:\/[^/]+){0,10}\/([^/\d][^/]*)\/([1-9]\d{0,19})\/?$/;

/**
 * The last step of an inbox's path, after a folder such as `open` or `unassigned`; or a permalink, `/open/cnv_…`
 * (public links and an extension, up to 2026). Several chosen conversations stand there separated by commas: none is open.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'front',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    const { pathname } = url;
    const permalink = PERMALINK.exec(pathname)?.[1];
    if (permalink) return permalink;
    const [, folder = '', id] = IN_FOLDER.exec(pathname) ?? [];
    return id && !BOXES.has(folder) ? id : null;
  },
};
