import { restOf } from '../desks/match';
import type { TrackerConfig, TrackerType } from './config';
import { mayTrackAt } from './products';

/** How many characters of a path are looked at: more names no page of any tracker. */
const longestPath = 1000;

const key = String.raw`[A-Z][A-Z0-9_]{0,30}-\d{1,10}`;
const keyPattern = new RegExp(`^${key}$`);
const github = /^\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull|discussions)\/(\d{1,12})(?:\/|$)/;
const gitlab = /^\/(.+?)\/-\/(issues|work_items|merge_requests)\/(\d{1,12})(?:\/|$)/;
const linear = new RegExp(String.raw`^/[\w-]{1,100}/issue/(${key})(?:/|$)`);
const jira = new RegExp(String.raw`/(?:browse/|issues/|queues/(?:[^/]+/){1,3})(${key})/?$`);
const slack = /^\/client\/([TE][A-Z0-9]{2,20}\/[CDG][A-Z0-9]{2,20})(?:\/|$)/;
const slackArchive = /^\/archives\/([CDG][A-Z0-9]{2,20})(?:\/|$)/;

/** By path and query alone; shapes of addresses as the products use them in 2026. */
const readers: Record<TrackerType, (path: string, query: URLSearchParams) => string | null> = {
  github(path) {
    const [, repository, number] = github.exec(path) ?? [];
    return number ? `${repository}#${number}` : null;
  },
  gitlab(path) {
    const [, project, kind, number] = gitlab.exec(path) ?? [];
    return number ? `${project}${kind === 'merge_requests' ? '!' : '#'}${number}` : null;
  },
  linear: (path) => linear.exec(path)?.[1] ?? null,
  jira(path, query) {
    // An issue in a panel above a board goes before the board.
    const selected = query.get('selectedIssue');
    if (selected !== null) return keyPattern.test(selected) ? selected : null;
    return jira.exec(path)?.[1] ?? null;
  },
  slack: (path) => (slack.exec(path) ?? slackArchive.exec(path))?.[1] ?? null,
};

/**
 * The issue, pull or merge request, discussion or channel that an address names, as people write it (`acme/web#12`,
 * `ENG-7`), or `null`: a list, a board, a settings page, another tracker's page. Pure.
 */
export function issueAt(url: URL, tracker: Pick<TrackerConfig, 'type' | 'url'>): string | null {
  const { type } = tracker;
  if (restOf(url, tracker) === null || !mayTrackAt(type, url.hostname)) return null;
  return url.pathname.length > longestPath ? null : readers[type](url.pathname, url.searchParams);
}
