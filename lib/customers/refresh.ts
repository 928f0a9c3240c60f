import type { Person } from '../desks/desk';
import type { Source } from '../pack/pack';
import { valuesFrom } from '../links/values';
import { fetchJson } from '../sources/fetch-json';
import { readAnswer, requestUrl } from '../sources/json-source';
import type { Database } from '../store/db';
import type { CustomerRow, StoredAnswer } from '../store/rows';
import { isStale, printOf, storedAnswer, ttlOf } from './record';
import { keepAnswer, type NewAnswer } from './writer';

export interface RefreshDeps {
  db: Database;
  fetch: typeof fetch;
  /** Whether the browser lets us ask this URL's host. */
  mayAsk(url: string): Promise<boolean>;
  now(): number;
}

/** What sources may be asked with: the desk's own words. */
const askedWith = (row: CustomerRow, person: Person) => ({
  name: row.name,
  email: person.email ?? row.email,
  externalId: person.externalId ?? row.externalId,
});

type Failure = NonNullable<StoredAnswer['problem']>;

async function askSource(
  source: Source,
  row: CustomerRow,
  person: Person,
  deps: RefreshDeps,
): Promise<NewAnswer | null> {
  if (source.kind !== 'json') return null;
  const print = printOf(source);
  const { name, email, externalId } = askedWith(row, person);
  const request = requestUrl(
    source,
    valuesFrom(
      { kind: 'desk' },
      { 'customer.name': name, 'customer.email': email, 'customer.externalId': externalId },
    ),
  );
  if (!request.ok) return null; // nothing to ask with: the source stays as it was
  const { host } = new URL(request.url);
  const failed = (code: Failure['code'], retryAt?: number) => ({
    print,
    status: 'failed' as const,
    problem: { code, host, ...(retryAt !== undefined && { retryAt }) },
  });
  if (!(await deps.mayAsk(request.url))) return failed('no-permission');
  const credentials = source.credentials ?? 'include';
  const answer = await fetchJson(request.url, { fetch: deps.fetch, credentials, now: deps.now });
  if (!answer.ok) {
    if (answer.problem === 'unknown') return { print, status: 'unknown', facts: {}, fetchedAt: deps.now() };
    return failed(answer.problem, answer.retryAt);
  }
  const facts = readAnswer(source, answer.body, {
    ...(email && { email }),
    ...(externalId && { externalId }),
  });
  if (!facts.ok) return failed(facts.problem);
  return { print, status: 'ok', facts: facts.facts, fetchedAt: deps.now() };
}

/** Due: never asked, gone stale, or failed; but a host that told us when to come back is left alone until then. */
function isDue(source: Source, stored: StoredAnswer | undefined, force: boolean, now: number): boolean {
  if (!stored) return true;
  const retryAt = stored.problem?.retryAt;
  if (retryAt !== undefined && retryAt > now) return false;
  if (force || stored.status === 'failed' || stored.fetchedAt === undefined) return true;
  return isStale(stored.fetchedAt, ttlOf(source), now);
}

/**
 * One request at a time per customer and source, however many tabs ask. A background that is stopped forgets this
 * with the requests themselves, so nothing is lost with it.
 */
const underway = new Map<string, Promise<void>>();

/** Asks every source that is due and keeps what it says. Never rejects for a source's fault: that is kept as its state. */
export async function refresh(
  row: CustomerRow,
  person: Person,
  sources: readonly Source[],
  force: boolean,
  deps: RefreshDeps,
): Promise<void> {
  await Promise.all(
    sources.map(async (source) => {
      if (!isDue(source, storedAnswer(row, source), force, deps.now())) return;
      const key = JSON.stringify([row.id, source.id, printOf(source)]);
      const running =
        underway.get(key) ??
        askSource(source, row, person, deps)
          .then((answer) => (answer ? keepAnswer(deps.db, row.id, source.id, answer) : undefined))
          .finally(() => underway.delete(key));
      underway.set(key, running);
      await running;
    }),
  );
}
