import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** The key of an issue, `HELP-42`. Jira takes it in any case and writes it in capitals. */
const KEY = String.raw`([A-Za-z][A-Za-z0-9_]{1,63}-[1-9]\d{0,11})`;

/** `browse/{key}`, and the queues and issues of a project, in the cloud below `jira/` (2026-09). */
const PATHS = new RegExp(
  String.raw`^(?:browse|(?:jira/(?:[a-z]+/){1,2})?projects/[^/]{1,100}/(?:issues|queues(?:/[^/]{1,100}){1,2}))/${KEY}/?$`,
);

/** What customers see. */
const PORTAL = /^servicedesk\/customer(?:\/|$)/;

/**
 * An issue's key. Boards and queues show an issue over themselves and name it in `selectedIssue`: it wins over the
 * path, and where two are named, neither counts.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'jira',
  ticketId(url, desk) {
    const path = restOf(url, desk)?.split(/[?#]/)[0];
    if (path === undefined || PORTAL.test(path)) return null;
    const [selected, second] = new Set(url.searchParams.getAll('selectedIssue').filter(Boolean));
    if (second !== undefined) return null;
    const found = selected === undefined ? PATHS.exec(path) : new RegExp(`^${KEY}$`).exec(selected);
    return found?.[1]?.toUpperCase() ?? null;
  },
};
