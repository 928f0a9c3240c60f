/** A desk that the pack describes in data: the address of its tickets, and where its pages show the requester. */
import type { CustomDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { restOf } from '../match';
import { compilePattern } from './pattern';
import { own, readPeople } from './people';
import { find, label } from './places';
import { scopeOf } from './scope';

function ticketId(url: URL, desk: CustomDesk): string | null {
  const rest = restOf(url, desk);
  return rest === null ? null : (compilePattern(desk.ticket)?.idIn(rest) ?? null);
}

export const custom: DeskAdapter<CustomDesk> = {
  type: 'custom',
  ticketId,
  read(root, url, desk) {
    const id = ticketId(url, desk);
    if (id === null) return null;
    const at = { type: desk.type, url: desk.url };
    const scope = scopeOf(root, desk.read.id, id);
    // Another ticket's id on view: the page lags behind its address, and who it shows is somebody else.
    if (!scope) return { desk: at, ticket: { id, bound: false }, slot: 'absent', people: [] };

    const { slot, bound, people } = readPeople(root, desk.read, scope);
    const [subject, second] = new Set(
      own(scope, find(root, desk.read.subject)).found.map(({ value }) => label(value)),
    );
    const title = subject && second === undefined ? { subject } : {};
    return { desk: at, ticket: { id, ...title, bound }, slot, people };
  },
  /** Which of them matter depends on the pack's selectors; these are the usual ways to show another pane. */
  attributes: ['class', 'style', 'hidden', 'aria-hidden', 'inert', 'href', 'value'],
};
