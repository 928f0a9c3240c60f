import { browser } from 'wxt/browser';
import type { DeskConfig } from '../desks/config';
import type { Source } from '../pack/pack';
import { parsePack } from '../pack/schema';
import { readPack } from '../pack/store';

/**
 * The desks of the pack. A pack with a mistake elsewhere still tells us where to dock, so that the sidebar can show
 * the mistake beside the ticket; a mistake in the desks themselves leaves none.
 */
export async function readDesks(): Promise<DeskConfig[]> {
  const read = await readPack(browser.storage.local);
  if (read.state === 'ok') return read.pack.desks;
  if (read.state === 'none') return [];
  const { raw } = read;
  const alone = parsePack({
    version: 1,
    desks: typeof raw === 'object' && raw !== null && 'desks' in raw ? raw.desks : [],
  });
  return alone.ok ? alone.pack.desks : [];
}

export async function readSources(): Promise<Source[]> {
  const read = await readPack(browser.storage.local);
  return read.state === 'ok' ? read.pack.sources : [];
}
