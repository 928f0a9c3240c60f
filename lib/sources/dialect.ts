/**
 * What every dialect is to the machinery that asks sources: a request made of the pack's words, and a reading of the
 * answer. Both are pure. Who may be asked, when, with what credentials and how often is none of their business.
 */
import type { Card, Json } from '../cards/card';
import type { Account, CustomerFields, SourceProblem } from '../customers/customer';
import type { Source } from '../pack/pack';

/** What a source is asked with: the desk's own words, never what another source said. */
export interface Asked {
  /** Deskside's key of the record: opaque. */
  recordId: string;
  name?: string;
  email?: string;
  externalId?: string;
  /** Absent where the customer is looked at without a ticket. */
  ticket?: { id: string; subject?: string; url: string };
  agent?: { email?: string };
}

/** One request, before credentials are added to it. */
export interface Wire {
  method: 'GET' | 'POST';
  url: string;
  /** Of a POST: exactly these characters are sent, and signed where the pack wants it. */
  body?: string;
  /** `Content-Type`, `Accept` and what the dialect wants; the pack's own headers are added by the asking. */
  headers: Record<string, string>;
  /** What the answer may be. A page in place of JSON is a login page. */
  accept: 'json' | 'html';
}

export type Worded =
  | { ok: true; wire: Wire }
  /** Nothing is asked: the person lacks these values, or they make no address that may be asked. */
  | { ok: false; missing: string[]; refused?: string };

/** The secret parts, put in by the asking: FreeScout wants its secret within the body. */
export interface Secrets {
  secret?: string;
}

/** What one source said. A dialect without cards leaves `cards` out; `cards: []` means that there is nothing to show. */
export interface Said {
  facts: CustomerFields;
  /** With the seconds that the answer gives a card; the source's own `ttl` where it gives none. */
  cards?: (Card & { ttl?: number })[];
  /** To be chosen from: two or more, or those that are `untagged`. `facts` is empty then. */
  accounts?: Account[];
  /** Other addresses that the source has for this customer. Shown and searched; never a way to find the record. */
  addresses?: string[];
}

export type Read =
  | { ok: true; said: Said }
  | { ok: false; problem: Extract<SourceProblem, 'wrong-customer' | 'bad-shape' | 'web-page'> | 'unknown' };

/** An answer as it arrived, its size capped and its format checked against `Wire.accept`. */
export type Answered = { accept: 'json'; body: Json } | { accept: 'html'; text: string };

export interface Dialect<S extends Source = Source> {
  /** Several sources only where `batchKey` is the same for all of them. */
  word(sources: readonly [S, ...S[]], asked: Asked, secrets: Secrets): Worded;
  /** By source id. A source that the answer says nothing about has its say as well. */
  read(sources: readonly [S, ...S[]], answer: Answered, asked: Asked): Record<string, Read>;
  /** Sources with the same key may go into one request; `null`: always alone. */
  batchKey(source: S): string | null;
}
