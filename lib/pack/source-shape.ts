/** The shapes of sources in a pack. */
import * as v from 'valibot';
import { isPointer } from './pointer';
import { fields, id, listOf, mapOf, noList, oneOf, shapes, text, textThat } from './schema-words';
import { sourceTemplate } from './template-rules';

const pointer = textThat((value) =>
  isPointer(value) ? null : 'must be a JSON Pointer into the answer, such as "/customer/name"',
);
const seconds = v.pipe(
  v.number('must be a number of seconds, without quotes'),
  v.check((n) => Number.isSafeInteger(n) && n >= 0, 'must be a whole number of seconds, 0 or more'),
);

export const sourceShape = shapes(
  'kind',
  ['json'],
  [
    fields({
      kind: v.literal('json'),
      id,
      label: text,
      url: textThat(sourceTemplate),
      map: noList(
        fields({
          name: v.optional(pointer),
          email: v.optional(pointer),
          externalId: v.optional(pointer),
          company: v.optional(pointer),
          plan: v.optional(pointer),
          avatar: v.optional(pointer),
          stripeId: v.optional(pointer),
          fields: v.optional(listOf(noList(fields({ label: text, pointer })))),
          values: v.optional(
            mapOf(
              (name) => (/^\w{1,64}$/.test(name) ? null : 'must be named by 1 to 64 letters, digits or _'),
              pointer,
            ),
          ),
        }),
      ),
      ttl: v.optional(seconds),
      credentials: v.optional(oneOf(['include', 'omit'])),
    }),
  ],
);
