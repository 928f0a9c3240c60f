/** What the welcome page draws, as plain data, and what a person can do there. */
import type { DeskType, KnownType } from '../desks/config';
import type { Enabled } from '../enable/enabler';
import type { DeskStatus } from '../enable/status';
import type { ExplainedPart } from '../links/explain';

export const steps = ['desk', 'ticket', 'links'] as const;
export type Step = (typeof steps)[number];

export interface ProductView {
  type: KnownType;
  name: string;
}

export interface DeskStepView {
  /** What was typed or pasted. */
  text: string;
  /** Products by what was typed; empty where it is an address. */
  products: ProductView[];
  /** The product that was picked by its name. */
  picked: ProductView | null;
  /** Where it lives, as typed. */
  address: string;
  /** Where such a desk may live, by its vendor; with `elsewhere`, at a team's own address as well. */
  hosts: readonly string[];
  elsewhere: boolean;
  /** `address`: it is none. `host`: this product does not live there. */
  problem: 'address' | 'host' | null;
  /** Products that a pasted address may be of; the person says which. */
  choices: ProductView[];
  chosen: DeskType | null;
  /** What the button asks for. `likely`: by the form of the address alone. */
  found: { type: DeskType; name: string; host: string; url: string; likely: boolean } | null;
  /** Desks that are set up already. */
  mine: { type: DeskType; name: string; url: string; host: string; granted: boolean }[];
  /** The host that was asked for last, and what came of it. */
  asked: { url: string; outcome: 'asking' | Enabled } | null;
}

export interface TicketStepView {
  /** `null`: none is set up yet. */
  desk: { type: DeskType; name: string; url: string; host: string; granted: boolean } | null;
  status: DeskStatus;
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

export interface WelcomeActions {
  go(step: Step): void;
  type(text: string): void;
  pick(type: KnownType | null): void;
  setAddress(text: string): void;
  chooseType(type: DeskType | null): void;
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
