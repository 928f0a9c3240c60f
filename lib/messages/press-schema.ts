import * as v from 'valibot';
import type { LinkPress, PressBinding } from './press';

const line = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
const uuid = v.pipe(v.string(), v.uuid());
const address = v.pipe(v.string(), v.maxLength(16_000), v.url());
const open = v.union([
  v.picklist(['tab', 'window', 'private']),
  v.custom<`container:${string}`>(
    (value) => typeof value === 'string' && /^container:.{1,64}$/.test(value),
    'must be container:<name>',
  ),
]);

export const bindingSchema = v.strictObject({
  ticketKey: id,
  life: uuid,
  seq: v.pipe(v.number(), v.integer()),
}) satisfies v.GenericSchema<unknown, PressBinding>;

export const pressSchema = v.strictObject({
  id: uuid,
  link: id,
  target: v.union([
    v.strictObject({ href: address }),
    v.strictObject({
      mint: v.strictObject({
        url: address,
        body: v.record(v.pipe(v.string(), v.maxLength(64)), v.pipe(v.string(), v.maxLength(2_000))),
        origins: v.pipe(v.array(address), v.maxLength(20)),
      }),
    }),
  ]),
  how: v.picklist(['front', 'behind', 'window']),
  open,
  environment: v.nullable(id),
  bound: v.nullable(bindingSchema),
  person: v.strictObject({
    name: v.optional(line),
    email: v.optional(line),
    externalId: v.optional(line),
  }),
  ticket: v.nullable(v.strictObject({ key: id, id, url: address, subject: v.optional(line) })),
  agent: v.optional(line),
  reason: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
}) satisfies v.GenericSchema<unknown, LinkPress>;
