/** What the welcome page draws, as plain data, and what a person can do there. */
import type { DeskType } from '../desks/config';
import type { Enabled } from '../enable/enabler';
import type { NamingActions, NamingView } from '../enable/naming';
import type { DeskStatus } from '../enable/status';
import type { ExplainedPart } from '../links/explain';
import type { Origin } from '../team/layers';

export const steps = ['desk', 'ticket', 'links'] as const;
export type Step = (typeof steps)[number];

export interface DeskStepView extends NamingView {
  /** Desks that are set up already. */
  mine: { type: DeskType; name: string; url: string; host: string; granted: boolean }[];
  /** Whose desks are set up and wait for nothing but the permission; `null`: a desk is to be named. */
  setUp: Origin | null;
  /** The company keeps the list of desks for itself: none can be added. */
  locked: boolean;
  /** Where the company's set-up comes from, while nothing of it is here; `null` where there is nothing to wait for. */
  awaits: string | null;
  /** The host that was asked for last, and what came of it. */
  asked: { url: string; outcome: 'asking' | Enabled } | null;
}

export interface TicketStepView {
  /** `null`: none is set up yet. */
  desk: { type: DeskType; name: string; url: string; host: string; granted: boolean } | null;
  /** `null` until this desk's tabs have told. */
  status: DeskStatus | null;
}

export type LinkTopic = 'billing' | 'admin' | 'logs';

export interface LinksStepView {
  topic: LinkTopic | null;
  /** `paste`: an address of their own tool. */
  tool: string;
  tools: { id: string; label: string }[];
  fields: { name: string; label: string; help: string; value: string; usual: string }[];
  pasted: string;
  /** A pasted address holds nothing of the customer. */
  unfound: boolean;
  note?: string;
  /** What the address becomes; `null` while there is nothing to show. */
  preview: { parts: ExplainedPart[]; href?: string; missing: string[]; refused?: string } | null;
  /** Whose values stand in it. `example`: nobody was seen yet. */
  who: { name: string; example: boolean };
  ready: boolean;
  /** Labels of the links that are there. */
  added: string[];
  /** Why the last one was not added, in the pack's own words. */
  refused: string | null;
}

export interface WelcomeView {
  loading: boolean;
  step: Step;
  done: Record<Step, boolean>;
  /** The pack has mistakes: nothing can be added before they are mended. */
  bad: boolean;
  desk: DeskStepView;
  ticket: TicketStepView;
  links: LinksStepView;
}

export interface WelcomeActions extends NamingActions {
  go(step: Step): void;
  /** Names a desk beside those that are set up. */
  nameAnother(): void;
  /** Asks for the desk that was found. Must be called within a click. */
  enable(): void;
  /** Asks for a desk that is set up already. Must be called within a click. */
  allow(url: string): void;
  /** Goes to the tab of the ticket. */
  showTicket(): void;
  chooseTopic(topic: LinkTopic | null): void;
  chooseTool(id: string): void;
  fill(field: string, value: string): void;
  paste(text: string): void;
  addLink(): void;
  openOptions(): void;
}
