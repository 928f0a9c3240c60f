import * as v from 'valibot';
import type { Person, Sighting } from '../desks/desk';

const text = v.pipe(v.string(), v.maxLength(500));

/** A page decides what stands in a sighting: lengths and counts are bounded here. */
export const personSchema = v.strictObject({
  role: v.picklist(['requester', 'cc', 'owner', 'agent']),
  email: v.optional(text),
  name: v.optional(text),
  externalId: v.optional(text),
  deskId: v.optional(text),
  hook: text,
  ambiguous: v.optional(v.boolean()),
}) satisfies v.GenericSchema<unknown, Person>;

const peopleSchema = v.pipe(v.array(personSchema), v.maxLength(50));

export const sightingSchema = v.strictObject({
  desk: v.strictObject({ type: v.picklist(['rt', 'zendesk', 'custom']), url: text }),
  ticket: v.strictObject({ id: v.pipe(text, v.minLength(1)), subject: v.optional(text), bound: v.boolean() }),
  slot: v.picklist(['shown', 'empty', 'absent']),
  people: peopleSchema,
  self: v.optional(v.strictObject({ email: v.optional(text), deskId: v.optional(text) })),
  confirmation: v.optional(v.union([v.picklist(['pending', 'unavailable']), peopleSchema])),
}) satisfies v.GenericSchema<unknown, Sighting>;
