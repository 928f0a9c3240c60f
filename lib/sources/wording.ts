/** Requests filled with the desk's word on the customer. */
import type { Json } from '../cards/card';
import { fillText, fillUrl } from '../links/fill';
import { valuesFrom, type LinkValues } from '../links/values';
import type { Source } from '../pack/pack';
import type { Asked } from './dialect';

/** A finished text, or why there is none: values that nobody knows, or a template that may not be used. */
export type Filled = { ok: true; text: string } | { ok: false; missing: string[]; refused?: string };

/** What templates of sources may speak of: who the person is, before any source has said more. */
const valuesOf = ({ email, name, externalId }: Asked): LinkValues =>
  valuesFrom(
    { kind: 'desk' },
    { 'customer.email': email, 'customer.name': name, 'customer.externalId': externalId },
  );

/** The address at which a source is asked. */
export function urlOf({ url }: Pick<Source, 'url'>, asked: Asked): Filled {
  const filled = fillUrl(url, valuesOf(asked));
  return filled.ok ? { ok: true, text: filled.url.href } : filled;
}

/** A body whose texts are templates, as JSON. Values go in as they are: the JSON escapes them. Keys stay. */
export function bodyOf(template: Json, asked: Asked): Filled {
  const values = valuesOf(asked);
  const missing = new Set<string>();
  let refused: string | undefined;
  const filled = (value: Json): Json => {
    if (typeof value === 'string') {
      const text = fillText(value, values);
      for (const path of text.missing) missing.add(path);
      refused ??= text.refused;
      return text.pieces.map((piece) => piece.text).join('');
    }
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]));
  };
  const body = filled(template);
  if (missing.size > 0 || refused !== undefined) {
    return { ok: false, missing: [...missing], ...(refused !== undefined && { refused }) };
  }
  return { ok: true, text: JSON.stringify(body) };
}
