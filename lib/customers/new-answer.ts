/** What a source said just now, and what is kept of it beside what was known before. */
import type { Source } from '../pack/pack';
import type { Said } from '../sources/dialect';
import type { StoredAnswer } from '../store/rows';
import { isStale, ttlOf, type Part } from './freshness';

export type Failure = NonNullable<StoredAnswer['problem']>;

/** `print` says by which request and mapping. `at`: when it was read, epoch ms. */
export type NewAnswer = { print: string; at: number } & (
  { is: 'said'; part: Part; said: Said } | { is: 'unknown' } | { is: 'failed'; problem: Failure }
);

/** What is stored now. A failed try keeps what was known, and its age; a card that was not asked for stays as it is. */
export function nextAnswer(
  source: Source,
  stored: StoredAnswer | undefined,
  answer: NewAnswer,
): StoredAnswer {
  const { print, at } = answer;
  const before = stored?.print === print ? stored : undefined;
  if (answer.is === 'failed') {
    return { ...(before ?? { facts: {} }), print, status: 'failed', problem: answer.problem };
  }
  if (answer.is === 'unknown') return { print, status: 'unknown', facts: {}, fetchedAt: at };
  const { part, said } = answer;
  const { cards, accounts, addresses } = said;
  const some = part !== 'all' && before !== undefined;
  return {
    print,
    status: 'ok',
    facts: some ? { ...before.facts, ...said.facts } : said.facts,
    // The age of the whole: some cards that were renewed on their own do not make the others younger.
    fetchedAt: some ? ageAfterSome(source, before, at) : at,
    ...(cards && { cards: cardsOf(source, before, part, cards, at) }),
    ...(accounts && { accounts }),
    ...(addresses && { addresses }),
  };
}

function ageAfterSome(source: Source, { fetchedAt }: StoredAnswer, at: number): number {
  return fetchedAt === undefined || isStale(fetchedAt, ttlOf(source), at) ? at : fetchedAt;
}

/** In the order of the pack, where that names them. */
function cardsOf(
  source: Source,
  before: StoredAnswer | undefined,
  part: Part,
  said: NonNullable<Said['cards']>,
  at: number,
): NonNullable<StoredAnswer['cards']> {
  const fresh = said.map(({ ttl, ...card }) => ({
    ...card,
    fetchedAt: at,
    staleAt: at + (ttl === undefined ? ttlOf(source) : ttl * 1000),
  }));
  if (part === 'all') return fresh;
  const others = before?.cards?.filter(({ key }) => !part.includes(key)) ?? [];
  const order = source.kind === 'plain' ? source.cards.map(({ key }) => key) : [];
  return [...others, ...fresh].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
