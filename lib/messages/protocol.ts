/**
 * Every message between the parts of Deskside, by direction. Types only: the content script imports this file
 * at no cost. `schemas.ts` checks each payload where it arrives.
 */
import type { CluePattern } from '../clues/clue';
import type { CustomerRecord } from '../customers/customer';
import type { DeskConfig } from '../desks/config';
import type { Person, Sighting } from '../desks/desk';
import type { PackProblem } from '../pack/pack';
import type { EnableOutcome, EnableWish, SeenTab } from '../enable/plan';
import type { FoundCustomer } from '../sidebar/view';
import type { TrackerHere, TrackerType } from '../trackers/config';
import type { Theme } from '../appearance/appearance';
import type { Layout } from './layout';
import type { Lesson, Taught, TeachField, TeachRefusal, TeachStep } from './lesson';
import type { LinkPress, PressBinding, PressOutcome } from './press';
import type { SourceTest } from './source-test';

/** What a content script saw, and on which page. `null` sighting: no ticket is open. */
export interface Spotted {
  sighting: Sighting | null;
  /** On a tracker's issue: what it links to. Never beside a sighting. */
  linked?: Linked | undefined;
  url: string;
  /** The life of the content script that saw it, and its count within that life: a later one is never replaced. */
  life: string;
  seq: number;
}

/** An issue of a tracker, and the tickets and customers that it links to. */
export interface Linked {
  tracker: { type: TrackerType; url: string; name: string };
  /** As people write it: `acme/web#12`. */
  issue: string;
  /** `null` while the page may still show the last issue. */
  links: LinkedRef[] | null;
}

export type LinkedRef =
  | { kind: 'ticket'; key: string; id: string; url: string; desk: { url: string; name: string } }
  | { kind: 'customer'; key: string; customer: string };

/** The ticket that a customer is opened for. */
export interface TicketRef {
  key: string;
  id: string;
  url: string;
  subject?: string;
  /** The page or the desk named this person just now; memory and the agent's choice are not evidence for the next time. */
  firstHand: boolean;
}

/** What is remembered of a ticket: who its customer was when the agent last saw it. */
export interface TicketMemory {
  person: Person;
  at: number;
  subject?: string | undefined;
}

/** Content script to background. It reports what it saw and learns where to stand; never about customers. */
export interface ContentCalls {
  /**
   * The desk and the tracker that this page belongs to, `null` where the pack knows none; what reads them has been
   * brought into the page by then. `again`: a life that goes on asks.
   */
  'desk/hello': {
    payload: { url: string; again: boolean; life: string };
    answer: {
      desk: DeskConfig | null;
      tracker: TrackerHere | null;
      layout: Layout;
      theme: Theme;
      /** What the pack looks for in tickets' texts. */
      clues: CluePattern[];
    };
  };
  /** Announces a sidebar frame that will claim `nonce`. Once per frame. */
  'desk/mount': { payload: { nonce: string; life: string }; answer: void };
  /** Brings the script that makes room into the sender's page. */
  'desk/room': { payload: Record<string, never>; answer: void };
  /** Brings the generic reader into the sender's page. */
  'desk/generic': { payload: Record<string, never>; answer: void };
  'desk/sighting': { payload: Spotted; answer: void };
  /**
   * Where the open issue of a tracker links to; `null` while that is not known yet, and an empty list where no issue is
   * open. The answer is whether any of it is a ticket or a customer's link, by the address alone.
   */
  'desk/linked': {
    payload: { hrefs: string[] | null; url: string; life: string; seq: number };
    answer: boolean;
  };
  'desk/layout': { payload: Partial<Layout>; answer: void };
  /** No frame came alive on this page: a badge says so, and the toolbar button opens the view in a tab. */
  'desk/frameless': { payload: { life: string }; answer: void };
}

/** Sidebar frame (docked or in a tab) to background. */
export interface FrameCalls {
  /** Trades the one-time nonce for the ticket of the tab that the frame stands in. */
  'frame/claim': {
    payload: { nonce: string };
    answer: { spotted: Spotted; place: 'docked' | 'tab'; layout: Layout };
  };
  /** For the view in a tab: whether its ticket is still open in the desk's tab. */
  'frame/still': { payload: Record<string, never>; answer: Spotted };
  'frame/layout': { payload: { open?: boolean; side?: 'left' | 'right' }; answer: void };
  /** `section`: that one of the options, in front. */
  'frame/options': { payload: { section?: 'about' | undefined }; answer: void };
  /** Opens the welcome page, where links come from. */
  'frame/welcome': { payload: Record<string, never>; answer: void };
  /** `CustomerStore` for frames to which the browser denies IndexedDB. */
  'store/open': { payload: { person: Person; deskUrl: string }; answer: CustomerRecord | null };
  'store/get': { payload: { id: string }; answer: CustomerRecord | null };
  /** The page or the desk says now that what was remembered of a ticket does not hold. */
  'ticket/contradicted': { payload: { key: string }; answer: void };
  'store/ticket': { payload: { key: string }; answer: TicketMemory | null };
  'store/search': { payload: { text: string }; answer: FoundCustomer[] };
  /**
   * Asks the sources about a customer who is known already: those that are due, and by a press all of them, resting ones
   * too. `null` when they were forgotten meanwhile.
   */
  'customer/renew': { payload: { id: string; wish: 'press' | 'quiet' }; answer: CustomerRecord | null };
  /** Remembers the person on the ticket and asks the sources that are due (all, with `force`). */
  'customer/refresh': {
    payload: {
      person: Person;
      deskUrl: string;
      ticket: TicketRef | null;
      force: boolean;
      /** The agent has come back to this tab: a host that wanted a sign-in may have had it by now. */
      back?: boolean | undefined;
      /** The ticket on view, which some endpoints want to know; also where nothing is written down about it. */
      view?: { id: string; url: string; subject?: string | undefined } | undefined;
      /** Who asks, where the desk tells: some endpoints want to know. */
      agent?: { email?: string | undefined } | undefined;
    };
    answer: CustomerRecord;
  };
}

/** The record of one customer: from the sidebar and from the customer's own page. */
export interface CustomerCalls {
  /** Which of a source's several accounts this customer is; `null` takes the choice back. */
  'customer/choose': { payload: { id: string; sourceId: string; account: string | null }; answer: void };
  /** Forgets the record, its tickets, choices and notes. */
  'customer/forget': { payload: { id: string }; answer: void };
  /** Opens the customer's own page. */
  'customer/page': { payload: { id: string }; answer: void };
  /** The key of a link to the customer that can be given away; `null` when they were forgotten meanwhile. */
  'customer/link': { payload: { id: string }; answer: string | null };
}

/** What is kept, and for how long. */
export interface KeepingCalls {
  /** Somebody opened this record by hand: it is let go later than others. */
  'customer/looked': { payload: { id: string }; answer: void };
  /** How much the database holds. */
  'keeping/kept': { payload: Record<string, never>; answer: { customers: number; tickets: number } };
  /** Lets go at once whom the limits no longer hold. Answers how many went. */
  'keeping/sweep': { payload: Record<string, never>; answer: number };
  /** Makes room in a full browser: lets the oldest go, but for who is on view. Answers how many went. */
  'keeping/room': { payload: Record<string, never>; answer: number };
}

/** Pressing links: the sidebar frame or the customer's own page asks, the background opens. */
export interface LinkCalls {
  /** Opens a link, if the desk still shows what the sidebar showed. Told twice, it opens once. */
  'link/press': { payload: LinkPress; answer: PressOutcome };
}

/** Teaching a page: the sidebar frame asks, the page's content script tells what came of it. */
export interface TeachCalls {
  /** The tab's lesson as it stands: a frame that comes anew asks. */
  'teach/lesson': { payload: Record<string, never>; answer: Lesson | null };
  'teach/begin': { payload: { field: TeachField }; answer: TeachRefusal | null };
  /** Leaves out what was picked for a field. */
  'teach/drop': { payload: { field: TeachField }; answer: void };
  /** Ends the pick that is under way. */
  'teach/cancel': { payload: Record<string, never>; answer: void };
  /** Forgets the lesson; a rule that was saved stays. */
  'teach/end': { payload: Record<string, never>; answer: void };
  /** Puts the rule that this tab's page reported into the pack, in the place of the bare desk. */
  'teach/save': { payload: Record<string, never>; answer: TeachRefusal | null };
  /** Puts the bare desk back. */
  'teach/undo': { payload: Record<string, never>; answer: TeachRefusal | null };
  /** From the content script. `null`: the lesson has ended in the page. */
  'desk/taught': { payload: { url: string; taught: Taught | null }; answer: void };
}

/** The welcome page and the toolbar button's popup: desks are enabled, and what comes of it is watched. */
export interface EnableCalls {
  /** What is to be done once the browser has granted the host. */
  'enable/plan': { payload: EnableWish; answer: void };
  /** Does what was wished, if its host is granted; once, whether or not the browser's own word came first. */
  'enable/carry': { payload: EnableWish; answer: EnableOutcome };
  /** The person said no to this wish; a later one for the same host stays. */
  'enable/drop': { payload: Pick<EnableWish, 'url' | 'id'>; answer: void };
  /** The open tabs of the desk with this address, and what they tell. */
  'enable/seen': { payload: { url: string }; answer: SeenTab[] };
}

/** Options page to background. It calls `store/search` and `store/get` as well, to look at links with a customer. */
export interface OptionsCalls {
  'customers/forget': { payload: Record<string, never>; answer: void };
  /** From the import page: many records changed, and sidebars look at theirs again. */
  'customers/changed': { payload: Record<string, never>; answer: void };
  /** Where the sidebar stands, in every tab at once. */
  'layout/change': { payload: { side?: 'left' | 'right'; width?: number }; answer: void };
  /** Posts what has not been posted to the pack's audit endpoint yet, at once. Answers how many are left. */
  'trail/post': { payload: Record<string, never>; answer: number };
  /**
   * Asks a source of the pack, or a `draft` of one, about somebody, once, and tells of all that happened; nothing is kept.
   * `null`: no such source.
   */
  'source/test': {
    payload: { sourceId: string; name: string; email: string; externalId: string; draft?: unknown };
    answer: SourceTest | null;
  };
}

/** Following a team: the options page asks, the background alone fetches and writes. Each waits for what came of it. */
export interface TeamCalls {
  /** Has the team's pack from this address from now on. */
  'team/follow': { payload: { url: string; credentials: 'omit' | 'include' }; answer: void };
  /** Takes a file's text for the team's pack. Answers what is wrong with it. */
  'team/file': { payload: { name: string; text: string }; answer: PackProblem[] };
  'team/refresh': { payload: Record<string, never>; answer: void };
  /** The agent has looked at the pack that waits, by its digest. `false`: it is another one by now. */
  'team/approve': { payload: { digest: string }; answer: boolean };
  'team/refuse': { payload: { digest: string }; answer: boolean };
  'team/leave': { payload: Record<string, never>; answer: void };
}

/** All of them. */
export type Calls = ContentCalls &
  FrameCalls &
  CustomerCalls &
  KeepingCalls &
  LinkCalls &
  TeachCalls &
  TeamCalls &
  EnableCalls &
  OptionsCalls;
export type CallType = keyof Calls;
export type Payload<T extends CallType> = Calls[T]['payload'];
export type Answer<T extends CallType> = Calls[T]['answer'];

/** Background to the content script of one tab. */
export type ToContent =
  | { type: 'content/again' } // the pack or a permission changed: say hello anew
  | { type: 'content/layout'; layout: Partial<Layout> } // what it does not hold stays
  | { type: 'content/theme'; theme: Theme }
  | { type: 'content/claimed'; nonce: string } // the frame came alive
  | { type: 'content/here'; life: string } // is the life that saw this still going on?
  | { type: 'content/toggle' }
  /** Brings the sidebar up, if it is collapsed, and puts the keyboard into its frame. */
  | { type: 'content/focus' }
  /** Does the page show this very ticket and these people, read at this moment? `done` means yes. */
  | { type: 'content/still'; bound: PressBinding }
  | { type: 'content/teach'; step: TeachStep };

/** What a content script answers to each of them; nothing where the page is no desk of the pack. */
export type ContentAnswer = 'done' | 'frameless';

/** Background to one sidebar frame. */
export type ToFrame =
  | { type: 'frame/spotted'; spotted: Spotted }
  | { type: 'frame/changed'; customerId: string | null } // a record changed; `null`: all are gone
  | { type: 'frame/renewed' } // many records changed, perhaps the one on view
  | { type: 'frame/taught'; lesson: Lesson | null }
  | { type: 'frame/palette'; open: true }; // the agent asked for the palette from the page

/** Background to every page of ours in a tab; sidebars are told the same by `frame/…`. */
export type ToPage = { type: 'page/changed'; customerId: string | null } | { type: 'page/renewed' };

/** How answers travel: errors do not survive `runtime` messages, plain data does. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };
