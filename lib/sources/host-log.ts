/**
 * Every host that Deskside has talked to, in `storage.local`. A new host is written down before it is asked; what is
 * counted of a known one may lag for as long as `LAG`.
 */
import type { Storage } from 'webextension-polyfill';
import * as v from 'valibot';
import { createTurns } from '../work/turns';

/**
 * `picture`: of a face or in a card. `desk`: asked by the desk's own page who its requester is. `mint`: for one-time
 * addresses. `audit`: told of logins. `team`: for the team's pack.
 */
const purposes = ['source', 'picture', 'desk', 'mint', 'audit', 'team'] as const;
export type Purpose = (typeof purposes)[number];

const rowSchema = v.object({
  /** With its port, where that is not the usual one. */
  host: v.string(),
  purpose: v.picklist(purposes),
  /** Epoch ms. */
  first: v.number(),
  last: v.number(),
  /** Requests. */
  count: v.number(),
});
export type HostRow = v.InferOutput<typeof rowSchema>;

type Area = Pick<Storage.StorageArea, 'get' | 'set'>;

const key = 'hosts';
/** How many rows are kept; then those that were talked to longest ago make room. */
const MOST = 500;
const LAG = 2_000;

const named = (a: Pick<HostRow, 'host' | 'purpose'>, b: Pick<HostRow, 'host' | 'purpose'>) =>
  a.host === b.host && a.purpose === b.purpose;

/** What was talked to, the latest first; damaged rows are left out. */
export async function readHosts(area: Pick<Area, 'get'>): Promise<HostRow[]> {
  const stored = (await area.get(key))[key];
  const rows = Array.isArray(stored) ? (stored as unknown[]) : [];
  return rows
    .flatMap((row) => {
      const parsed = v.safeParse(rowSchema, row);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => b.last - a.last);
}

export const clearHosts = (area: Pick<Storage.StorageArea, 'remove'>): Promise<void> => area.remove(key);

/** Whether a `storage.onChanged` event is about the list. */
export const isHostsChange = (changes: Readonly<Record<string, unknown>>, areaName: string): boolean =>
  areaName === 'local' && key in changes;

/** `rows` with one more that was talked to. */
function withOne(rows: readonly HostRow[], one: HostRow): HostRow[] {
  const before = rows.find((row) => named(row, one));
  if (!before) return [...rows, one];
  const next = { ...before, last: Math.max(before.last, one.last), count: before.count + one.count };
  return rows.map((row) => (row === before ? next : row));
}

/** The log's writer; there is one, in the background. */
export function createHostLog(area: Area, now: () => number = Date.now) {
  let waiting: HostRow[] = [];
  const known = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inTurn = createTurns();

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const written = inTurn(async () => {
      const rows = waiting;
      waiting = [];
      if (rows.length === 0) return;
      const all = rows.reduce<HostRow[]>(withOne, await readHosts(area));
      await area.set({ [key]: all.sort((a, b) => b.last - a.last).slice(0, MOST) });
    });
    // A list that cannot be written must not keep anybody from being asked.
    return written.catch(() => undefined);
  };

  return {
    /** Call it before asking, and wait for it. @param host with its port, as in `URL.host` */
    async note(host: string, purpose: Purpose): Promise<void> {
      const at = now();
      waiting = withOne(waiting, { host, purpose, first: at, last: at, count: 1 });
      const name = `${purpose} ${host}`;
      if (!known.has(name)) {
        known.add(name);
        return flush();
      }
      timer ??= setTimeout(() => void flush(), LAG);
    },
    flush,
  };
}

export type HostLog = ReturnType<typeof createHostLog>;
