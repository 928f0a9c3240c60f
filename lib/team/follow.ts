/** Following a team: taking its pack, or holding it back until the agent has looked at where it leads. */
import type { Storage } from 'webextension-polyfill';
import { say } from '../locale/say';
import type { Pack, PackProblem } from '../pack/pack';
import { parsePack } from '../pack/schema';
import { fetchPack, fetchSignature } from './fetch-pack';
import { digestOf } from './keys';
import { movesOf, samePack } from './moves';
import type { Policy } from './policy';
import { readLayers } from './read-layers';
import { changedEntries } from './sections';
import {
  readTeam,
  readTeamPack,
  teamKey,
  teamPackKey,
  writeTeam,
  type Candidate,
  type TeamRow,
  type Trouble,
} from './rows';
import { judge } from './signed';

export interface FollowDeps {
  area: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;
  fetch: typeof fetch;
  /** Whether the browser lets us ask that host. */
  isGranted(url: string): Promise<boolean>;
  /** Writes the host down before it is asked. */
  note(host: string): Promise<void>;
  now(): number;
}

/** Where the team's pack is looked for now; policy goes first. */
export function followed(row: TeamRow, policy: Policy | null): NonNullable<TeamRow['follow']> | null {
  if (policy?.teamUrl !== undefined) return { url: policy.teamUrl, credentials: policy.teamCredentials };
  return row.follow ?? null;
}

/** Looks whether the team has a newer pack. One at a time, please; safe to repeat. */
export async function refreshTeam(deps: FollowDeps): Promise<void> {
  const { area, now } = deps;
  const { policy } = await readLayers(area);
  const row = await settled(deps, await readTeam(area), policy);
  const target = followed(row, policy);
  if (!target) return;
  const trouble = (code: Trouble['code'], more: Partial<Trouble> = {}) =>
    writeTeam(area, { ...row, trouble: { code, at: now(), ...more } });
  const granted = await deps.isGranted(target.url);
  // Whoever set the policy may have seen to it that their host answers everybody.
  if (!granted && policy?.teamUrl === undefined) return trouble('not-allowed');
  await deps.note(new URL(target.url).host);
  const inUse = await readTeamPack(area);
  const asked = { ...target, fetch: deps.fetch };
  const answer = await fetchPack({ ...asked, etag: knownEtag(row, target.url, inUse, policy) });
  if (answer.is === 'trouble') {
    const code = granted || answer.code !== 'unreachable' ? answer.code : 'not-allowed';
    return trouble(code, answer.status === undefined ? {} : { status: answer.status });
  }
  const { trouble: _, ...well } = row;
  if (answer.is === 'same') return writeTeam(area, { ...well, checked: now() });

  const pinned = row.pinned?.url === target.url ? row.pinned.key : undefined;
  const judged = await judge(answer.bytes, answer.signature ?? (await fetchSignature(asked)), {
    asked: policy?.publicKey,
    pinned,
  });
  if (!judged.ok) return trouble(judged.code);
  const text = decode(answer.bytes);
  const parsed = text === null ? { ok: false as const, problems: notText() } : parsePack(text);
  if (!parsed.ok) return trouble('not-a-pack', { problems: parsed.problems });
  const { key } = judged;
  await propose(
    deps,
    {
      ...well,
      checked: now(),
      etag: answer.etag === null ? undefined : { url: target.url, value: answer.etag },
      ...(key !== undefined && pinned === undefined && policy?.publicKey === undefined
        ? { pinned: { url: target.url, key, at: now() } }
        : {}),
    },
    {
      pack: parsed.pack,
      from: { kind: 'url', url: target.url },
      digest: await digestOf(answer.bytes),
      at: now(),
      ...(key !== undefined && { key }),
    },
    policy,
  );
}

const notText = (): PackProblem[] => [{ at: '', message: say('pack.notUtf8') }];

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The last answer's tag, where "nothing new" would say something about what we have. */
function knownEtag(
  row: TeamRow,
  url: string,
  inUse: Candidate | null,
  policy: Policy | null,
): string | undefined {
  if (row.etag?.url !== url) return undefined;
  const have = [row.waiting, inUse].filter((one) => one?.from.kind === 'url' && one.from.url === url);
  const wanted = policy?.publicKey;
  // A key that policy asks for since has to be seen.
  if (wanted !== undefined && have.some((one) => one?.key !== wanted)) return undefined;
  const refused = row.refused !== undefined && policy?.approve !== 'auto';
  return have.length > 0 || refused ? row.etag.value : undefined;
}

/** Takes what waits where policy no longer has the agent asked. */
async function settled(deps: FollowDeps, row: TeamRow, policy: Policy | null): Promise<TeamRow> {
  const { waiting } = row;
  if (!waiting || policy?.approve !== 'auto' || followed(row, policy)?.url !== urlOf(waiting)) return row;
  return take(deps, row, waiting);
}

const urlOf = ({ from }: Candidate): string | null => (from.kind === 'url' ? from.url : null);

/** Puts a pack into force, or before the agent. */
export async function propose(
  deps: Pick<FollowDeps, 'area' | 'now'>,
  row: TeamRow,
  candidate: Candidate,
  policy: Policy | null,
): Promise<void> {
  const { area } = deps;
  const inUse = await readTeamPack(area);
  const before = packOf(inUse);
  const { waiting: _, ...rest } = row;
  // The very bytes that the agent did not want, or has: nothing to tell. The copy in use may have got its signature since.
  if (candidate.digest === row.refused && policy?.approve !== 'auto') return writeTeam(area, rest);
  const after = packOf(candidate);
  if (!after) return;
  const sameFrom = JSON.stringify(inUse?.from) === JSON.stringify(candidate.from);
  if (before && sameFrom && samePack(before, after)) {
    if (inUse && (inUse.digest !== candidate.digest || inUse.key !== candidate.key))
      await area.set({ [teamPackKey]: candidate });
    return writeTeam(area, rest);
  }
  // Another team's pack is looked at as a whole.
  const moves = movesOf(sameFrom ? before : null, after);
  const waits = policy?.approve !== 'auto' && moves.length > 0;
  if (waits) {
    const since = row.waiting?.digest === candidate.digest ? row.waiting.at : candidate.at;
    return writeTeam(area, { ...rest, waiting: { ...candidate, at: since } });
  }
  await take(deps, rest, candidate);
}

/** Puts a candidate into force. The pack goes first: should the browser stop in between, the next look says so again. */
async function take(
  { area, now }: Pick<FollowDeps, 'area' | 'now'>,
  row: TeamRow,
  candidate: Candidate,
): Promise<TeamRow> {
  const before = packOf(await readTeamPack(area));
  const after = packOf(candidate);
  const { waiting: _waiting, refused: _refused, ...rest } = row;
  const next = {
    // A file takes the place of an address that was followed.
    ...(candidate.from.kind === 'url' && rest),
    applied: { at: now(), changes: after ? changedEntries(before, after) : 0 },
  };
  await area.set({ [teamPackKey]: candidate, [teamKey]: next });
  return next;
}

/** The agent has looked. `false`: something else waits by now, or nothing does. */
export async function approve(deps: Pick<FollowDeps, 'area' | 'now'>, digest: string): Promise<boolean> {
  const row = await readTeam(deps.area);
  if (row.waiting?.digest !== digest) return false;
  const { applied: _, ...seen } = await take(deps, row, row.waiting);
  await writeTeam(deps.area, seen);
  return true;
}

/** The agent does not want it. It stays away until the team's pack changes again. */
export async function refuse({ area }: Pick<FollowDeps, 'area'>, digest: string): Promise<boolean> {
  const { waiting, ...row } = await readTeam(area);
  if (waiting?.digest !== digest) return false;
  await writeTeam(area, { ...row, refused: digest });
  return true;
}

/** Forgets the team, its pack and its key. */
export const leave = ({ area }: Pick<FollowDeps, 'area'>): Promise<void> =>
  area.remove([teamKey, teamPackKey]);

function packOf(candidate: Candidate | null): Pack | null {
  const parsed = candidate && parsePack(candidate.pack);
  return parsed?.ok ? parsed.pack : null;
}
