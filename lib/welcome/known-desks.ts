/** From the layers in force to what the welcome page knows of desks. Pure. */
import { hostOf } from '../pack/reach';
import { originAt } from '../team/layers';
import type { Layers } from '../team/read-layers';
import type { KnownDesks } from './desk-step';

type Read = Pick<Layers, 'policy' | 'combined' | 'team'>;

export const noDesks: KnownDesks = {
  desks: [],
  granted: new Set(),
  from: null,
  locked: false,
  awaits: null,
};

/** @param granted addresses of the desks that the browser allows */
export function knownDesks({ policy, combined, team }: Read, granted: ReadonlySet<string>): KnownDesks {
  const desks = combined?.pack.desks ?? [];
  const missing = desks.findIndex(({ url }) => !granted.has(url));
  const teamUrl = team ? undefined : policy?.teamUrl;
  return {
    desks,
    granted,
    from: combined && missing >= 0 ? originAt(combined.from, `/desks/${missing}`) : null,
    locked: (policy?.locks ?? []).some((lock) => lock === '*' || lock === 'desks'),
    awaits: teamUrl === undefined ? null : (hostOf(teamUrl) ?? teamUrl),
  };
}
