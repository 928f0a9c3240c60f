import { originPattern } from '../../browser/match-pattern';
import type { Pack } from '../../pack/pack';
import { parsePack } from '../../pack/schema';
import { followed } from '../../team/follow';
import type { LeftOut } from '../../team/layers';
import { movesOf } from '../../team/moves';
import type { Layers } from '../../team/read-layers';
import type { Candidate, TeamRow } from '../../team/rows';
import { changedEntries, entriesOf } from '../../team/sections';
import type { LeftOutView, TeamView } from './view';

/** How people compare keys, by key. */
export type Fingerprints = ReadonlyMap<string, string>;

interface Read {
  layers: Layers;
  row: TeamRow;
  fingerprints: Fingerprints;
  granted: ReadonlySet<string>;
}

type Composed = Omit<TeamView, 'busy' | 'said' | 'now'>;

const nothing: Composed = {
  loading: true,
  layers: [],
  leftOut: [],
  policy: null,
  policyProblems: [],
  followed: null,
  inUse: null,
  pinned: null,
  checked: null,
  trouble: null,
  applied: null,
  refused: false,
  waiting: null,
};

/** What storage holds of layers and team, as a person wants to see it. */
export function viewOf(read: Read | null): Composed {
  if (!read) return nothing;
  const { layers, row, fingerprints, granted } = read;
  const { policy, team, combined } = layers;
  const print = (key: string | undefined) => (key === undefined ? null : (fingerprints.get(key) ?? null));
  const target = followed(row, policy);
  const from = [...(combined?.from.values() ?? [])];
  return {
    loading: false,
    layers: layers.layers.map((layer) => ({
      origin: layer.origin,
      state: layer.state,
      entries: from.filter((origin) => origin === layer.origin).length,
      problems: layer.state === 'bad' ? layer.problems : [],
    })),
    leftOut: (combined?.leftOut ?? []).map((out) => ({ ...out, name: nameOf(out, layers) })),
    policy: policy && {
      locks: policy.locks,
      approves: policy.approve === 'auto',
      key: print(policy.publicKey),
    },
    policyProblems: layers.policyProblems,
    followed: target && {
      ...target,
      host: new URL(target.url).host,
      pattern: originPattern(target.url),
      byPolicy: policy?.teamUrl !== undefined,
      granted: granted.has(originPattern(target.url)),
    },
    inUse: team && { from: team.from, at: team.at, key: print(team.key) },
    pinned: policy?.publicKey === undefined ? print(row.pinned?.key) : null,
    checked: row.checked ?? null,
    trouble: row.trouble ?? null,
    applied: row.applied ?? null,
    refused: row.refused !== undefined,
    waiting: row.waiting ? waitingOf(row.waiting, team, print) : null,
  };
}

function waitingOf(
  candidate: Candidate,
  team: Candidate | null,
  print: (key: string | undefined) => string | null,
): TeamView['waiting'] {
  const { digest, from, at, key } = candidate;
  const after = packOf(candidate);
  if (!after) return null;
  const known = team && JSON.stringify(team.from) === JSON.stringify(from) ? packOf(team) : null;
  return {
    digest,
    from,
    at,
    team: after.team ?? '',
    moves: movesOf(known, after),
    changes: changedEntries(known, after),
    key: print(key),
    first: known === null,
  };
}

function packOf({ pack }: Candidate): Pack | null {
  const parsed = parsePack(pack);
  return parsed.ok ? parsed.pack : null;
}

function nameOf({ origin, at }: LeftOut, { layers }: Layers): LeftOutView['name'] {
  const layer = layers.find((one) => one.origin === origin);
  const value =
    layer?.state === 'ok' ? entriesOf(layer.pack).find((entry) => entry.at === at)?.value : undefined;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const named = ['label', 'name', 'url', 'id'].map((key): unknown => Reflect.get(value, key));
  return named.find((name) => typeof name === 'string') ?? '';
}
