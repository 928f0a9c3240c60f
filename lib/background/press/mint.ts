/** Asking the company for a one-time address. It is handed on to be opened, and kept nowhere. */
import * as v from 'valibot';
import type { PressRefusal } from '../../messages/press';
import { fetchJson, type FetchedJson } from '../../sources/fetch-json';
import { isSecure } from '../../sources/secure-url';
import { isGranted } from '../grants';
import { hostLog } from '../hosts';

export type Minted = { ok: true; url: URL } | { ok: false; refused: PressRefusal; host: string };

const answerSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(16_000)),
  expiresAt: v.nullish(v.union([v.pipe(v.string(), v.isoTimestamp()), v.number()])),
});

/** Numbers below this are seconds: as milliseconds they would lie in 1973. */
const firstMs = 100_000_000_000;

const momentOf = (at: string | number): number =>
  typeof at === 'string' ? Date.parse(at) : at < firstMs ? at * 1_000 : at;

const refusals: Partial<Record<(FetchedJson & { ok: false })['problem'], PressRefusal>> = {
  'signed-out': 'mint-signed-out',
  redirected: 'mint-signed-out',
  'web-page': 'mint-signed-out',
  forbidden: 'mint-refused',
  unknown: 'mint-unknown',
  offline: 'mint-unreachable',
  unreachable: 'mint-unreachable',
  timeout: 'mint-unreachable',
  'too-slow': 'mint-unreachable',
  busy: 'mint-unreachable',
  'not-https': 'failed',
};

/** Asks once, with the agent's own session at that host. @param origins where the answer may lead */
export async function mint(
  url: URL,
  body: Readonly<Record<string, string>>,
  origins: readonly string[],
): Promise<Minted> {
  const refuse = (refused: PressRefusal, { host } = url): Minted => ({ ok: false, refused, host });
  if (!(await isGranted(url.href))) return refuse('mint-permission');
  await hostLog.note(url.host, 'mint');
  const fetched = await fetchJson(url.href, {
    fetch,
    credentials: 'include',
    post: body,
    maxBytes: 65_536,
    now: Date.now,
  });
  // Of a source an empty answer says that there is nobody; here it is an address that was left out.
  if (!fetched.ok) return refuse((!fetched.empty && refusals[fetched.problem]) || 'mint-answer');
  const parsed = v.safeParse(answerSchema, fetched.body);
  const minted = parsed.success ? URL.parse(parsed.output.url) : null;
  if (!parsed.success || !minted) return refuse('mint-answer');
  const trusted = isSecure(minted) && !minted.username && !minted.password && origins.includes(minted.origin);
  if (!trusted) return refuse('mint-elsewhere', minted);
  const { expiresAt } = parsed.output;
  if (expiresAt != null && momentOf(expiresAt) <= Date.now()) return refuse('mint-expired');
  return { ok: true, url: minted };
}
