import * as v from 'valibot';
import { teachFields, teachProblems, type Draft, type Taught } from './lesson';

/** A page decides what stands in a rule: lengths are bounded here, and what it means is checked with the pack. */
const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const place = v.union([
  selector,
  v.strictObject({ select: selector, attr: v.pipe(v.string(), v.minLength(1), v.maxLength(100)) }),
]);
const text = v.pipe(v.string(), v.maxLength(500));

export const fieldSchema = v.picklist(teachFields);

const draftSchema = v.strictObject({
  ticket: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
  read: v.strictObject({
    within: v.optional(selector),
    id: v.optional(place),
    email: place,
    name: v.optional(place),
  }),
}) satisfies v.GenericSchema<unknown, Draft>;

export const taughtSchema = v.strictObject({
  picking: v.nullable(fieldSchema),
  draft: v.optional(draftSchema),
  preview: v.strictObject({
    ticketId: v.optional(text),
    email: v.optional(text),
    name: v.optional(text),
  }),
  problems: v.pipe(v.array(v.picklist(teachProblems)), v.maxLength(teachProblems.length)),
}) satisfies v.GenericSchema<unknown, Taught>;
