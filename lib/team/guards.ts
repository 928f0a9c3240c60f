/**
 * What a team's new pack takes from the care with which a link is pressed. A link that logs in and no longer asks, or no
 * longer keeps the customer's session apart, is as much of a change as one that leads elsewhere.
 */
import type { Link, OpenMode } from '../links/link';
import type { Pack } from '../pack/pack';
import { below } from '../pack/places';
import { templatesOf } from '../pack/reach';

/** `login`: asked whom the agent means, and kept in the trail. `reason`: asked why. `apart`: a session of its own. */
export type Guard = 'login' | 'reason' | 'apart';

export type GuardMove =
  /** A link goes where one with that guard went, and has it no longer. */
  | { kind: 'link-guard'; at: string; id: string; label: string; lost: Guard }
  /** A link that logs in, and is no other one's heir. */
  | { kind: 'new-login'; at: string; id: string; label: string };

/** In the order of the new pack. */
export function guardMoves(before: Pack, after: Pack): GuardMove[] {
  return after.links.flatMap((link, index): GuardMove[] => {
    const heirOf = forebears(before, after, link);
    const lost = guards.filter((guard) => heirOf.some((was) => loses[guard](was, link)));
    const named = { at: below('', 'links', index), id: link.id, label: link.label };
    if (heirOf.length === 0 && link.kind === 'impersonate') return [{ kind: 'new-login', ...named }];
    return lost.map((guard) => ({ kind: 'link-guard', ...named, lost: guard }));
  });
}

/**
 * The link of the same id, and those that went where this one goes anew: under another id, or as the new address of a
 * link that needed no guard before, a login would lose them all the same.
 */
function forebears(before: Pack, after: Pack, link: Link): Link[] {
  const was = before.links.find(({ id }) => id === link.id);
  const known = was ? startsOf(was, before) : [];
  const anew = startsOf(link, after).filter((start) => !known.includes(start));
  return before.links.filter(
    (one) => one === was || startsOf(one, before).some((start) => anew.includes(start)),
  );
}

/** What a link's addresses begin with, whoever the customer is. One that begins with a value says nothing. */
const startsOf = (link: Link, pack: Pack): string[] =>
  templatesOf(link, pack).flatMap((template) => /^[^{?#]+/.exec(template)?.[0] ?? []);

const guards = ['login', 'reason', 'apart'] as const satisfies readonly Guard[];

const logsIn = ({ kind, mint }: Link): boolean => kind === 'impersonate' || mint !== undefined;
const isApart = (open: OpenMode | undefined): boolean =>
  open === 'private' || open?.startsWith('container:') === true;

const loses: Record<Guard, (was: Link, link: Link) => boolean> = {
  login: (was, link) => logsIn(was) && !logsIn(link),
  reason: (was, link) => was.reason === true && link.reason !== true,
  // Another container holds other sessions.
  apart: (was, { open }) => isApart(was.open) && open !== was.open && open !== 'private',
};
