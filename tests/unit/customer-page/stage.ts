import { vi } from 'vitest';
import { createPageState, type PageDeps } from '../../../lib/customer-page/state';
import type { CustomerRecord } from '../../../lib/customers/customer';
import type { StoredPack } from '../../../lib/pack/store';
import { parsePack } from '../../../lib/pack/schema';

const customer = (id: string, more: Partial<CustomerRecord> = {}): CustomerRecord => ({
  id,
  name: id,
  email: `${id}@example.com`,
  answers: [],
  tickets: [],
  keys: [],
  related: [],
  ...more,
});
export const ada = customer('ada-12345');
export const bob = customer('bob-12345');

const parsed = parsePack({
  version: 1,
  desks: [{ type: 'rt', url: 'https://rt.example/' }],
  links: [
    { id: 'login', kind: 'impersonate', label: 'Log in as', url: 'https://app.example/{{customer.email}}' },
    { id: 'ticket', kind: 'custom', label: 'Ticket', url: 'https://app.example/t/{{ticket.id}}' },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const pack: StoredPack = { state: 'ok', pack: parsed.pack };

/** A page over what is kept of two customers. */
export function stage(more: Partial<PageDeps> = {}) {
  const records = new Map([ada, bob].map((one) => [one.id, one]));
  const deps = {
    get: vi.fn(async (key: string) => records.get(key === 'shared-key' ? ada.id : key) ?? null),
    tickets: vi.fn(async (_id: string, limit: number) => {
      const seen = (at: number) => ({
        key: `rt:https://rt.example/#${at}`,
        id: `${at}`,
        url: 'https://rt.example/',
        seenAt: at,
      });
      return { tickets: Array.from({ length: Math.min(limit, 40) }, (_, at) => seen(at)), more: limit < 40 };
    }),
    recent: vi.fn(async () => [{ id: 'bob-12345', name: 'Bob' }]),
    takeText: vi.fn(async () => 'jane'),
    renew: vi.fn(async (id: string, _wish: 'press' | 'quiet') => records.get(id) ?? null),
    notes: { read: async () => [], add: vi.fn(), change: vi.fn(), remove: vi.fn() } as never,
    links: {
      send: vi.fn(async () => ({ done: true as const })),
      openHere: vi.fn(),
      instead: () => undefined,
      noteFor: () => '',
    },
    now: () => 1_000,
    ...more,
  };
  const state = createPageState(deps);
  void state.packChanged(pack);
  return { state, deps, records, view: () => state.view.value };
}
export const open = (key: string) => ({ kind: 'customer' as const, key });
