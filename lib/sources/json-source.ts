import type { CustomerFields } from '../customers/customer';
import { sameAddress } from '../identity/address';
import { fillUrl } from '../links/fill';
import type { LinkValues } from '../links/values';
import type { JsonSource } from '../pack/pack';
import { valueAtPointer } from './pointer';
import { isSecure } from './secure-url';

/** Characters of one value that are kept: enough for a line in a card, too few to fill the cache. */
const LONGEST = 500;
const LONGEST_URL = 2_000;

/** The address at which a source is asked about a customer; or what is missing for it, or why it may not be used. */
export function requestUrl(
  source: JsonSource,
  values: LinkValues,
): { ok: true; url: string } | { ok: false; missing: string[]; refused?: string } {
  const filled = fillUrl(source.url, values);
  return filled.ok ? { ok: true, url: filled.url.href } : filled;
}

/**
 * The facts in a source's answer, by the pointers of the pack; everything else in it is dropped. An answer that
 * names another address or id than was asked for is about somebody else, and none of it is kept.
 */
export function readAnswer(
  source: JsonSource,
  body: unknown,
  asked: { email?: string; externalId?: string },
): { ok: true; facts: CustomerFields } | { ok: false; problem: 'wrong-customer' | 'bad-shape' } {
  const { map } = source;
  const at = (pointer: string | undefined) =>
    pointer === undefined ? undefined : valueAtPointer(body, pointer);

  const facts: CustomerFields = {};
  for (const name of ['name', 'email', 'externalId', 'company', 'plan', 'stripeId'] as const) {
    const value = at(map[name]);
    const text = typeof value === 'boolean' ? undefined : textOf(value);
    if (text !== undefined) facts[name] = text;
  }
  const avatar = pictureOf(at(map.avatar));
  if (avatar !== undefined) facts.avatar = avatar;
  const fields = (map.fields ?? []).flatMap(({ label, pointer }) => {
    const value = textOf(at(pointer));
    return value === undefined ? [] : [{ label, value }];
  });
  if (fields.length > 0) facts.fields = fields;
  const values = Object.entries(map.values ?? {}).flatMap(([name, pointer]) => {
    const text = wholeTextOf(at(pointer));
    return text === undefined ? [] : [[name, text] as const];
  });
  if (values.length > 0) facts.values = Object.fromEntries(values);

  if (facts.email !== undefined && asked.email !== undefined && !sameAddress(facts.email, asked.email)) {
    return { ok: false, problem: 'wrong-customer' };
  }
  if (
    facts.externalId !== undefined &&
    asked.externalId !== undefined &&
    facts.externalId !== asked.externalId
  ) {
    return { ok: false, problem: 'wrong-customer' };
  }
  return Object.keys(facts).length > 0 ? { ok: true, facts } : { ok: false, problem: 'bad-shape' };
}

/** A value as text, as much of it as fits a card. */
function textOf(value: unknown): string | undefined {
  const text = plainText(value);
  // The cut may not split a character that takes two code units.
  return (
    text
      ?.slice(0, LONGEST)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd() || undefined
  );
}

/** A value as text, or nothing of it: a part of an address would lead somewhere else. */
function wholeTextOf(value: unknown): string | undefined {
  const text = plainText(value);
  return text && text.length <= LONGEST_URL ? text : undefined;
}

/** Whole numbers that JSON cannot carry exactly are left out: they may be ids. */
function plainText(value: unknown): string | undefined {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : String(value);
  }
  return typeof value === 'string' ? value.trim() : undefined;
}

function pictureOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_URL) return undefined;
  const url = URL.parse(value.trim());
  return url && isSecure(url) ? url.href : undefined;
}
