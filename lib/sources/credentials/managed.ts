/**
 * Headers that whoever manages the browsers gives to all of them by policy (`storage.managed`, key `headers`), by
 * origin: `{ "https://crm.acme.example": { "X-Api-Key": "…" } }`.
 */
import type { Storage } from 'webextension-polyfill';
import * as v from 'valibot';

const name = v.pipe(v.string(), v.regex(/^[!#$%&'*+.^_`|~0-9a-z-]{1,100}$/i));
const value = v.pipe(v.string(), v.regex(/^[\x20-\x7e]{1,8000}$/));
const headersSchema = v.record(name, value);

/** Chromium keeps some askers waiting while it loads its policies: seen for seconds after a start. */
const longest = 5_000;

/**
 * The headers for one origin. A mistake in another origin's headers takes nothing away from these; without a policy, or
 * where the browser has no such storage, there are none.
 */
export async function managedHeaders(
  area: Pick<Storage.StorageArea, 'get'> | undefined,
  origin: string,
): Promise<Record<string, string>> {
  const given = area?.get('headers').catch(() => undefined);
  // A source that needs them says so itself; one that needs none must not wait for ever.
  const late = new Promise<undefined>((end) => setTimeout(end, longest, undefined));
  const stored = await Promise.race([given, late]);
  const origins: unknown = stored?.['headers'];
  if (typeof origins !== 'object' || origins === null) return {};
  const mine = Object.entries(origins).find(([at]) => URL.parse(at)?.origin === origin);
  const parsed = v.safeParse(headersSchema, mine?.[1]);
  return parsed.success ? parsed.output : {};
}
