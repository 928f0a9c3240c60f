/** The shape of a link in a pack, key by key. `link-check.ts` says what its keys must be to each other. */
import * as v from 'valibot';
import { knownTypes } from '../desks/config';
import { linkIcons } from '../links/icons';
import { say } from '../locale/say';
import type { OpenMode } from '../links/link';
import { fields, flag, id, listOf, mapOf, noList, notAmong, oneOf, text, textThat } from './schema-words';

const minutes = v.pipe(
  v.number(() => say('pack.minutesNumber')),
  v.check(
    (n) => Number.isInteger(n) && n >= 0 && n <= 1440,
    () => say('pack.minutes'),
  ),
);

const open = v.custom<OpenMode>(
  (value) => {
    const [, name] = (typeof value === 'string' && /^container:(.*)$/s.exec(value)) || [];
    if (name !== undefined) return name.trim() !== '' && name.length <= 64;
    return value === 'tab' || value === 'window' || value === 'private';
  },
  ({ input }) =>
    typeof input === 'string' && input.startsWith('container:')
      ? say('pack.container')
      : notAmong(input, ['tab', 'window', 'private', 'container:<name>']),
);

const anyName = (limit: number) => (name: string) =>
  name.length <= limit ? null : say('pack.longName', { most: limit });

const mint = fields({
  url: text,
  body: v.optional(
    mapOf(
      anyName(64),
      textThat((value) => (value.length <= 2000 ? null : say('pack.longText'))),
    ),
  ),
  origins: v.optional(
    v.pipe(
      listOf(text),
      v.check(
        (list) => list.length > 0 && list.length <= 20,
        () => say('pack.origins'),
      ),
    ),
  ),
});

const when = fields({
  desk: v.optional(listOf(oneOf([...knownTypes, 'custom']))),
  plan: v.optional(listOf(text)),
  has: v.optional(listOf(text)),
  environment: v.optional(listOf(text)),
});

export const linkShape = fields({
  id,
  kind: oneOf(['impersonate', 'logs', 'admin', 'billing', 'custom']),
  label: text,
  url: v.optional(text),
  preset: v.optional(text),
  with: v.optional(
    mapOf(
      anyName(64),
      v.string(() => say('pack.mustBeText')),
    ),
  ),
  mint: v.optional(noList(mint)),
  open: v.optional(open),
  reason: v.optional(flag),
  window: v.optional(noList(fields({ before: minutes, after: minutes }))),
  when: v.optional(noList(when)),
  group: v.optional(text),
  icon: v.optional(oneOf(linkIcons)),
  clue: v.optional(text),
  hidden: v.optional(flag),
});
