/** The team's configuration in one reviewed JSON document. `schema.ts` checks it at every boundary. */
import type { CluePattern } from '../clues/clue';
import type { DeskConfig } from '../desks/config';
import type { Environment } from '../links/environment';
import type { Link } from '../links/link';
import type { TrackerConfig } from '../trackers/config';

/** An endpoint of the company that answers JSON about one customer. */
export interface JsonSource {
  kind: 'json';
  id: string;
  label: string;
  /** GET template: `https://crm.acme.example/customers?email={{customer.email}}`. Values are URI-escaped. */
  url: string;
  /** JSON Pointers (RFC 6901) into the answer. */
  map: {
    name?: string | undefined;
    email?: string | undefined;
    externalId?: string | undefined;
    company?: string | undefined;
    plan?: string | undefined;
    avatar?: string | undefined;
    stripeId?: string | undefined;
    fields?: { label: string; pointer: string }[] | undefined;
    /** Values for templates alone, by name: `{ "org": "/org/slug" }` is `{{customer.values.org}}`. */
    values?: Record<string, string> | undefined;
  };
  /** Seconds until an answer counts as stale; 300 unless told. */
  ttl?: number | undefined;
  /** Whether the agent's session at that host goes along; `include` unless told. */
  credentials?: 'include' | 'omit' | undefined;
}

export type Source = JsonSource;

export interface Pack {
  version: 1;
  team?: string | undefined;
  desks: DeskConfig[];
  /** Where colleagues talk about tickets: links there to a desk of the pack lead to its customers. */
  trackers?: TrackerConfig[] | undefined;
  /** Who works here: never taken for the customer (emails), or marked as a colleague (domains). */
  agents: { domains: string[]; emails: string[] };
  sources: Source[];
  links: Link[];
  /** Production first. Without any, links are simply there. */
  environments?: Environment[] | undefined;
  /** What else to look for in tickets' texts. */
  clues?: CluePattern[] | undefined;
  /** Where each entry of the impersonation trail is posted to. */
  audit?: { url: string; credentials?: 'include' | 'omit' | undefined } | undefined;
  /** Schemes beside `https` and `http` that links may use, by name: `["myapp"]`. */
  schemes: string[];
}

export interface PackProblem {
  /** JSON Pointer to the place in the pack: `/links/0/url`. */
  at: string;
  message: string;
}
