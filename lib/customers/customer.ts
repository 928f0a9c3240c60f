/** The record kept about a customer, as readers see it. */
import type { KeptCard } from '../cards/card';

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
  /** What the source showed, where its dialect shows cards; an empty list: it has nothing to show. */
  cards?: (KeptCard & { stale: boolean })[];
  /**
   * Several customers that the source knows for this person: offered, never taken by chance. `facts` are those of the
   * chosen one, and empty until the agent has chosen.
   */
  accounts?: Account[];
  /** Key of the account that the agent chose. */
  chosen?: string;
  /** The agent chose an account that the source does not offer any more: they are asked again. */
  lostChoice?: true;
  /** Key of the one account that fits what else is known. It stands first, and is as little chosen as the others. */
  suggested?: string;
  /** Other addresses that the source has for this customer. */
  addresses?: string[];
  /** Hosts from which its cards may show pictures. */
  images?: string[];
  /** The source has failed so often that it is left alone until then. Epoch ms. */
  restingUntil?: number;
}

/** One of several customers that a source knows for one person. */
export interface Account {
  /** Stable within the source for one person: the company's id, or a print of its facts. */
  key: string;
  facts: CustomerFields;
  /** `untagged`: known for the address without its plus-tag, which may be somebody else's. */
  note?: 'untagged';
}

/** Another record that may be the same person, or of the same company. Offered to open, never merged. */
export interface Related {
  id: string;
  name?: string;
  email?: string;
  company?: string;
  /** Why it is offered: a source gives both the same id, the address differs in its plus-tag, or the domain is one. */
  because: 'same-account' | 'plus-tag' | 'same-domain';
}

/** The pseudo-source of what was imported from a file. No source of a pack can have this id. */
export const importedId = '@import';

/**
 * Why a source has no answer. `offline`: this computer is; `unreachable`: that host is. `timeout`: it never began to
 * answer; `too-slow`: it began and did not end in time. `redirected` and `web-page`: where data should be, it sends
 * elsewhere or answers a page, which is what a lost login looks like. `refused`: it does not take what it was asked about
 * this customer, with a status of 4xx. `wrong-type`: neither data nor a page.
 */
export type SourceProblem =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'too-slow'
  | 'signed-out'
  | 'redirected'
  | 'web-page'
  | 'forbidden'
  | 'busy'
  | 'server-error'
  | 'refused'
  | 'wrong-type'
  | 'not-json'
  | 'too-big'
  | 'wrong-customer'
  | 'bad-shape'
  | 'no-permission'
  | 'not-https'
  | 'no-token'
  | 'no-secret';

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
  /** The aliases by which this record is found, strongest first: `email:…`, `desk:…`, `external:…`. Notes hang on them. */
  keys: string[];
  related: Related[];
}
