/** What is kept of team and policy in `storage.local`. The background alone writes it; a damaged row is no row. */
import type { Storage } from 'webextension-polyfill';
import * as v from 'valibot';

/** The two that, beside the agent's own pack, make the pack that counts. */
export const teamPackKey = 'team-pack';
export const policyKey = 'policy';
/** All that is known of the team but its pack. */
export const teamKey = 'team';

const text = v.string();
/** Epoch ms. */
const time = v.number();
const problem = v.object({ at: text, message: text });

const from = v.variant('kind', [
  v.object({ kind: v.literal('url'), url: text }),
  v.object({ kind: v.literal('file'), name: text }),
]);
export type TeamFrom = v.InferOutput<typeof from>;

/** One pack as it came. `key`: that it was signed with, base64. `digest`: of its very bytes. */
const candidate = v.object({ pack: v.unknown(), from, digest: text, at: time, key: v.optional(text) });
export type Candidate = v.InferOutput<typeof candidate>;

/** Why there is no newer copy. Whatever it is, the last good copy stays. */
export const troubleCodes = [
  'not-allowed',
  'unreachable',
  'status',
  'redirected',
  'too-big',
  'not-a-pack',
  'unsigned',
  'wrong-signature',
  'other-key',
  'no-ed25519',
  'failed',
] as const;
const trouble = v.object({
  code: v.picklist(troubleCodes),
  at: time,
  status: v.optional(v.number()),
  problems: v.optional(v.array(problem)),
});
export type Trouble = v.InferOutput<typeof trouble>;

const teamShape = v.object({
  /** What the agent follows. A policy's address goes before it. */
  follow: v.optional(v.object({ url: text, credentials: v.picklist(['omit', 'include']) })),
  /** The last answer that was any good, also "nothing new". */
  checked: v.optional(time),
  trouble: v.optional(trouble),
  /** Of the copy that was last taken or put before the agent, at that address. */
  etag: v.optional(v.object({ url: text, value: text })),
  waiting: v.optional(candidate),
  /** Digest of what the agent did not want. */
  refused: v.optional(text),
  /** Trusted since the first signature that was seen at that address. */
  pinned: v.optional(v.object({ url: text, key: text, at: time })),
  /** The last change that went into force by itself, and how many places it changed. */
  applied: v.optional(v.object({ at: time, changes: v.number() })),
});
export type TeamRow = v.InferOutput<typeof teamShape>;

const policyRow = v.object({
  /** The last good policy, as it was given, without headers. */
  given: v.optional(v.record(text, v.unknown())),
  at: time,
  /** Of the policy as it is now, where it is not the one in force. */
  problems: v.array(problem),
});
export type PolicyRow = v.InferOutput<typeof policyRow>;

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

function parse<T extends v.GenericSchema>(shape: T, row: unknown): v.InferOutput<T> | null {
  const parsed = v.safeParse(shape, row);
  return parsed.success ? parsed.output : null;
}

export const parseTeamPack = (row: unknown): Candidate | null => parse(candidate, row);
export const parsePolicyRow = (row: unknown): PolicyRow | null => parse(policyRow, row);

export async function readTeam(area: Pick<Area, 'get'>): Promise<TeamRow> {
  return parse(teamShape, (await area.get(teamKey))[teamKey]) ?? {};
}
export const writeTeam = (area: Pick<Area, 'set'>, row: TeamRow): Promise<void> =>
  area.set({ [teamKey]: row });

export async function readTeamPack(area: Pick<Area, 'get'>): Promise<Candidate | null> {
  return parseTeamPack((await area.get(teamPackKey))[teamPackKey]);
}
