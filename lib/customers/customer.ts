/** The record kept about a customer, as readers see it. */
export interface CustomerFields {
  name?: string;
  email?: string;
  externalId?: string;
  company?: string;
  plan?: string;
  avatar?: string;
  stripeId?: string;
  /** Labelled values in the source's order. */
  fields?: { label: string; value: string }[];
  /** Values for templates, by name. */
  values?: Record<string, string>;
}

/** What one source said last, and what became of the newest try. */
export interface SourceAnswer {
  sourceId: string;
  label: string;
  /** When the facts below were read, epoch ms. Absent: never. */
  fetchedAt?: number;
  /** True once older than the source's `ttl`. */
  stale?: boolean;
  /** When they become so, epoch ms. */
  staleAt?: number;
  facts: CustomerFields;
  /** `unknown`: the source answered that it does not know this customer, which is a normal answer. */
  status: 'ok' | 'unknown' | 'failed' | 'never';
  problem?: { code: SourceProblem; host: string; retryAt?: number };
}

export type SourceProblem =
  | 'offline'
  | 'timeout'
  | 'signed-out'
  | 'forbidden'
  | 'busy'
  | 'server-error'
  | 'not-json'
  | 'too-big'
  | 'wrong-customer'
  | 'bad-shape'
  | 'no-permission'
  | 'not-https';

export interface TicketSeen {
  key: string;
  id: string;
  subject?: string;
  url: string;
  seenAt: number;
}

export interface CustomerRecord extends CustomerFields {
  /** Opaque; safe to hand around (no address in it). */
  id: string;
  answers: SourceAnswer[];
  /** Other tickets of this customer seen in this browser, newest first. */
  tickets: TicketSeen[];
}
