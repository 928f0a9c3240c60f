/** Jira and Jira Service Management, in the cloud and on a team's own server. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll, textOf, visible } from '../dom';
import { drawn, oneText } from '../drawn';
import { named } from '../named';
import { only } from '../only';
import { spokenIn } from '../spoken';
import { address } from './address';
import { askReporter } from './confirm';

/** Key and summary of an issue on view: in the cloud (public extensions, 2026), and on a server. */
const KEY =
  '[data-testid="issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container"] a, #key-val';
const SUBJECT = '[data-testid="issue.views.issue-base.foundation.summary.heading"], #summary-val';

/** The reporter's field, and the name alone inside it: the cloud shows no address, a server no name without a login. */
const CLOUD = '[data-testid="issue.views.field.user.reporter"]';
const CLOUD_NAME = '[data-testid="issue.views.field.user.reporter.name.wrapper"]';
const SERVER = '#reporter-val .user-hover[rel]';

/** The agent's account, in the head of the page: in the cloud, where the second stands as well, and on a server. */
const ACCOUNT = 'head > meta[name="ajs-atlassian-account-id"]';
const LOGIN = 'head > meta[name="ajs-remote-user"]';

/** Descriptions, comments and history, in the cloud and on a server; and editors. */
const WRITTEN = [
  '[data-testid^="issue.views.field.rich-text"], [data-testid^="issue.activity"], .ak-renderer-document',
  '[data-testid^="issue.views.comments"], [data-testid^="issue-comment-base"], [data-testid^="comment-base-item"]',
  '.user-content-block, .activity-comment, .action-body, #descriptionmodule, #activitymodule',
  '[contenteditable]:not([contenteditable="false"])',
].join();

/** On a server: when the issue came, by its reporter, and a comment's head with its author and time (2018 to 2026). */
const CREATED = { item: '#created-val', time: 'time.livestamp[datetime]', body: WRITTEN };
const COMMENT = {
  item: '.activity-comment',
  time: '.action-head time.livestamp[datetime]',
  body: '.action-body, .user-content-block',
};

const AROUND = `:has(:is(${KEY}):not(:is(${WRITTEN}) *))`;

const keysIn = (part: Document | Element): string[] =>
  drawn(part, KEY, WRITTEN)
    .filter(visible)
    .map(textOf)
    .filter((text) => /^[A-Z][A-Z0-9_]+-\d+$/.test(text));

/**
 * Matches of `select` that belong to issue `id`: by the one key in the nearest box that holds a key. An issue may stand
 * over a board, or over another issue. Where the page shows no key at all, everything may belong to it.
 */
function ofIssue(root: Document, select: string, id: string): Element[] {
  const belongs = issueTest(root, id);
  return drawn(root, select, WRITTEN).filter((element) => visible(element) && belongs(element));
}

function issueTest(root: Document, id: string | null): (element: Element) => boolean {
  const keyless = keysIn(root).length === 0;
  return (element) => {
    const box = keyless ? null : Element.prototype.closest.call(element, AROUND);
    return keyless || (box !== null && only(keysIn(box)) === id);
  };
}

function reporters(root: Document, id: string): Person[] {
  const cloud = ofIssue(root, CLOUD, id).map((field) => {
    const names = findAll(field, CLOUD_NAME);
    return named(oneText(names.length ? names : [field]), null);
  });
  const server = ofIssue(root, SERVER, id).map((user) => {
    const login = user.getAttribute('rel')?.trim();
    return { ...named(textOf(user), null), ...(login && { deskId: login }) };
  });
  const found = [...cloud, ...server].filter(({ name }) => name);
  // One issue has one reporter: where two are shown, the first is not the right one.
  const [one, second] = new Map(found.map((person) => [JSON.stringify(person), person])).values();
  return one && !second ? [{ role: 'requester', ...one, hook: 'reporter-field' }] : [];
}

export const jira: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const people = reporters(root, id);
    const subject = oneText(ofIssue(root, SUBJECT, id));
    const self = [ACCOUNT, LOGIN].map((meta) => only(findAll(root, meta))?.getAttribute('content')?.trim());
    const deskId = self.find(Boolean);
    return {
      desk: { type: 'jira', url: desk.url },
      ticket: { id, ...(subject && { subject }), bound: keysIn(root).includes(id) },
      slot: people.length ? 'shown' : 'absent',
      people,
      ...(deskId && { self: { deskId } }),
      ...(!people.length && { missed: ['reporter-field'] }),
    };
  },
  confirm: askReporter,
  messages(root, url, desk) {
    const id = address.ticketId(url, desk);
    const belongs = issueTest(root, id);
    const login = id === null ? undefined : reporters(root, id)[0]?.deskId;
    return [
      ...spokenIn(root, CREATED, (field) => (belongs(field) ? 'customer' : null)),
      ...spokenIn(root, COMMENT, (comment) => {
        if (!belongs(comment)) return null;
        const author = findAll(comment, '.action-head .user-hover[rel]')[0]?.getAttribute('rel')?.trim();
        return login === undefined ? 'unknown' : author === login ? 'customer' : 'agent';
      }),
    ];
  },
  belongs: (root, url, desk) => issueTest(root, address.ticketId(url, desk)),
  attributes: ['rel', 'data-testid'],
  written: WRITTEN,
};
