import type { Source } from '../pack/pack';
import type { CustomerRow, StoredAnswer, TicketRow } from '../store/rows';
import type { FoundCustomer } from '../sidebar/view';
import { agesOf, isPast, isStale, ttlOf } from './freshness';
import { importedId, type CustomerFields, type CustomerRecord, type SourceAnswer } from './customer';
import type { ChosenAccounts } from './accounts';
import { knownIds, pick, suggest } from './offered';
import { ticketSeen } from './tickets';

const kept = ['name', 'email', 'externalId', 'company', 'plan', 'avatar', 'stripeId'] as const;

/** What an answer hangs on: a source that is pointed elsewhere, or mapped otherwise, has not answered yet. */
export function printOf(source: Source): string {
  const { kind, url } = source;
  switch (kind) {
    case 'json':
      return JSON.stringify([kind, url, source.map, source.list, source.body]);
    case 'gorgias':
      return JSON.stringify([kind, url, source.map]);
    case 'plain':
      return JSON.stringify([kind, url, source.cards]);
    case 'helpscout':
      return JSON.stringify([kind, url, source.mailbox]);
    case 'freescout':
      return JSON.stringify([kind, url, source.mailboxId]);
  }
}

/** The answer that is stored for a source as it is now. */
export function storedAnswer(row: CustomerRow, source: Source): StoredAnswer | undefined {
  const stored = row.answers[source.id];
  return stored?.print === printOf(source) ? stored : undefined;
}

/** An answer as readers see it. */
export function answerOf(
  source: Pick<Source, 'id' | 'label' | 'images'>,
  stored: StoredAnswer | undefined,
  ttl: number,
  choice: string | undefined,
  now: number,
): SourceAnswer {
  const { print: _print, cards, accounts: _accounts, ...answer } = stored ?? neverAsked;
  return {
    sourceId: source.id,
    label: source.label,
    ...(source.images && { images: source.images }),
    ...answer,
    ...pick(stored ?? neverAsked, choice),
    ...(cards && { cards: cards.map((card) => ({ ...card, stale: isPast(card, now) })) }),
    ...(answer.fetchedAt !== undefined && {
      stale: isStale(answer.fetchedAt, ttl, now),
      staleAt: answer.fetchedAt + ttl,
    }),
  };
}

const neverAsked: StoredAnswer = { print: '', facts: {}, status: 'never' };

/** What belongs to a record and stands elsewhere. */
export interface Beside {
  tickets: TicketRow[];
  keys: string[];
  /** The account that the agent chose, by source id. */
  chosen: ChosenAccounts;
}

/**
 * A stored customer as readers see it, without who is related. The desk's word on name, address and external id goes
 * before the sources'; among sources the pack's order decides. Answers of sources that the pack no longer has are left
 * out, and so is what a source says of an account that nobody chose.
 */
export function toRecord(
  row: CustomerRow,
  { tickets, keys, chosen }: Beside,
  sources: readonly Source[],
  now: number,
): CustomerRecord {
  const choiceOf = (id: string) => (Object.hasOwn(chosen, id) ? chosen[id] : undefined);
  const said = sources.map((source) => {
    const stored = storedAnswer(row, source);
    const answer = answerOf(source, stored, ttlOf(source), choiceOf(source.id), now);
    return { ...answer, ...agesOf(source, stored, now) };
  });
  const imported = row.answers[importedId];
  if (imported) {
    const source = { id: importedId, label: imported.print };
    // What a file said has no time of its own: it is as old as it says.
    said.push(answerOf(source, imported, Infinity, choiceOf(importedId), now));
  }
  const known = knownIds([row, ...said.map((answer) => answer.facts)]);
  const answers = said.map((answer) => suggest(answer, known));
  const merged: CustomerFields = {};
  for (const facts of [row as CustomerFields, ...answers.map((answer) => answer.facts)]) {
    for (const field of kept) merged[field] ||= facts[field];
  }
  return {
    ...merged,
    id: row.id,
    answers,
    keys,
    related: [],
    tickets: tickets.map(ticketSeen),
  };
}

const factsOf = (row: CustomerRow): CustomerFields[] => [
  row,
  ...Object.values(row.answers).map((answer) => answer.facts),
];

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
