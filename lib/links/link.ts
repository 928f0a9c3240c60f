/** A link of the pack and what becomes of it for one customer and ticket. */
export type LinkKind = 'impersonate' | 'logs' | 'admin' | 'billing' | 'custom';

/**
 * Where a link opens. `private` and `container:<name>` keep the customer's session apart from the agent's own; where
 * the browser cannot do it, nothing is opened and the sidebar says why.
 */
export type OpenMode = 'tab' | 'window' | 'private' | `container:${string}`;

/** A one-time address that the company makes for each press: `POST url` answers `{ url, expiresAt? }`. */
export interface Mint {
  /** Template; https, or http to this machine. */
  url: string;
  /** Templates of the JSON body's texts, by key; values go in as they are, JSON does the escaping. */
  body?: Record<string, string> | undefined;
  /** Origins that the answer's address may have; that of `url` unless told. */
  origins?: string[] | undefined;
}

/** A link is shown only where all of these hold. */
export interface LinkCondition {
  /** Types of desk: `rt`, `custom`. */
  desk?: string[] | undefined;
  /** Plans, compared without case. */
  plan?: string[] | undefined;
  /** Paths of values that must be known: `customer.stripeId`. */
  has?: string[] | undefined;
  /** Ids of environments. */
  environment?: string[] | undefined;
}

/** Minutes around the customer's last message. */
export interface TimeWindow {
  before: number;
  after: number;
}

export interface Link {
  id: string;
  kind: LinkKind;
  label: string;
  /** Template: `https://admin.acme.example/users?q={{customer.email}}`. One of `url`, `preset` and `mint` is there. */
  url?: string | undefined;
  /** Id of a preset, and the values of its fields. */
  preset?: string | undefined;
  with?: Record<string, string> | undefined;
  mint?: Mint | undefined;
  open?: OpenMode | undefined;
  /** A reason is asked for before the link opens. */
  reason?: boolean | undefined;
  /** For `{{window.from}}` and `{{window.to}}`; 30 minutes each way unless told. */
  window?: TimeWindow | undefined;
  when?: LinkCondition | undefined;
  /** Heading under which it stands; links without one stand first. */
  group?: string | undefined;
  /** Name of a picture in place of that of its kind. */
  icon?: string | undefined;
  /** Kind of clue that the link is about: it stands at each clue of that kind, with `{{clue.value}}`. */
  clue?: string | undefined;
  /** Not shown to anybody. */
  hidden?: boolean | undefined;
}

export interface ResolvedLink {
  id: string;
  kind: LinkKind;
  label: string;
  /** Absent when a value is missing or the result may not be opened; then `missing` or `refused` says why. */
  href?: string;
  /** In place of `href` for a link that is made when it is pressed: where to ask, and with what. */
  mint?: { url: string; body: Record<string, string>; origins: string[] };
  /** Paths of the values that the template needs and nobody knows, such as `customer.stripeId`. */
  missing: string[];
  /** Some of what is missing is known once the agent has said which of a source's accounts the customer is. */
  choose?: true;
  /** Why the finished URL is refused (its scheme is not allowed, say). */
  refused?: string;
  /** Absent: `tab`. */
  open?: OpenMode;
  reason?: boolean;
  group?: string;
  icon?: string;
  /** What the agent should know before the press: why a preset leads to the admin page, say. */
  note?: string;
  /** The window that its times were made of; absent where the template asks for none. */
  window?: ShownWindow;
}

/** Epoch ms. `message`: around the customer's last message; `now`: none is known, so it ends now. */
export interface ShownWindow {
  from: number;
  to: number;
  around: 'message' | 'now';
}
