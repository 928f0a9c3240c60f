/** How far a desk has come, from what its open tabs tell. Pure. */
import type { DeskConfig } from '../desks/config';
import type { Person } from '../desks/desk';
import { verdictOf } from '../doctor/health';
import { identify } from '../identity/identify';
import { agentsAt, type Agents } from '../identity/team';
import type { SeenTab } from './plan';

/**
 * `away`: no page of the desk is open. `here`: one is, and no ticket. `reading`: a ticket is, and who it is about is still
 * being found out. `nobody`: it has no requester, or only the agent. `unread`: its page should show one, and does not.
 * `guess`: nobody knows where such pages show the customer, so it can be taught. `choose`: the agent has to say which.
 */
export type DeskStatus =
  | { state: 'away' | 'here'; tabId?: number }
  | {
      state: 'reading' | 'nobody' | 'unread' | 'guess' | 'choose';
      tabId: number;
      ticket: string;
      blocked: boolean;
    }
  | { state: 'customer'; tabId: number; ticket: string; blocked: boolean; person: Person };

interface Team {
  agents: Agents;
  desks: readonly DeskConfig[];
}

/** The more, the better news. */
const order = ['away', 'here', 'reading', 'nobody', 'unread', 'choose', 'guess', 'customer'] as const;

/** Of one tab. */
function statusOf({ tabId, spotted, frame, choice }: SeenTab, team: Team): DeskStatus {
  const sighting = spotted?.sighting;
  if (!sighting) return { state: 'here', tabId };
  const on = { tabId, ticket: sighting.ticket.label ?? sighting.ticket.id, blocked: frame === 'blocked' };
  const { state, person, why } = identify(
    sighting,
    { ...(choice && { choice }) },
    agentsAt(team, sighting.desk),
  );
  if (state === 'one' && person) return { ...on, state: 'customer', person };
  if (state === 'looking') return { ...on, state: 'reading' };
  if (why.includes('guessed') || why.includes('guessed-several')) return { ...on, state: 'guess' };
  if (state === 'several' || state === 'unsure') return { ...on, state: 'choose' };
  const verdict = verdictOf(sighting);
  if (verdict && 'missed' in verdict) return { ...on, state: 'unread' };
  // A desk that nobody has described yet says nothing at all.
  if (sighting.desk.type === 'custom' && sighting.slot === 'absent') return { ...on, state: 'guess' };
  return { ...on, state: 'nobody' };
}

/** Of all tabs of a desk together: the best that any of them tells. */
export function deskStatus(tabs: readonly SeenTab[], team: Team): DeskStatus {
  const found = tabs.map((tab) => statusOf(tab, team));
  const [best] = found.toSorted((a, b) => order.indexOf(b.state) - order.indexOf(a.state));
  return best ?? { state: 'away' };
}
