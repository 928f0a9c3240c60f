import type { Sighting } from '../desks/desk';
import { nameOf, products } from '../desks/hosts';
import { verdictOf, type Health } from './health';
import { reportText } from './report';

/** What the sidebar says when an adapter read nothing where it should have. */
export interface Diagnosis {
  /** The desk, as people call it. */
  desk: string;
  /** Names of the hooks that were looked for. */
  missed: string[];
  /** When this adapter last read this desk, epoch ms; absent where it never did in this browser. */
  workedAt?: number;
  /** A text that holds no customer data, for those who mend adapters. */
  report: string;
}

export type Surroundings = Parameters<typeof reportText>[2];

/** The diagnosis of a sighting, or `null` where its adapter did its work. */
export function diagnose(sighting: Sighting, health: Health, surroundings: Surroundings): Diagnosis | null {
  const verdict = verdictOf(sighting);
  if (!verdict || 'hook' in verdict) return null;
  const { type, url } = sighting.desk;
  return {
    desk: type === 'custom' ? nameOf({ type, url }) : products[type].name,
    missed: verdict.missed,
    ...(health.success && { workedAt: health.success.at }),
    report: reportText(sighting, health, surroundings),
  };
}
