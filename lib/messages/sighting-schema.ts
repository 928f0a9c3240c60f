import * as v from 'valibot';
import type { Clue } from '../clues/clue';
import { knownTypes } from '../desks/config';
import type { Guess, Person, Sighting } from '../desks/desk';

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

const guessSchema = v.strictObject({
  email: text,
  name: v.optional(text),
  hook: text,
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
}) satisfies v.GenericSchema<unknown, Guess>;

const clueSchema = v.strictObject({
  kind: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
}) satisfies v.GenericSchema<unknown, Clue>;

export const sightingSchema = v.strictObject({
  desk: v.strictObject({ type: v.picklist([...knownTypes, 'custom']), url: text }),
  ticket: v.strictObject({
    id: v.pipe(text, v.minLength(1)),
    label: v.optional(text),
    subject: v.optional(text),
    bound: v.boolean(),
  }),
  slot: v.picklist(['shown', 'empty', 'absent']),
  people: peopleSchema,
  self: v.optional(v.strictObject({ email: v.optional(text), deskId: v.optional(text) })),
  confirmation: v.optional(v.union([v.picklist(['pending', 'unavailable']), peopleSchema])),
  missed: v.optional(v.pipe(v.array(text), v.maxLength(10))),
  guesses: v.optional(v.pipe(v.array(guessSchema), v.maxLength(20))),
  heardAt: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  clues: v.optional(v.pipe(v.array(clueSchema), v.maxLength(40))),
}) satisfies v.GenericSchema<unknown, Sighting>;
