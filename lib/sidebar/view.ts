/** What the sidebar draws, as plain data, and what a person can do there. Components know nothing else. */
import type { Diagnosis } from '../doctor/diagnose';
import type { GuessPlace } from '../desks/generic/places';
import type { ReasonCode, IdentityState } from '../identity/identity';
import type { Related, SourceAnswer, TicketSeen } from '../customers/customer';
import type { Note } from '../notes/note';
import type { OpenMode, ResolvedLink } from '../links/link';
import type { PressHow, PressRefusal } from '../messages/press';

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

/** Something in the ticket's text, and the links that it fits. */
export interface ClueView {
  kind: string;
  /** The pack's word for its own kinds; texts of the others live with the components. */
  label?: string;
  value: string;
  links: ResolvedLink[];
}

/** Where a press of a link stands, while it needs the agent. `link` is the key of the pressed link (`pressKey`). */
export interface PressView {
  link: string;
  /**
   * `confirm`: the identity is not sure, so the agent says whom they mean. `reason`: the pack wants to know why.
   * `opening`: under way. `refused`: nothing was opened. `opened`: done; only for links that log in as somebody.
   */
  stage: 'confirm' | 'reason' | 'opening' | 'refused' | 'opened';
  label: string;
  /** Prefilled with the ticket. */
  reason: string;
  refusal?: PressRefusal;
  host?: string;
  /** Another way to open that this browser has, offered where the link's own is refused. */
  instead?: OpenMode;
  /** Epoch ms of `opened`. */
  at?: number;
}

export interface SidebarView {
  /** `linked`: no ticket is open, but an issue that links to some. */
  state: IdentityState | 'linked' | 'error';
  /** `<desk type>:<ticket id>`, `<tracker type>:<issue>`, `''` while neither is open. */
  ticket: string;
  ticketId?: string;
  subject?: string;
  ticketUrl?: string;
  customer?: {
    name?: string;
    email?: string;
    externalId?: string;
    company?: string;
    /** Of the address, where it may be a company's own: a hint at the company, where no source names one. */
    domain?: string;
    plan?: string;
    /** https (or loopback) address of a picture that a source named. */
    avatar?: string;
    stripeId?: string;
  };
  /** Tells one customer on view from another, whatever is known of them. */
  customerKey?: string;
  /** The same, and which of their accounts were chosen: tells whom links act for. */
  actsFor?: string;
  why: ReasonCode[];
  /** When the ticket's person was last seen, for `remembered`. Epoch ms. */
  rememberedAt?: number;
  candidates: CandidateView[];
  links: ResolvedLink[];
  /** What was found in the ticket's text, in its order. */
  clues: ClueView[];
  /** The pack's environments, if it has more than one; the first is the usual one. */
  environments: { id: string; label: string }[];
  /** Id of the one that links lead to; `null` where the pack has none. */
  environment: string | null;
  press: PressView | null;
  /** Somebody else has just come on view: links take no press for a moment. */
  settling?: true;
  /** One card a source, in the pack's order. */
  answers: SourceAnswer[];
  refreshing: boolean;
  earlier: TicketSeen[];
  /** The record on view, where there is one: it has a page of its own, and can be forgotten. */
  recordId?: string;
  /** Other records that may be the same person or company. */
  related: Related[];
  /** What the agent wrote down about this customer, newest first; `null` until it has been read. */
  notes: Note[] | null;
  /** Somebody may be looking over the shoulder: what names people is blurred until it is pointed at. */
  blurred: boolean;
  /** The version that an update has brought, until the agent has seen what is new in it. */
  news?: string;
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

/** What links need of whatever they stand in. */
export type LinkActions = Pick<
  SidebarActions,
  'press' | 'goOn' | 'giveUp' | 'copyNote' | 'setEnvironment' | 'copy' | 'openOptions'
>;

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
  /** Opens the welcome page, where the first links come from. */
  openWelcome(): void;
  /** Presses a link. `clue` names the clue whose link it is. */
  press(linkId: string, how: PressHow, clue?: { kind: string; value: string }): void;
  /** Goes on with the press that waits for the agent: confirmed, with a reason, or another way to open. */
  goOn(answer: { reason?: string; open?: OpenMode }): void;
  /** Gives up the press, or closes what it says. */
  giveUp(): void;
  /** Copies a note about the login for the ticket. */
  copyNote(): Promise<boolean>;
  setEnvironment(id: string): void;
  retry(): void;
  copy(text: string): Promise<boolean>;
  /** Takes one of a source's accounts for this customer; `null` takes the choice back. */
  chooseAccount(sourceId: string, account: string | null): void;
  /**
   * Rejects where the note could not be kept: the text must then stay where it was typed. `recordId` is whom the agent
   * saw: another customer on view by now refuses it.
   */
  addNote(recordId: string, text: string): Promise<void>;
  changeNote(recordId: string, id: string, text: string): Promise<void>;
  /** Answers the way back. */
  removeNote(recordId: string, id: string): Promise<() => Promise<void>>;
  /** Opens the page of the customer on view. */
  openPage(): void;
  /** Copies who this is and what they reported, as Markdown, for a colleague. */
  copyBrief(): Promise<boolean>;
  /** Forgets this record, its tickets, choices and notes. */
  forget(recordId: string): Promise<void>;
  setBlurred(on: boolean): void;
  /** Shows what is new in this version, and tells of it no more. */
  readNews(): void;
  dropNews(): void;
}
