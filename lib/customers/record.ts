import type { Source } from '../pack/pack';
import type { CustomerRow, StoredAnswer, TicketRow } from '../store/rows';
import type { FoundCustomer } from '../sidebar/view';
import type { CustomerFields, CustomerRecord, SourceAnswer } from './customer';

const defaultTtl = 300;
const kept = ['name', 'email', 'externalId', 'company', 'plan', 'avatar', 'stripeId'] as const;

/** Milliseconds for which a source's answer is fresh. */
export const ttlOf = (source: Source): number => (source.ttl ?? defaultTtl) * 1000;

/** Older than its time, or read "in the future" by a clock that has since been set back. */
export const isStale = (fetchedAt: number, ttl: number, now: number): boolean =>
  fetchedAt > now || now - fetchedAt >= ttl;

function answerOf(source: Source, stored: StoredAnswer | undefined, now: number): SourceAnswer {
  const answer = stored ?? { facts: {}, status: 'never' as const };
  return {
    sourceId: source.id,
    label: source.label,
    ...answer,
    ...(answer.fetchedAt !== undefined && { stale: isStale(answer.fetchedAt, ttlOf(source), now) }),
  };
}

/**
 * A stored customer as readers see it. The desk's word on name, address and external id goes before the sources';
 * among sources the pack's order decides. Answers of sources that the pack no longer has are left out.
 */
export function toRecord(
  row: CustomerRow,
  tickets: TicketRow[],
  sources: readonly Source[],
  now: number,
): CustomerRecord {
  const answers = sources.map((source) => answerOf(source, row.answers[source.id], now));
  const merged: CustomerFields = {};
  for (const facts of [row as CustomerFields, ...answers.map((answer) => answer.facts)]) {
    for (const field of kept) merged[field] ||= facts[field];
  }
  return {
    ...merged,
    id: row.id,
    answers,
    tickets: tickets.map(({ key, id, subject, url, seenAt }) => ({
      key,
      id,
      url,
      seenAt,
      ...(subject !== undefined && { subject }),
    })),
  };
}

const factsOf = (row: CustomerRow): CustomerFields[] => [
  row,
  ...Object.values(row.answers).map((answer) => answer.facts),
];

/** Whether any name, address, id or company known of the customer holds the (lower-case) text. */
export const isAbout = (row: CustomerRow, wanted: string): boolean =>
  factsOf(row).some((facts) =>
    [facts.name, facts.email, facts.externalId, facts.company, facts.stripeId].some((value) =>
      value?.toLowerCase().includes(wanted),
    ),
  );

/** One line about a customer, for lists. */
export function summaryOf(row: CustomerRow): FoundCustomer {
  const first = (field: 'name' | 'email' | 'company') => factsOf(row).find((facts) => facts[field])?.[field];
  const found: FoundCustomer = { id: row.id };
  for (const field of ['name', 'email', 'company'] as const) {
    const value = first(field);
    if (value) found[field] = value;
  }
  return found;
}
