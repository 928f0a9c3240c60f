/** What Deskside thinks of a page. Pure. */
import { knownTypes, type DeskConfig, type DeskType, type KnownType } from '../../desks/config';
import { mayLiveAt, nameOf, products } from '../../desks/hosts';
import type { StoredPack } from '../../pack/store';
import type { TrackerConfig } from '../../trackers/config';
import { placeAt } from '../../trackers/place';
import { trackerName } from '../../trackers/products';
import { deskOf, recognise, type FoundDesk } from '../recognise';

export interface PageTab {
  id: number;
  /** Absent where the browser does not tell it. */
  url?: string | undefined;
  incognito: boolean;
}

export type PageThought =
  | { stage: 'none' | 'hidden' | 'private' | 'bad' }
  | { stage: 'known'; desk: FoundDesk; likely: boolean }
  | { stage: 'several' | 'unknown'; types: KnownType[] }
  /** Of the pack; enabled or not, as the browser allows it. */
  | { stage: 'here'; desk: DeskConfig | null; tracker: TrackerConfig | null };

/** @param read types whose own readers say that the page is theirs; empty where none was asked, or none does */
export function thinkOf(tab: PageTab | null, pack: StoredPack, read: readonly DeskType[]): PageThought {
  if (!tab) return { stage: 'none' };
  if (tab.incognito) return { stage: 'private' };
  if (tab.url === undefined) return { stage: 'hidden' };
  const url = URL.parse(tab.url);
  const found = url && recognise(url);
  if (!url || !found || found.kind === 'none') return { stage: 'none' };
  if (pack.state === 'bad') return { stage: 'bad' };
  const { desks, trackers = [] } = pack.state === 'ok' ? pack.pack : { desks: [] };
  const place = placeAt(url, desks, trackers);
  if (place.desk ?? place.tracker) return { stage: 'here', ...place };
  if (found.kind === 'known') {
    const sure = found.by === 'host' || read.includes(found.desk.type);
    return { stage: 'known', desk: found.desk, likely: !sure };
  }
  if (found.kind === 'several') {
    const [only, second] = found.desks.filter(({ type }) => read.includes(type));
    if (only && !second) return { stage: 'known', desk: only, likely: false };
    return { stage: 'several', types: found.desks.map(({ type }) => type) };
  }
  const types = knownTypes.filter((type) => products[type].elsewhere && mayLiveAt(type, url.hostname));
  return { stage: 'unknown', types };
}

/** What the place of the pack is called. */
export const placeName = ({ desk, tracker }: { desk: DeskConfig | null; tracker: TrackerConfig | null }) =>
  desk ? nameOf(desk) : tracker ? trackerName(tracker) : '';

/** The desk that is meant: the one that was recognised, else what the person named. */
export function deskMeant(thought: PageThought, chosen: KnownType | null, tab: PageTab | null) {
  if (thought.stage === 'known') return thought.desk;
  const url = tab?.url === undefined ? null : URL.parse(tab.url);
  return chosen && url ? deskOf(chosen, url) : null;
}
