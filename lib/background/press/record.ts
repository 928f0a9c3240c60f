/** What the trail says of a press, from before the opening to what came of it. */
import { browser } from 'wxt/browser';
import type { LinkPress, TrailEntry } from '../../messages/press';
import { readPack } from '../../pack/store';
import { outboxKey } from '../../trail/outbox';
import { pruneTrail, writeEntry } from '../../trail/trail';
import { postAudit, wakeForAudit } from '../audit';
import type { Target } from './target';

const { local } = browser.storage;

/** Writes the entry down before anything is opened, together with the company's claim to hear of it. */
export async function beginEntry(
  { id, agent, person, ticket, reason, environment, open }: LinkPress,
  { link, url }: Target,
): Promise<TrailEntry> {
  const entry: TrailEntry = {
    id,
    at: Date.now(),
    ...(agent !== undefined && { agent }),
    person,
    ticket,
    ...(reason !== undefined && { reason }),
    link: { id: link.id, label: link.label, host: url.host },
    ...(environment !== null && { environment }),
    open,
    outcome: 'begun',
  };
  const read = await readPack(local);
  const audited = read.state === 'ok' && read.pack.audit !== undefined;
  // Should the browser stop us before the end, the company hears of it all the same.
  if (audited) await wakeForAudit(entry.at + 60_000);
  await writeEntry(local, entry, audited ? { [outboxKey(id)]: { tries: 0, next: entry.at } } : {});
  return entry;
}

/**
 * Completes an entry. Never rejects: what was opened is open, and the entry stands.
 * @param host of the address that was opened, where only the company knew it
 */
export async function endEntry(
  entry: TrailEntry,
  outcome: TrailEntry['outcome'],
  host = entry.link.host,
): Promise<TrailEntry> {
  const ended = { ...entry, link: { ...entry.link, host }, outcome };
  await writeEntry(local, ended).catch(() => undefined);
  return ended;
}

/** What an entry that is complete leads to: the oldest one goes, and the company is told. */
export async function afterEntry(): Promise<void> {
  await pruneTrail(local);
  await postAudit();
}
