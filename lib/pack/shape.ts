/** The shape of a pack, key by key. `schema.ts` adds what concerns several places at once. */
import * as v from 'valibot';
import { knownTypes, type KnownType } from '../desks/config';
import { patternProblem } from '../desks/custom/pattern';
import { mayLiveAt, products, type Product } from '../desks/hosts';
import { trackerTypes, type TrackerType } from '../trackers/config';
import { mayTrackAt, trackers } from '../trackers/products';
import { deskAddress, linkTemplate, schemeName, sourceTemplate } from './address-rules';
import type { Pack } from './pack';
import { isPointer } from './pointer';
import { either, fields, flag, listOf, noList, oneOf, shapes, text, textThat } from './schema-words';

export interface ParseOptions {
  /** Whether a text is a CSS selector. Only a document can tell, so without one every text passes. */
  isSelector?: ((selector: string) => boolean) | undefined;
}

const id = textThat((value) =>
  !/^[\w.-]{1,64}$/.test(value)
    ? 'must be made of 1 to 64 letters, digits, dots, - or _'
    : // Answers are kept by source id, and these name what every object has.
      value in {}
      ? `cannot be ${value}`
      : null,
);
const pointer = textThat((value) =>
  isPointer(value) ? null : 'must be a JSON Pointer into the answer, such as "/customer/name"',
);
const domain = textThat((value) =>
  /^[^\s@/:*]+$/.test(value) ? null : 'must be a bare domain, such as "acme.example"',
);
const email = textThat((value) =>
  /^[^\s@]+@[^\s@]+$/.test(value) ? null : 'must be one address, such as "vera@acme.example"',
);
const seconds = v.pipe(
  v.number('must be a number of seconds, without quotes'),
  v.check((n) => Number.isSafeInteger(n) && n >= 0, 'must be a whole number of seconds, 0 or more'),
);

const source = shapes(
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
        }),
      ),
      ttl: v.optional(seconds),
      credentials: v.optional(oneOf(['include', 'omit'])),
    }),
  ],
);

/** `isSelector` and the listed schemes are the only things that differ from one check to the next. */
export function packSchema(
  schemes: ReadonlySet<string>,
  { isSelector }: ParseOptions,
): v.GenericSchema<unknown, Pack> {
  const link = fields({
    id,
    kind: oneOf(['impersonate', 'logs', 'admin', 'billing', 'custom']),
    label: text,
    url: textThat(linkTemplate(schemes)),
  });
  return noList(
    fields({
      version: v.literal(1, 'must be 1'),
      team: v.optional(text),
      desks: v.optional(listOf(noList(deskSchema(isSelector))), []),
      trackers: v.optional(listOf(noList(shapes('type', trackerTypes, trackerTypes.map(trackerShape))))),
      agents: v.optional(
        noList(fields({ domains: v.optional(listOf(domain), []), emails: v.optional(listOf(email), []) })),
        {},
      ),
      sources: v.optional(listOf(noList(source)), []),
      links: v.optional(listOf(noList(link)), []),
      schemes: v.optional(listOf(textThat(schemeName)), []),
    }),
  );
}

function deskSchema(isSelector: ParseOptions['isSelector']) {
  const selector = textThat((value) =>
    !isSelector || isSelector(value) ? null : 'must be a CSS selector: the browser cannot read this one',
  );
  const selectorAndAttribute = fields({ select: selector, attr: text });
  const place = v.optional(
    v.lazy((input): typeof selector | typeof selectorAndAttribute =>
      typeof input === 'object' && input !== null ? selectorAndAttribute : selector,
    ),
  );
  const named = { url: textThat(deskAddress), name: v.optional(text), internal: v.optional(flag) };
  const custom = fields({
    type: v.literal('custom'),
    ...named,
    ticket: v.optional(
      textThat((value) =>
        value.split('{id}').length === 2
          ? patternProblem(value)
          : 'must hold {id} once, where the address has the ticket’s id',
      ),
    ),
    read: v.optional(
      noList(
        v.pipe(
          fields({
            within: v.optional(selector),
            id: place,
            email: place,
            name: place,
            externalId: place,
            subject: place,
          }),
          v.check(
            (read) => Boolean(read.email ?? read.name ?? read.externalId),
            'must say where the requester stands: add "email", "name" or "externalId"',
          ),
        ),
      ),
    ),
  });
  const known = (type: KnownType) =>
    fields({
      type: v.literal(type),
      ...named,
      url: textThat(
        (url) => deskAddress(url) ?? placed(mayLiveAt(type, new URL(url).hostname), products[type]),
      ),
    });
  return shapes('type', [...knownTypes, 'custom'], [...knownTypes.map(known), custom]);
}

const trackerShape = (type: TrackerType) =>
  fields({
    type: v.literal(type),
    url: textThat(
      (url) => deskAddress(url) ?? placed(mayTrackAt(type, new URL(url).hostname), trackers[type]),
    ),
    name: v.optional(text),
  });

/** A product that lives at its vendor's hosts only is not looked for anywhere else: look-alikes are refused here. */
function placed(possible: boolean, { name, hosts }: Product): string | null {
  if (possible) return null;
  return hosts.length
    ? `must be at ${either(hosts)}: that is where ${name} lives`
    : `is another product's address, not one of ${name}`;
}
