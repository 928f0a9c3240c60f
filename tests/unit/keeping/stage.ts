/** A database, a storage area and a clock for the tests of keeping and forgetting. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { remember } from '../../../lib/customers/writer';
import { positionOf, writeBatch } from '../../../lib/import/batch';
import type { SweepDeps } from '../../../lib/keeping/sweep';
import { openDatabase } from '../../../lib/store/db';

export const desk = 'https://rt.example/';
export const day = 86_400_000;

export const personOf = (n: number) => ({
  role: 'requester' as const,
  hook: 'slot',
  email: `person${n}@example.com`,
  name: `Person Number${n}`,
  deskId: String(n),
});
export const ticketOf = (n: number) => ({
  key: `rt:${desk}#${n}`,
  id: String(n),
  url: `${desk}Ticket/Display.html?id=${n}`,
  subject: `Ticket of person ${n}`,
  firstHand: true,
});

export function storageArea() {
  const items = new Map<string, unknown>();
  return {
    items,
    async get(keys?: string | string[] | Record<string, unknown> | null) {
      const wanted = typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : [...items.keys()];
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => items.has(key)).map((key) => [key, items.get(key)])),
      );
    },
    async set(values: Record<string, unknown>) {
      for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

let count = 0;

/** Nobody is kept yet; the clock stands at noon of some day. */
export function createStage() {
  const db = openDatabase(`keeping-${(count += 1)}`);
  const area = storageArea();
  const onView = new Set<string>();
  const clock = { now: 1_800_000_000_000 };
  const deps: SweepDeps = {
    db,
    area,
    onView: async () => onView,
    now: () => clock.now,
    pause: vi.fn<(took: number) => Promise<void>>(async () => undefined),
  };
  return {
    db,
    area,
    onView,
    clock,
    deps,
    /** Somebody who was looked at `days` ago, with a ticket. Answers their id. */
    async seen(n: number, days = 0): Promise<string> {
      return (await remember(db, personOf(n), desk, ticketOf(n), clock.now - days * day)).id;
    },
    /** Somebody of a file that was imported `days` ago, whom nobody has looked at. Answers their id. */
    async imported(n: number, days: number): Promise<string> {
      const { email } = personOf(n);
      const startedAt = clock.now - days * day;
      const row = { line: 1, key: `email:${email}`, email, facts: { email, plan: 'Gold' } };
      const stamp = { id: `import-${n}`, print: 'team.csv', startedAt };
      await writeBatch(db, stamp, await positionOf(db, stamp.id), [row]);
      return (await db.aliases.get(row.key))?.customerId ?? '';
    },
    /** As many who were all looked at once, the first longest ago; written as an import writes, in bulk. */
    async crowd(size: number): Promise<string[]> {
      const ids = Array.from({ length: size }, (_, n) => `crowd-${String(n).padStart(6, '0')}`);
      const usedAt = (n: number) => clock.now - 10 * day + n;
      await db.customers.bulkPut(
        ids.map((id, n) => ({ id, answers: {}, updatedAt: usedAt(n), usedAt: usedAt(n) })),
      );
      await db.aliases.bulkPut(ids.map((id) => ({ key: `external:${id}`, customerId: id })));
      return ids;
    },
    kept: async () => (await db.customers.toCollection().primaryKeys()).sort(),
    /** Everything of every table. */
    everything: async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray()))),
  };
}
