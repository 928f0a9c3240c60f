import { browser } from 'wxt/browser';
import type { CluePattern } from '../clues/clue';
import type { DeskConfig } from '../desks/config';
import type { TrackerConfig } from '../trackers/config';
import type { Pack, Source } from '../pack/pack';
import type { Json } from '../pack/json';
import { migrate } from '../pack/migrations/migrate';
import { packVersion } from '../pack/migrations/steps';
import { parsePack } from '../pack/schema';
import { readPack } from '../pack/store';

/** The places of the pack, where our content script lives. */
export interface Places {
  desks: DeskConfig[];
  trackers: TrackerConfig[];
}

/**
 * The desks and trackers of the pack. A pack with a mistake elsewhere still tells us where to dock, so that the sidebar
 * can show the mistake beside the ticket; a mistake in the desks themselves leaves none, and so with the trackers.
 */
export async function readPlaces(): Promise<Places> {
  const read = await readPack(browser.storage.local);
  if (read.state === 'ok') return placesOf(read.pack);
  if (read.state === 'none') return placesOf();
  return { desks: alone(read.raw, 'desks').desks, trackers: alone(read.raw, 'trackers').trackers };
}

/**
 * One list of a pack with a mistake, as if the pack held nothing else. One of an earlier version is brought to the present
 * first, since that may move what the list holds. Of one that is made for a newer Deskside nothing is used, but where its
 * desks are as they are today the sidebar comes, and says so there.
 */
function alone(raw: unknown, list: keyof Places): Places {
  const migrated = migrate(raw as Json);
  const pack: unknown = migrated.ok ? migrated.value : raw;
  const items: unknown = typeof pack === 'object' && pack !== null ? Reflect.get(pack, list) : undefined;
  const parsed = parsePack({ version: packVersion, [list]: items ?? [] });
  return parsed.ok ? placesOf(parsed.pack) : placesOf();
}

const placesOf = (pack?: Pick<Pack, keyof Places>): Places => ({
  desks: pack?.desks ?? [],
  trackers: pack?.trackers ?? [],
});

export async function readSources(): Promise<Source[]> {
  const read = await readPack(browser.storage.local);
  return read.state === 'ok' ? read.pack.sources : [];
}

/** What the team calls itself; links to customers are made with it. */
export async function readTeam(): Promise<string> {
  const read = await readPack(browser.storage.local);
  return read.state === 'ok' ? (read.pack.team ?? '') : '';
}

export async function readClues(): Promise<CluePattern[]> {
  const read = await readPack(browser.storage.local);
  return read.state === 'ok' ? (read.pack.clues ?? []) : [];
}
