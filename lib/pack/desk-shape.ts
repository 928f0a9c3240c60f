/** The shapes of desks and trackers in a pack. */
import * as v from 'valibot';
import { knownTypes, type KnownType } from '../desks/config';
import { patternProblem } from '../desks/custom/pattern';
import { mayLiveAt, products, type Product } from '../desks/hosts';
import { say, sayUnsaid } from '../locale/say';
import { trackerTypes, type TrackerType } from '../trackers/config';
import { mayTrackAt, trackers } from '../trackers/products';
import { deskAddress } from './address-rules';
import { either, fields, flag, noList, shapes, text, textThat } from './schema-words';

/** @param isSelector whether a text is a CSS selector; without it every text passes */
export function deskShape(isSelector?: (selector: string) => boolean) {
  const selector = textThat((value) => (!isSelector || isSelector(value) ? null : say('pack.selector')));
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
        value.split('{id}').length === 2 ? wrongPattern(value) : say('pack.ticketId', { tag: '{id}' }),
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
            messages: v.optional(selector),
            time: place,
          }),
          v.check(
            (read) => Boolean(read.email ?? read.name ?? read.externalId),
            () => say('pack.requester'),
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

function wrongPattern(pattern: string): string | null {
  const problem = patternProblem(pattern);
  return problem && sayUnsaid(problem);
}

const trackerOf = (type: TrackerType) =>
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
    ? say('pack.livesAt', { hosts: either(hosts), name })
    : say('pack.otherProduct', { name });
}

export const trackerShape = shapes('type', trackerTypes, trackerTypes.map(trackerOf));
