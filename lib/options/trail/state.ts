/** The card of the trail without its looks: it follows storage, and hands the trail over. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Pack } from '../../pack/pack';
import { latest } from '../../work/latest';
import type { TrailActions, TrailRow, TrailView } from './view';

export interface TrailDeps {
  /** Newest first. */
  readTrail(): Promise<TrailRow[]>;
  onTrailChanged(changed: () => void): void;
  /** Answers how many entries stay, since they are still to be posted. */
  clearTrail(): Promise<number>;
  postTrail(): Promise<number>;
  download(name: string, text: string, type?: string): void;
  exportTrail(rows: readonly TrailRow[], form: 'csv' | 'json'): string;
}

const types = { csv: 'text/csv', json: 'application/json' };

/** @param pack the saved one: it says where the trail is posted */
export function createTrail(deps: TrailDeps, pack: ReadonlySignal<Pack | null>) {
  const rows = signal<TrailRow[] | null>(null);
  const read = latest(deps.readTrail, (next) => (rows.value = next));

  const view = computed<TrailView>(() => {
    const { audit } = pack.value ?? {};
    return { rows: rows.value, audit: (audit && URL.parse(audit.url)?.host) ?? null };
  });

  const actions: TrailActions = {
    exportAs(form) {
      if (rows.value) deps.download(`trail.${form}`, deps.exportTrail(rows.value, form), types[form]);
    },
    async post() {
      const left = await deps.postTrail();
      await read();
      return left;
    },
    async clear() {
      const left = await deps.clearTrail();
      await read();
      return left;
    },
  };

  deps.onTrailChanged(() => void read());
  void read();
  return { view, actions };
}
