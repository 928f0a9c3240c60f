/** What the sidebar draws, as plain data, and what a person can do there. Components know nothing else. */
import type { Diagnosis } from '../doctor/diagnose';
import type { GuessPlace } from '../desks/generic/places';
import type { ReasonCode, IdentityState } from '../identity/identity';
import type { SourceAnswer, TicketSeen } from '../customers/customer';
import type { ResolvedLink } from '../links/link';

export interface CandidateView {
  /** What `choose` takes. */
  key: string;
  name?: string;
  email?: string;
  /** Why this person was set aside or is offered; of a guess, where on the page the address stands. */
  note: 'requester' | 'colleague' | 'you' | 'agent' | 'desk-answer' | 'seen' | GuessPlace;
}

export interface FoundCustomer {
  id: string;
  name?: string;
  email?: string;
  company?: string;
}

/** A ticket, or a customer, that the open issue of a tracker links to. */
export interface LinkedView {
  key: string;
  ticket?: { id: string; url: string; desk: string; subject?: string };
  /** When the ticket's customer was seen here. Epoch ms. */
  seenAt?: number;
  /** Absent where this browser knows nobody; without an id where there is no record to open. */
  customer?: Partial<FoundCustomer>;
}

export interface SidebarView {
  /** `linked`: no ticket is open, but an issue that links to some. */
  state: IdentityState | 'linked' | 'error';
  /** `<desk type>:<ticket id>`, `<tracker type>:<issue>`, `''` while neither is open. */
  ticket: string;
  ticketId?: string;
  subject?: string;
  customer?: {
    name?: string;
    email?: string;
    externalId?: string;
    company?: string;
    plan?: string;
    /** https (or loopback) address of a picture that a source named. */
    avatar?: string;
    stripeId?: string;
  };
  why: ReasonCode[];
  /** When the ticket's person was last seen, for `remembered`. Epoch ms. */
  rememberedAt?: number;
  candidates: CandidateView[];
  links: ResolvedLink[];
  /** One card a source, in the pack's order. */
  answers: SourceAnswer[];
  refreshing: boolean;
  earlier: TicketSeen[];
  /** On a tracker's issue: what it links to, in the page's order. */
  linked?: LinkedView[];
  /** Set by the agent's own act, so it can be undone. */
  canUndo: 'choice' | 'opened' | null;
  /** The desk's page could not be read: what was missed, and a report to copy. */
  diagnosis?: Diagnosis;
  /** The whole view failed: what happened and what to do. `action` names the button. */
  error?: { title: string; text: string; action?: 'options' | 'retry' | 'reload' };
  /** No links or sources set up yet: the sidebar says how. */
  unconfigured: boolean;
  /** `docked` beside the ticket, or `tab`: the same view in a tab of its own. */
  place: 'docked' | 'tab';
  side: 'left' | 'right';
  /** Epoch ms that ages are told against; renewed by the state, so that components stay pure. */
  now: number;
}

export interface SidebarActions {
  choose(candidateKey: string): void;
  /** Takes back the agent's choice or hand-opened customer. */
  undo(): void;
  /** Searches the customers known to this browser by name, address, id or company. */
  search(text: string): Promise<FoundCustomer[]>;
  open(customerId: string): void;
  refresh(): void;
  collapse(): void;
  setSide(side: 'left' | 'right'): void;
  openOptions(): void;
  retry(): void;
  copy(text: string): Promise<boolean>;
}
