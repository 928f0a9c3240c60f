/** Asking the sources about one customer: which of them, once for all who want to know, and keeping what they say. */
import type { Person } from '../desks/desk';
import type { Source } from '../pack/pack';
import { isSignedOut, mayAsk, restsUntil, type Rest, type Wish } from '../sources/breaker';
import { originOf } from '../sources/credentials/want';
import type { Passed } from '../sources/credentials/credentials';
import type { Asked } from '../sources/dialect';
import type { Database } from '../store/db';
import { customerRowSchema, parseRow, type CustomerRow, type StoredAnswer } from '../store/rows';
import { askSources, type AskDeps, type Due } from './ask-sources';
import { dialectOf } from '../sources/dialects/index';
import { stalePart, type Part } from './freshness';
import type { Failure, NewAnswer } from './new-answer';
import { printOf, storedAnswer } from './record';
import { keepAnswers } from './writer';

export interface RefreshDeps extends AskDeps {
  db: Database;
  passFor(source: Source): Promise<Passed>;
  /** Called when one endpoint's answer is kept and others are still to come. */
  onKept?(customerId: string): Promise<void>;
}

/** Who is asked about, for which ticket, and on whose behalf. */
export interface Subject {
  id: string;
  person: Person;
  ticket?: { id: string; url: string; subject?: string | undefined } | undefined;
  agent?: { email?: string | undefined } | undefined;
}

/**
 * One request at a time per customer and source, however many tabs ask. A background that is stopped forgets this
 * with the requests themselves, so nothing is lost with it.
 */
const underway = new Map<string, Promise<void>>();

/** Asks every source that is due and keeps what it says. Never rejects for a source's fault: that is kept as its state. */
export async function refresh(
  subject: Subject,
  sources: readonly Source[],
  wish: Wish,
  deps: RefreshDeps,
): Promise<void> {
  const rests = await deps.rests.read(sources);
  const row = await rowOf(deps.db, subject.id);
  if (!row) return;
  // Nothing is waited for from here until all that is due is marked as under way.
  const waits: Promise<void>[] = [];
  const mine: Mine[] = [];
  const resting = new Map<Source, NewAnswer>();
  for (const source of sources) {
    const stored = storedAnswer(row, source);
    const part = partDue(source, stored, wish, deps.now());
    if (part === null) continue;
    const print = printOf(source);
    const key = JSON.stringify([row.id, source.id, print]);
    const running = underway.get(key);
    const rest = rests.get(source.id);
    if (running) waits.push(running);
    else if (rest && !mayAsk(rest, wish, deps.now())) {
      const problem = problemOfRest(rest, deps.now());
      if (!isSame(stored?.problem, problem))
        resting.set(source, { print, at: deps.now(), is: 'failed', problem });
    } else {
      const { promise, resolve } = Promise.withResolvers<void>();
      underway.set(key, promise);
      waits.push(promise);
      mine.push({ source, part, print, done: () => (underway.delete(key), resolve()) });
    }
  }
  if (resting.size > 0) await keepAnswers(deps.db, row.id, resting);
  await Promise.all([askMine(mine, askedOf(row, subject), deps), ...waits]);
}

interface Mine {
  source: Source;
  part: Part;
  print: string;
  done(): void;
}

/** Asks in as few requests as the dialects allow. Whatever happens, each is over in the end. */
async function askMine(mine: readonly Mine[], asked: Asked, deps: RefreshDeps): Promise<void> {
  try {
    const { refused, groups } = await grouped(mine, deps);
    if (refused.size > 0) await keepAnswers(deps.db, asked.recordId, refused);
    let left = groups.length;
    const ends = await Promise.allSettled(
      groups.map(async (group) => {
        const said = await askSources(group, asked, deps);
        const answers = group.flatMap(({ source }) => {
          const answer = said.get(source.id);
          return answer ? [[source, answer] as const] : [];
        });
        await keepAnswers(deps.db, asked.recordId, new Map(answers));
        left -= 1;
        for (const one of mine) if (group.some(({ source }) => source === one.source)) one.done();
        if (left > 0) await deps.onKept?.(asked.recordId);
      }),
    );
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  } finally {
    for (const one of mine) one.done();
  }
}

/** Those that can be asked, by request; and those that lack what the agent has to type. */
async function grouped(mine: readonly Mine[], deps: RefreshDeps) {
  const groups = new Map<string, [Due, ...Due[]]>();
  const refused = new Map<Source, NewAnswer>();
  const passes = await Promise.all(mine.map(({ source }) => deps.passFor(source)));
  for (const [at, { source, part, print }] of mine.entries()) {
    const passed = passes[at];
    if (!passed) continue;
    if (!passed.ok) {
      const host = URL.parse(originOf(source) ?? '')?.host ?? '';
      const problem = { code: `no-${passed.missing}` as const, host };
      refused.set(source, { print, at: deps.now(), is: 'failed', problem });
      continue;
    }
    const together = dialectOf(source.kind).batchKey(source);
    // What goes along with one request is the same for all of it.
    const key = JSON.stringify(
      together === null
        ? [source.id]
        : [source.kind, together, passed.pass, source.sign, source.credentials ?? 'include'],
    );
    const due: Due = { source, part, print, pass: passed.pass };
    const group = groups.get(key);
    if (group) group.push(due);
    else groups.set(key, [due]);
  }
  return { refused, groups: [...groups.values()] };
}

/** Also one that the database would not take. */
const rowOf = async (db: Database, id: string): Promise<CustomerRow | undefined> =>
  db.held.get(id) ?? parseRow(customerRowSchema, await db.customers.get(id));

/** What sources may be asked with: the desk's own words. */
function askedOf(row: CustomerRow, { person, ticket, agent }: Subject): Asked {
  const email = person.email ?? row.email;
  const externalId = person.externalId ?? row.externalId;
  return {
    recordId: row.id,
    ...(row.name && { name: row.name }),
    ...(email && { email }),
    ...(externalId && { externalId }),
    ...(ticket && {
      ticket: { id: ticket.id, url: ticket.url, ...(ticket.subject && { subject: ticket.subject }) },
    }),
    ...(agent?.email && { agent: { email: agent.email } }),
  };
}

/** The part that somebody wants to know anew. A failure is tried again at the next look, once its time has come. */
function partDue(source: Source, stored: StoredAnswer | undefined, wish: Wish, now: number): Part | null {
  if (!stored || wish === 'press' || stored.status === 'never') return 'all';
  const stale = stalePart(source, stored, now);
  if (stored.status !== 'failed') return stale;
  const waits = stored.problem?.retryAt;
  return waits !== undefined && waits > now ? null : (stale ?? 'all');
}

/** What is said of a source that is left alone: what went wrong with it last, whoever was asked about. */
function problemOfRest(rest: Rest, now: number): Failure {
  const { code, host } = rest;
  const until = isSignedOut(code) ? undefined : restsUntil(rest, now);
  return { code, host, ...(until !== undefined && { retryAt: until }) };
}

const isSame = (a: Failure | undefined, b: Failure): boolean =>
  a?.code === b.code && a.host === b.host && a.retryAt === b.retryAt;
