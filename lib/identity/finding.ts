import type { Person } from '../desks/desk';
import type { ReasonCode } from './identity';

/** What the evidence says before the team's own people are set aside. `looking`: the desk is still being asked. */
export type Finding =
  | 'looking'
  | {
      /** False where somebody is named but may be the wrong person: offered, and nothing is looked up. */
      sure: boolean;
      people: Person[];
      /** Not offered, but somebody whom the agent chose for this ticket earlier may be among them. */
      also?: Person[];
      why: ReasonCode;
    };
