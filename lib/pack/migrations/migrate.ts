/** Brings a pack of an earlier version to the present one, step by step, before anything else is looked at. */
import { say } from '../../locale/say';
import type { Json } from '../json';
import type { PackProblem } from '../pack';
import { steps } from './steps';
import type { JsonObject, Step } from './step';

export type Migrated =
  /** `from`: the version that was written; `null` where nothing had to be done. */
  { ok: true; value: Json; from: number | null } | { ok: false; problem: PackProblem };

/**
 * What is no object, or has a version that is no number, goes through as it is: the check of the shape tells.
 *
 * @param chain the steps from version 0 on, one for each
 */
export function migrate(value: Json, chain: readonly Step[] = steps): Migrated {
  if (!isObject(value)) return { ok: true, value, from: null };
  const version = versionOf(value, chain.length);
  if (version === null) return { ok: true, value, from: null };
  if (version > chain.length) return { ok: false, problem: newer(version) };
  const needed = chain.slice(version);
  const migrated = needed.reduce((pack, step) => step.migrate(pack), value);
  return { ok: true, value: migrated, from: needed.length > 0 ? version : null };
}

/** The version that a pack says it has; 0 without one; `null` where what it says is none. */
function versionOf(pack: JsonObject, newest: number): number | null {
  if (!Object.hasOwn(pack, 'version')) return 0;
  const { version } = pack;
  if (typeof version !== 'number' || version < 0) return null;
  return Number.isInteger(version) || version > newest ? version : null;
}

const newer = (version: number): PackProblem => ({
  at: '/version',
  message: say('pack.newer', { version: String(version) }),
});

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
