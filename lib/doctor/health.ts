/**
 * Whether a desk's adapter still reads what it was made for: its last success and its last failure, per desk. What is
 * kept holds names of hooks and times, never a ticket or a person.
 */
import * as v from 'valibot';
import type { DeskConfig } from '../desks/config';
import type { Sighting } from '../desks/desk';
import { versionOf } from '../desks/version';

const text = v.pipe(v.string(), v.maxLength(500));
const healthSchema = v.object({
  success: v.optional(v.object({ at: v.number(), version: text, hook: text })),
  failure: v.optional(v.object({ at: v.number(), version: text, missed: v.array(text) })),
});

export type Health = v.InferOutput<typeof healthSchema>;

/** The key in `storage.local` under which the health of a desk is kept. */
export const healthKey = ({ type, url }: Pick<DeskConfig, 'type' | 'url'>): string => `health:${type}:${url}`;
export const isHealthKey = (key: string): boolean => key.startsWith('health:');

/** Stored health; empty where there is none, or where it does not parse. */
export function parseHealth(stored: unknown): Health {
  const parsed = v.safeParse(healthSchema, stored);
  return parsed.success ? parsed.output : {};
}

/**
 * What a sighting says of its adapter: the hook that worked, the hooks that were missed, or nothing (still looking, a
 * page kind that does not show the requester, a desk of which no place is known). A desk that answers itself works.
 */
export function verdictOf(sighting: Sighting): { hook: string } | { missed: string[] } | null {
  const { slot, people, confirmation, missed = [] } = sighting;
  if (confirmation === 'pending' && slot === 'absent') return null;
  const answered = Array.isArray(confirmation) ? confirmation : [];
  const [requester] = [...people, ...answered].filter(({ role }) => role === 'requester');
  if (requester) return { hook: requester.hook };
  if (slot === 'empty' || Array.isArray(confirmation)) return { hook: 'nobody' };
  return missed.length > 0 ? { missed } : null;
}

/** The same outcome is written down again after this long, in ms: a look a minute must not wear the disk. */
const successLasts = 60 * 60_000;
const failureLasts = 10 * 60_000;

/** The health after a sighting, or `null` where there is nothing new to write down. `now` in epoch ms. */
export function nextHealth(health: Health, sighting: Sighting, now: number): Health | null {
  const verdict = verdictOf(sighting);
  if (!verdict) return null;
  const { success, failure } = health;
  const version = versionOf(sighting.desk.type);
  const failedLast = (failure?.at ?? 0) > (success?.at ?? 0);
  const isFresh = (at: number | undefined, lasts: number) =>
    at !== undefined && now >= at && now - at < lasts;
  if ('hook' in verdict) {
    if (!failedLast && success?.version === version && isFresh(success.at, successLasts)) return null;
    return { ...health, success: { at: now, version, hook: verdict.hook } };
  }
  const same = failure?.version === version && failure.missed.join() === verdict.missed.join();
  if (failedLast && same && isFresh(failure.at, failureLasts)) return null;
  return { ...health, failure: { at: now, version, missed: verdict.missed } };
}
