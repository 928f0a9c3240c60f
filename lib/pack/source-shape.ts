/** The shapes of sources in a pack, key by key. `source-check.ts` says what their keys must be to each other. */
import * as v from 'valibot';
import type { Json } from '../cards/card';
import { headerName, headerValue, openHeaderName } from './header-rules';
import { isPointer } from './pointer';
import { fields, flag, id, listOf, mapOf, noList, oneOf, shapes, text, textThat } from './schema-words';
import { sourceTemplate } from './template-rules';

const pointer = textThat((value) =>
  isPointer(value) ? null : 'must be a JSON Pointer into the answer, such as "/customer/name"',
);
const seconds = (least: number, most: number, words: string) =>
  v.pipe(
    v.number('must be a number of seconds, without quotes'),
    v.check(
      (n) => Number.isSafeInteger(n) && n >= least && n <= most,
      `must be a whole number of seconds, ${words}`,
    ),
  );
const wholeNumber = v.pipe(
  v.number('must be a number, without quotes'),
  v.check((n) => Number.isSafeInteger(n) && n >= 0, 'must be a whole number, 0 or more'),
);
const host = textThat((value) => {
  const url = /^[^\s/?#@*\\]+$/.test(value) ? URL.parse(`https://${value}/`) : null;
  return url?.host === value ? null : 'must be a bare host in lower case, such as "img.acme.example"';
});
const some = <T extends v.GenericSchema>(item: T, most: number, what: string) =>
  v.pipe(
    listOf(item),
    v.check((list) => list.length > 0 && list.length <= most, `must name 1 to ${most} ${what}`),
  );

const shared = {
  id,
  label: text,
  url: textThat(sourceTemplate),
  ttl: v.optional(seconds(0, Number.MAX_SAFE_INTEGER, '0 or more')),
  timeout: v.optional(seconds(1, 60, '1 to 60')),
  credentials: v.optional(oneOf(['include', 'omit'])),
  headers: v.optional(mapOf(openHeaderName, textThat(headerValue))),
  token: v.optional(
    noList(
      fields({
        header: v.optional(textThat(headerName)),
        prefix: v.optional(
          v.pipe(
            v.string('must be a text in double quotes'),
            v.check(
              (value) => /^[\x20-\x7e]{0,40}$/.test(value),
              'must be 40 plain characters at most, such as "Bearer "',
            ),
          ),
        ),
      }),
    ),
  ),
  images: v.optional(some(host, 20, 'hosts')),
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
    values: v.optional(
      mapOf(
        (name) => (/^\w{1,64}$/.test(name) ? null : 'must be named by 1 to 64 letters, digits or _'),
        pointer,
      ),
    ),
  }),
);

const json = fields({
  kind: v.literal('json'),
  ...shared,
  ...signed,
  // Read from JSON, so it is JSON; its texts are looked at where all of the source is (`source-check.ts`).
  body: v.optional(v.custom<Json>(() => true)),
  list: v.optional(pointer),
  map: factsMap,
});

const plain = fields({
  kind: v.literal('plain'),
  ...shared,
  ...signed,
  cards: some(
    noList(
      fields({
        key: textThat((value) =>
          /^[\w-]{1,500}$/.test(value) ? null : 'must be made of letters, digits, - or _',
        ),
        title: v.optional(text),
      }),
    ),
    25,
    'cards',
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
