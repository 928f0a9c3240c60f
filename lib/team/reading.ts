/** What a team's new pack changes in how desks are read: with it, somebody else may count as the customer. */
import type { DeskConfig } from '../desks/config';
import type { Pack } from '../pack/pack';
import { hostOf, hostsOf } from '../pack/reach';
import { alike } from './alike';
import { entriesOf } from './sections';

export type ReadingMove =
  | { kind: 'desk-reading'; at: string; url: string }
  /** At a host that the pack named already, where the browser may allow reading it. A new host is told as such. */
  | { kind: 'new-desk'; at: string; url: string };

/** In the order of the new pack. */
export function readingMoves(before: Pack, after: Pack): ReadingMove[] {
  const known = new Map(desksOf(before).map(({ key, desk }) => [key, desk]));
  const hosts = hostsOf(before);
  return desksOf(after).flatMap(({ at, key, desk }): ReadingMove[] => {
    const was = known.get(key);
    if (was) return alike(reading(was), reading(desk)) ? [] : [{ kind: 'desk-reading', at, url: desk.url }];
    return hosts.has(hostOf(desk.url) ?? '') ? [{ kind: 'new-desk', at, url: desk.url }] : [];
  });
}

const desksOf = (pack: Pack) =>
  entriesOf(pack)
    .filter(({ section }) => section === 'desks')
    .flatMap(({ at, key }, index) => {
      const desk = pack.desks[index];
      return desk ? [{ at, key, desk }] : [];
    });

/** A desk without what only names it, and without its address, which may be written in several ways. */
function reading({ name: _name, url: _url, ...rest }: DeskConfig): object {
  return rest;
}
