/** The shapes of stored rows. IndexedDB is a cache that may be damaged: a row that does not parse is no row. */
import * as v from 'valibot';
import type { CardBody } from '../cards/card';
import { companyDomain } from '../identity/company-domain';
import { wordsOf } from './words';

const text = v.string();
const optionalText = v.optional(text);

const personSchema = v.object({
  role: v.literal('requester'),
  email: optionalText,
  name: optionalText,
  externalId: optionalText,
  deskId: optionalText,
  hook: text,
});

const factsSchema = v.object({
  name: optionalText,
  email: optionalText,
  externalId: optionalText,
  company: optionalText,
  plan: optionalText,
  avatar: optionalText,
  stripeId: optionalText,
  fields: v.optional(v.array(v.object({ label: text, value: text }))),
  values: v.optional(v.record(text, text)),
});

const account = v.object({
  key: text,
  facts: factsSchema,
  note: v.optional(v.literal('untagged')),
});

/** Ours and nobody else's: what a source said was checked and cut when it was read (`lib/sources`). */
const cardBody = v.custom<CardBody>(
  (body) => typeof body === 'object' && body !== null && 'kind' in body && isBodyKind(body.kind),
);
const isBodyKind = (kind: unknown) => kind === 'pieces' || kind === 'html' || kind === 'tree';

const keptCard = v.object({
  key: text,
  title: optionalText,
  body: cardBody,
  fetchedAt: v.number(),
  staleAt: v.number(),
});

export const problemCode = v.picklist([
  'offline',
  'unreachable',
  'timeout',
  'too-slow',
  'signed-out',
  'redirected',
  'web-page',
  'forbidden',
  'busy',
  'server-error',
  'refused',
  'wrong-type',
  'not-json',
  'too-big',
  'wrong-customer',
  'bad-shape',
  'no-permission',
  'not-https',
  'no-token',
  'no-secret',
]);

const answerSchema = v.object({
  /** Which request and mapping the facts came by (`printOf`): an answer of another is no answer. */
  print: text,
  /** Epoch ms of the facts; absent while no answer has come yet. */
  fetchedAt: v.optional(v.number()),
  facts: factsSchema,
  status: v.picklist(['ok', 'unknown', 'failed', 'never']),
  problem: v.optional(
    v.object({
      code: problemCode,
      host: text,
      retryAt: v.optional(v.number()),
    }),
  ),
  cards: v.optional(v.array(keptCard)),
  accounts: v.optional(v.array(account)),
  /** Other addresses that the source has for this customer. */
  addresses: v.optional(v.array(text)),
});

export const customerRowSchema = v.object({
  id: text,
  name: optionalText,
  email: optionalText,
  externalId: optionalText,
  /** By source id. */
  answers: v.record(text, answerSchema),
  updatedAt: v.number(),
  /** When somebody last looked at them, epoch ms: who was looked at longest ago is let go first. */
  usedAt: v.optional(v.number()),
  /** What the customer is found by (`wordsOf`). An index of the database: rows are written with it. */
  words: v.optional(v.array(text)),
  /** The company's domain that the address is at, in ASCII. An index of the database, with `usedAt`. */
  domain: optionalText,
});

export const ticketRowSchema = v.object({
  key: text,
  id: text,
  customerId: text,
  person: personSchema,
  subject: optionalText,
  url: text,
  seenAt: v.number(),
  /** Whether page or desk named the person; a choice of the agent's is no evidence for the next visit. */
  firstHand: v.boolean(),
});

/**
 * One way to find a customer: `email:<address key>`, `desk:<desk>#<id there>`, `external:<id>`, or `key:<key>` of links
 * that are shared, with what that key was made of.
 */
export const aliasRowSchema = v.object({ key: text, customerId: text, of: optionalText });

export type StoredAnswer = v.InferOutput<typeof answerSchema>;
export type CustomerRow = v.InferOutput<typeof customerRowSchema>;
export type TicketRow = v.InferOutput<typeof ticketRowSchema>;
export type AliasRow = v.InferOutput<typeof aliasRowSchema>;

/** The row, or `undefined` where it is missing or damaged. */
export function parseRow<S extends v.GenericSchema>(schema: S, row: unknown): v.InferOutput<S> | undefined {
  const parsed = v.safeParse(schema, row);
  return parsed.success ? parsed.output : undefined;
}

export const parseRows = <S extends v.GenericSchema>(schema: S, rows: unknown[]): v.InferOutput<S>[] =>
  rows.flatMap((row) => parseRow(schema, row) ?? []);

/** A row with what it is found and let go by. Every writer of customers ends with it. */
export function withIndexes(row: CustomerRow): CustomerRow {
  row.usedAt ??= row.updatedAt;
  row.words = wordsOf(row);
  const email = row.email ?? Object.values(row.answers).find(({ facts }) => facts.email)?.facts.email;
  const domain = email === undefined ? null : companyDomain(email);
  if (domain === null) delete row.domain;
  else row.domain = domain;
  return row;
}
