/** The shapes of sources in a pack, key by key. `source-check.ts` says what their keys must be to each other. */
import * as v from 'valibot';
import type { Json } from '../cards/card';
import { say, wording, type PlainKey } from '../locale/say';
import { headerName, headerValue, openHeaderName } from './header-rules';
import { isPointer } from './pointer';
import { fields, flag, id, listOf, mapOf, noList, oneOf, shapes, text, textThat } from './schema-words';
import { sourceTemplate } from './template-rules';

/** Of a list, and the answer itself may be one: then it is `''`. */
const listPointer = v.pipe(
  v.string(() => say('pack.mustBeText')),
  v.check(isPointer, () => say('pack.listPointer')),
);
const pointer = textThat((value) => (isPointer(value) ? null : say('pack.pointer')));
const seconds = (least: number, most: number, key: PlainKey) =>
  v.pipe(
    v.number(() => say('pack.secondsNumber')),
    v.check(
      (n) => Number.isSafeInteger(n) && n >= least && n <= most,
      () => wording(key),
    ),
  );
const wholeNumber = v.pipe(
  v.number(() => say('pack.number')),
  v.check(
    (n) => Number.isSafeInteger(n) && n >= 0,
    () => say('pack.wholeNumber'),
  ),
);
const host = textThat((value) => {
  const url = /^[^\s/?#@*\\]+$/.test(value) ? URL.parse(`https://${value}/`) : null;
  return url?.host === value ? null : say('pack.bareHost');
});
const some = <T extends v.GenericSchema>(item: T, most: number, key: 'pack.hosts' | 'pack.cards') =>
  v.pipe(
    listOf(item),
    v.check(
      (list) => list.length > 0 && list.length <= most,
      () => say(key, { most }),
    ),
  );

const shared = {
  id,
  label: text,
  url: textThat(sourceTemplate),
  ttl: v.optional(seconds(0, Number.MAX_SAFE_INTEGER, 'pack.secondsFrom')),
  timeout: v.optional(seconds(1, 60, 'pack.secondsTo')),
  credentials: v.optional(oneOf(['include', 'omit'])),
  headers: v.optional(mapOf(openHeaderName, textThat(headerValue))),
  token: v.optional(
    noList(
      fields({
        header: v.optional(textThat(headerName)),
        prefix: v.optional(
          v.pipe(
            v.string(() => say('pack.mustBeText')),
            v.check(
              (value) => /^[\x20-\x7e]{0,40}$/.test(value),
              () => say('pack.prefix'),
            ),
          ),
        ),
      }),
    ),
  ),
  images: v.optional(some(host, 20, 'pack.hosts')),
};

/** For requests that have a body. */
const signed = {
  sign: v.optional(
    noList(
      fields({
        header: textThat(headerName),
        hash: oneOf(['SHA-1', 'SHA-256']),
        encoding: oneOf(['base64', 'hex']),
      }),
    ),
  ),
};

const factsMap = noList(
  fields({
    name: v.optional(pointer),
    email: v.optional(pointer),
    emails: v.optional(pointer),
    externalId: v.optional(pointer),
    company: v.optional(pointer),
    plan: v.optional(pointer),
    avatar: v.optional(pointer),
    stripeId: v.optional(pointer),
    fields: v.optional(listOf(noList(fields({ label: text, pointer })))),
    values: v.optional(mapOf((name) => (/^\w{1,64}$/.test(name) ? null : say('pack.valueName')), pointer)),
  }),
);

const json = fields({
  kind: v.literal('json'),
  ...shared,
  ...signed,
  // Read from JSON, so it is JSON; its texts are looked at where all of the source is (`source-check.ts`).
  body: v.optional(v.custom<Json>(() => true)),
  list: v.optional(listPointer),
  map: factsMap,
});

const plain = fields({
  kind: v.literal('plain'),
  ...shared,
  ...signed,
  cards: some(
    noList(
      fields({
        key: textThat((value) => (/^[\w-]{1,500}$/.test(value) ? null : say('pack.cardKey'))),
        title: v.optional(text),
      }),
    ),
    25,
    'pack.cards',
  ),
});

const helpscout = fields({
  kind: v.literal('helpscout'),
  ...shared,
  ...signed,
  mailbox: v.optional(noList(fields({ id: wholeNumber, email: text }))),
});

const freescout = fields({
  kind: v.literal('freescout'),
  ...shared,
  ...signed,
  mailboxId: v.optional(wholeNumber),
  secret: v.optional(flag),
});

const gorgias = fields({ kind: v.literal('gorgias'), ...shared, map: v.optional(factsMap) });

export const sourceShape = shapes(
  'kind',
  ['json', 'plain', 'helpscout', 'freescout', 'gorgias'],
  [json, plain, helpscout, freescout, gorgias],
);
