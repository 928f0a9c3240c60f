/** From what storage holds of each layer to the pack that counts. */
import type { Storage } from 'webextension-polyfill';
import { say } from '../locale/say';
import type { Pack, PackProblem } from '../pack/pack';
import { parsePack, type Parsed } from '../pack/schema';
import { combineLayers, type Combined, type Layer, type Origin } from './layers';
import { parsePolicy, type Policy } from './policy';
import { parsePolicyRow, parseTeamPack, policyKey, teamPackKey, type Candidate } from './rows';

export const ownKey = 'pack';
export const layerKeys = [policyKey, teamPackKey, ownKey];

/** One layer as it is stored. `bad`: there is something that cannot be used; the other layers go on without it. */
export type LayerState =
  | { origin: Origin; state: 'none' }
  | { origin: Origin; state: 'ok'; pack: Pack }
  | { origin: Origin; state: 'bad'; problems: PackProblem[]; raw: unknown };

export interface Layers {
  policy: Policy | null;
  /** Of the policy as the browser gives it now, where it cannot be used; the last good one is in force. */
  policyProblems: PackProblem[];
  /** The team's pack as it came. */
  team: Candidate | null;
  /** The highest first; all three. */
  layers: LayerState[];
  /** `null`: no layer has a pack that can be used. */
  combined: Combined | null;
}

let last: { text: string; layers: Layers } | undefined;

/**
 * All layers. They are checked once for each change of any of them, whoever asks how often; so nobody may alter what
 * this answers.
 */
export async function readLayers(area: Pick<Storage.StorageArea, 'get'>): Promise<Layers> {
  const stored = await area.get(layerKeys);
  const text = JSON.stringify(layerKeys.map((key) => stored[key] ?? null));
  if (last?.text !== text) last = { text, layers: layersOf(stored) };
  return last.layers;
}

function layersOf(stored: Record<string, unknown>): Layers {
  const row = parsePolicyRow(stored[policyKey]);
  const parsed = row?.given && parsePolicy(row.given);
  const policy = parsed ? (parsed.ok ? parsed.policy : withoutPack(row.given)) : null;
  const kept = parseTeamPack(stored[teamPackKey]);
  const team = kept && comesFrom(kept, policy) ? kept : null;
  const states = {
    policy: stateOf('policy', policy?.pack, (pack) => ({ ok: true, pack })),
    team: stateOf('team', team?.pack, (raw) => (team ? teamPack(team, raw, policy) : parsePack(raw))),
    own: stateOf('own', stored[ownKey], parsePack),
  };
  const layers = [states.policy, states.team, states.own];
  const locks = locksOf(policy);
  return {
    policy,
    policyProblems: [...(row?.problems ?? []), ...(parsed && !parsed.ok ? parsed.problems : [])],
    team,
    layers,
    combined: combineLayers(
      layers.map((layer): Layer => ({
        origin: layer.origin,
        pack: layer.state === 'ok' ? layer.pack : null,
        locks: locks[layer.origin],
      })),
    ),
  };
}

/**
 * A policy that was good once, with a pack that this version of Deskside does not take: older after a step back, or stricter
 * after an update. What it locks stays locked.
 */
function withoutPack(given: Record<string, unknown> = {}): Policy | null {
  const { pack: _, ...rest } = given;
  const parsed = parsePolicy(rest);
  return parsed.ok ? parsed.policy : null;
}

const stateOf = <T>(
  origin: Origin,
  raw: T | null | undefined,
  parse: (raw: T) => Parsed<PackProblem>,
): LayerState => {
  if (raw === undefined || raw === null) return { origin, state: 'none' };
  const parsed = parse(raw);
  return parsed.ok
    ? { origin, state: 'ok', pack: parsed.pack }
    : { origin, state: 'bad', problems: parsed.problems, raw };
};

/** Where policy names the team, what came from elsewhere is no longer the team's. */
const comesFrom = ({ from }: Candidate, policy: Policy | null): boolean =>
  policy?.teamUrl === undefined || (from.kind === 'url' && from.url === policy.teamUrl);

/** A key by policy holds for what is in use already, too. */
function teamPack({ key }: Candidate, raw: unknown, policy: Policy | null): Parsed<PackProblem> {
  if (policy?.publicKey !== undefined && key !== policy.publicKey)
    return { ok: false, problems: [{ at: '', message: say('pack.unsigned') }] };
  return parsePack(raw);
}

function locksOf(policy: Policy | null): Record<Origin, readonly string[]> {
  const locks = policy?.locks ?? [];
  // A team that policy itself names is not locked out by it: then the locks are for what is the agent's own.
  const shared = policy?.teamUrl !== undefined;
  return { policy: shared ? [] : locks, team: shared ? locks : [], own: [] };
}
