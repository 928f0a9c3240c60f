/** A desk that the pack describes in data: the address of its tickets, and where its pages show the requester. */
import type { CustomDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { address } from './address';
import { own, readPeople } from './people';
import { find, label } from './places';
import { scopeOf } from './scope';

function scopeAt(root: Document, url: URL, desk: CustomDesk) {
  const id = address.ticketId(url, desk);
  return { scope: id === null ? null : scopeOf(root, desk.read?.id, id), read: desk.read };
}

export const custom: DeskAdapter<CustomDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const at = { type: desk.type, url: desk.url };
    const places = desk.read;
    // Nobody has said where to look: the page is the generic reader's alone.
    if (!places) return { desk: at, ticket: { id, bound: false }, slot: 'absent', people: [] };
    const scope = scopeOf(root, places.id, id);
    // Another ticket's id on view: the page lags behind its address, and who it shows is somebody else.
    if (!scope) return { desk: at, ticket: { id, bound: false }, slot: 'absent', people: [] };

    const { slot, bound, people } = readPeople(root, places, scope);
    const [subject, second] = new Set(
      own(scope, find(root, places.subject)).found.map(({ value }) => label(value)),
    );
    const missed = slot === 'absent' ? { missed: [places.within ? 'custom-box' : 'custom-page'] } : {};
    const title = subject && second === undefined ? { subject } : {};
    return { desk: at, ticket: { id, ...title, bound }, slot, people, ...missed };
  },
  messages(root, url, desk) {
    const { scope, read } = scopeAt(root, url, desk);
    if (!scope) return [];
    return own(scope, find(root, read?.time)).found.map(({ value }) => ({
      at: value,
      by: 'unknown' as const,
    }));
  },
  belongs(root, url, desk) {
    const { scope } = scopeAt(root, url, desk);
    return (message) => scope !== null && scope.tie(message) !== 'other';
  },
  /** Which of them matter depends on the pack's selectors; these are the usual ways to show another pane. */
  attributes: ['class', 'style', 'hidden', 'aria-hidden', 'inert', 'href', 'value'],
};
