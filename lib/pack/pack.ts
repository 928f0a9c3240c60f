/** The team's configuration in one reviewed JSON document. `schema.ts` checks it at every boundary. */
import type { Json } from '../cards/card';
import type { CluePattern } from '../clues/clue';
import type { DeskConfig } from '../desks/config';
import type { Environment } from '../links/environment';
import type { Link } from '../links/link';
import type { TrackerConfig } from '../trackers/config';

/** What sources of every dialect have. */
interface SourceBase {
  id: string;
  label: string;
  /** Template of the address: `https://crm.acme.example/customers?email={{customer.email}}`. Values are URI-escaped. */
  url: string;
  /** Seconds until an answer counts as stale; 300 unless told. Of a card, its own time goes first. */
  ttl?: number | undefined;
  /** Seconds for the whole answer; 15 unless told. */
  timeout?: number | undefined;
  /** Whether the agent's session at that host goes along; `include` unless told. */
  credentials?: 'include' | 'omit' | undefined;
  /** Further headers. Everybody who has the pack can read them, so no secrets. */
  headers?: Record<string, string> | undefined;
  /** The agent's own token, typed in the options and kept in this browser alone. `Authorization: Bearer …` unless told. */
  token?: { header?: string | undefined; prefix?: string | undefined } | undefined;
  /** Signs the body with a secret that the agent was given (docs/security.md says what such a secret is worth). */
  sign?: { header: string; hash: 'SHA-1' | 'SHA-256'; encoding: 'base64' | 'hex' } | undefined;
  /** Hosts from which cards may show pictures; none unless told. */
  images?: string[] | undefined;
}

/** JSON Pointers (RFC 6901) into the answer, or into each entry of `list`. */
export interface FactsMap {
  name?: string | undefined;
  email?: string | undefined;
  /** A list of texts: all addresses of the customer. An answer that holds the asked one there is theirs. */
  emails?: string | undefined;
  externalId?: string | undefined;
  company?: string | undefined;
  plan?: string | undefined;
  avatar?: string | undefined;
  stripeId?: string | undefined;
  fields?: { label: string; pointer: string }[] | undefined;
  /** Values for templates alone, by name: `{ "org": "/org/slug" }` is `{{customer.values.org}}`. */
  values?: Record<string, string> | undefined;
}

/** An endpoint that answers JSON about one customer, or a list of those who may be meant. */
export interface JsonSource extends SourceBase {
  kind: 'json';
  /** Makes it a POST: JSON whose texts are templates. */
  body?: Json | undefined;
  /** Where the answer holds a list of customers; more than one is offered to choose from. */
  list?: string | undefined;
  map: FactsMap;
}

/** Customer cards as Plain asks for them. Sources of one address, headers and session are asked in one request. */
export interface PlainSource extends SourceBase {
  kind: 'plain';
  cards: { key: string; title?: string | undefined }[];
}

/** A dynamic app of Help Scout: asked with ticket, customer, user and mailbox, answers HTML. */
export interface HelpScoutSource extends SourceBase {
  kind: 'helpscout';
  mailbox?: { id: number; email: string } | undefined;
}

/** A sidebar webhook of FreeScout: answers an HTML document whose title names the card. */
export interface FreeScoutSource extends SourceBase {
  kind: 'freescout';
  mailboxId?: number | undefined;
  /** Sends the secret that the agent was given within the body, as FreeScout does. */
  secret?: boolean | undefined;
}

/** An HTTP integration of Gorgias: any JSON, shown as a tree. */
export interface GorgiasSource extends SourceBase {
  kind: 'gorgias';
  map?: FactsMap | undefined;
}

export type Source = JsonSource | PlainSource | HelpScoutSource | FreeScoutSource | GorgiasSource;

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

/** A pack as it stands in a file. */
export interface PackFile extends Pack {
  /** For editors alone. */
  $schema?: string | undefined;
}

export interface PackProblem {
  /** JSON Pointer to the place in the pack: `/links/0/url`. */
  at: string;
  message: string;
}
