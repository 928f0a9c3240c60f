/**
 * What of a team's new pack has to wait for the agent: whatever sends customers' data somewhere else, or more of it, opens
 * pages elsewhere or with less care, or reads a desk in another way. Stricter than a look at origins where something is told about customers: on a host that many
 * share, another path is somebody else.
 */
import { changesOf, type PackChange } from '../pack/changes';
import { exportPack } from '../pack/export';
import type { Pack, Source } from '../pack/pack';
import { below } from '../pack/places';
import { alike } from './alike';
import { guardMoves, type GuardMove } from './guards';
import { readingMoves, type ReadingMove } from './reading';

export type Move =
  | PackChange
  | GuardMove
  | ReadingMove
  /** A source of the same origin is asked in another way: another path, body, header, session, token or picture host. */
  | { kind: 'source-request'; at: string; id: string; label: string }
  /** One-time addresses are asked for at another path, or with more. */
  | { kind: 'mint-request'; at: string; id: string; label: string }
  /** The trail goes to another path of its host, or with the agent's session. */
  | { kind: 'audit-request'; at: '/audit' };

/** Every move from one pack (`null`: there was none) to another, in the order of the new one. */
export function movesOf(before: Pack | null, after: Pack): Move[] {
  const changes = changesOf(before, after);
  const named = new Set(changes.flatMap(leadsTo));
  // A host that is told of with what leads there needs no line of its own.
  const moves: Move[] = changes.filter((change) => change.kind !== 'new-host' || !named.has(change.host));
  const told = new Set(moves.flatMap((move) => ('at' in move ? [move.at] : [])));
  if (!before) return moves;
  const more = [...requests(before, after)].filter(({ at }) => !told.has(at));
  // A link that leads elsewhere and loses its guards has both told.
  return [...moves, ...more, ...guardMoves(before, after), ...readingMoves(before, after)];
}

/** The hosts that a change names by itself. */
function leadsTo(change: PackChange): string[] {
  const origins =
    change.kind === 'new-source' ? [change.origin] : 'after' in change ? [change.after].flat() : [];
  return origins.flatMap((origin) => URL.parse(origin)?.host ?? []);
}

function* requests(before: Pack, after: Pack): Generator<Extract<Move, { at: string }>> {
  for (const [index, source] of after.sources.entries()) {
    const was = before.sources.find(({ id }) => id === source.id);
    if (was && !alike(asked(was), asked(source)))
      yield { kind: 'source-request', at: below('', 'sources', index), id: source.id, label: source.label };
  }
  for (const [index, link] of after.links.entries()) {
    const was = before.links.find(({ id }) => id === link.id);
    if (link.mint && !alike(was?.mint ?? null, link.mint))
      yield { kind: 'mint-request', at: below('', 'links', index), id: link.id, label: link.label };
  }
  if (before.audit && after.audit && !alike(before.audit, after.audit))
    yield { kind: 'audit-request', at: '/audit' };
}

/** A source without what only says how its answer is read and shown, and when it is asked. */
function asked(source: Source): object {
  const { label: _label, ttl: _ttl, timeout: _timeout, ...rest } = source;
  if (rest.kind === 'json') {
    const { map: _map, list: _list, ...request } = rest;
    return request;
  }
  return rest;
}

/** Whether two packs say the same. */
export const samePack = (a: Pack, b: Pack): boolean => exportPack(a) === exportPack(b);
