import type { Person, Sighting } from '../desks/desk';
import type { ReasonCode } from './identity';
import { inDomains, sameAddress } from './address';

/** Who works at the company, by the pack's words. */
export interface Agents {
  /** People at these domains are shown, and marked as colleagues. */
  domains: readonly string[];
  /** These people are never taken for the customer. */
  emails: readonly string[];
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

/** `colleague` beside the reason, for somebody at one of the company's own domains. */
export function withColleague(why: ReasonCode, person: Person, agents: Agents): ReasonCode[] {
  return person.email && inDomains(person.email, agents.domains) ? [why, 'colleague'] : [why];
}
