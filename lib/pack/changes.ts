/**
 * What somebody should look at before a pack takes the place of another: where customers' data would go, and where links
 * would lead, that did not before. What is merely worded anew is told by `diff.ts`.
 */
import type { Link } from '../links/link';
import { emptyPack } from './empty';
import type { Pack, Source } from './pack';
import { below } from './places';
import { newHosts, originOf, originsOf } from './reach';

export type PackChange =
  /** A link of the same id leads to an origin that it did not lead to, or opens a scheme that it did not. */
  | { kind: 'link-origin'; at: string; id: string; label: string; before: string[]; after: string[] }
  /** A source that was not there: told about customers. */
  | { kind: 'new-source'; at: string; id: string; label: string; origin: string }
  /** A source of the same id asks another origin. */
  | { kind: 'source-origin'; at: string; id: string; label: string; before: string; after: string }
  /** The trail is posted to an origin that it was not posted to. */
  | { kind: 'audit-origin'; at: '/audit'; before: string | null; after: string }
  /** Links may open programs by this scheme. */
  | { kind: 'new-scheme'; at: string; scheme: string }
  /** A host that the pack did not name, for whatever use. */
  | { kind: 'new-host'; host: string };

/**
 * Every such change from `before` (`null`: there was no pack) to `after`, in the order of the pack. `at` is the place in
 * `after`. A link is known by its id: a new one counts by its host alone.
 */
export function changesOf(before: Pack | null, after: Pack): PackChange[] {
  const old = before ?? emptyPack;
  return [
    ...after.sources.flatMap((source, index) => sourceChange(old, source, below('', 'sources', index))),
    ...after.links.flatMap((link, index) => linkChange(old, after, link, below('', 'links', index))),
    ...auditChange(old, after),
    ...after.schemes.flatMap((scheme, index): PackChange[] =>
      old.schemes.includes(scheme) ? [] : [{ kind: 'new-scheme', at: below('', 'schemes', index), scheme }],
    ),
    ...newHosts(before, after).map((host): PackChange => ({ kind: 'new-host', host })),
  ];
}

function sourceChange(old: Pack, { id, label, url }: Source, at: string): PackChange[] {
  const was = old.sources.find((source) => source.id === id);
  const origin = originOf(url);
  if (!was) return [{ kind: 'new-source', at, id, label, origin }];
  const before = originOf(was.url);
  return before === origin ? [] : [{ kind: 'source-origin', at, id, label, before, after: origin }];
}

function linkChange(old: Pack, pack: Pack, link: Link, at: string): PackChange[] {
  const was = old.links.find(({ id }) => id === link.id);
  if (!was) return [];
  const before = originsOf(was, old);
  const after = originsOf(link, pack);
  if (after.every((origin) => before.includes(origin))) return [];
  return [{ kind: 'link-origin', at, id: link.id, label: link.label, before, after }];
}

function auditChange(old: Pack, { audit }: Pack): PackChange[] {
  if (!audit) return [];
  const before = old.audit ? originOf(old.audit.url) : null;
  const after = originOf(audit.url);
  return before === after ? [] : [{ kind: 'audit-origin', at: '/audit', before, after }];
}
