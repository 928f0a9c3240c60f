import * as v from 'valibot';
import { knownTypes } from '../desks/config';

const address = v.pipe(v.string(), v.maxLength(2000), v.url(), v.regex(/^https?:/));

const id = v.pipe(v.string(), v.uuid());

/** What may be asked for: whether the desk suits its address is for the pack's own check to say. */
export const wishSchema = v.strictObject({
  id,
  url: address,
  desk: v.optional(v.strictObject({ type: v.picklist([...knownTypes, 'custom']), url: address })),
  teachIn: v.optional(v.pipe(v.number(), v.integer())),
});

export const droppedSchema = v.strictObject({ id, url: address });

export const deskUrlSchema = v.strictObject({ url: address });
