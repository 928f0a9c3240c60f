/** The trail's rows: who logged in as whom, for which ticket, why, when, and what came of it. */
import * as v from 'valibot';
import type { OpenMode } from '../links/link';
import type { TrailEntry } from '../messages/press';

const text = v.optional(v.string());
const outcomes = [
  'begun',
  'opened',
  'moved',
  'gone',
  'private-denied',
  'private-off',
  'no-containers',
  'containers-off',
  'failed',
  'mint-permission',
  'mint-signed-out',
  'mint-refused',
  'mint-unknown',
  'mint-answer',
  'mint-elsewhere',
  'mint-expired',
  'mint-unreachable',
] as const satisfies readonly TrailEntry['outcome'][];

export const refusals = v.picklist(outcomes.slice(2) as Exclude<TrailEntry['outcome'], 'begun' | 'opened'>[]);

export const entrySchema = v.object({
  id: v.string(),
  at: v.number(),
  agent: text,
  person: v.object({ name: text, email: text, externalId: text }),
  ticket: v.nullable(v.object({ key: v.string(), id: v.string(), url: v.string(), subject: text })),
  reason: text,
  link: v.object({ id: v.string(), label: v.string(), host: v.string() }),
  environment: text,
  open: v.custom<OpenMode>((value) => typeof value === 'string'),
  outcome: v.picklist(outcomes),
}) satisfies v.GenericSchema<unknown, TrailEntry>;

const prefix = 'trail:';
export const trailKey = (id: string) => `${prefix}${id}`;
export const isTrailKey = (key: string) => key.startsWith(prefix);
