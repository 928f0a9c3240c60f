import type { DeskConfig } from '../desks/config';
import type { Person, Sighting } from '../desks/desk';
import type { ReasonCode } from './identity';
import { inDomains, sameAddress } from './address';

/** Who works at the company, by the pack's words. */
export interface Agents {
  /** People at these domains are shown, and marked as colleagues. */
  domains: readonly string[];
  /** These people are never taken for the customer. */
  emails: readonly string[];
  /** Colleagues are this desk's customers: nothing is special about their addresses. */
  internal?: boolean;
}

type Desk = Pick<DeskConfig, 'type' | 'url' | 'internal'>;

/** The pack's agents as they are to one of its desks. What the pack leaves open, the product's purpose decides. */
export function agentsAt(pack: { agents: Agents; desks: readonly Desk[] }, at: Desk | undefined): Agents {
  const desk = pack.desks.find(({ type, url }) => type === at?.type && url === at.url) ?? at;
  return { ...pack.agents, internal: desk?.internal ?? desk?.type === 'freshservice' };
}

/** Why a requester is set aside instead of being taken for the customer, or `null` for everybody else. */
export type Aside = (person: Person) => 'self' | 'agent' | null;

export function asideFor(self: Sighting['self'], agents: Agents): Aside {
  return (person) => {
    const { email, deskId } = person;
    if (self?.deskId && self.deskId === deskId) return 'self';
    if (!email) return null;
    if (self?.email && sameAddress(self.email, email)) return 'self';
    return agents.emails.some((agent) => sameAddress(agent, email)) ? 'agent' : null;
  };
}

/** Somebody at one of the company's own domains, where that is worth a word. */
export const isColleague = ({ email }: Person, agents: Agents): boolean =>
  !!email && !agents.internal && inDomains(email, agents.domains);

/** `colleague` beside the reason. */
export function withColleague(why: ReasonCode, person: Person, agents: Agents): ReasonCode[] {
  return isColleague(person, agents) ? [why, 'colleague'] : [why];
}
