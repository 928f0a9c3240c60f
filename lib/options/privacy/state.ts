/** The card of privacy without its looks. */
import { batch, computed, signal } from '@preact/signals';
import type { KeepingNotice } from '../../keeping/notice';
import type { KeepingSettings } from '../../keeping/settings';
import type { HostRow } from '../../sources/host-log';
import { latest } from '../../work/latest';
import { createTurns } from '../../work/turns';
import type { HostView, PrivacyActions, PrivacyView } from './view';

/** What storage holds of this card. */
export interface StoredPrivacy {
  settings: KeepingSettings;
  notice: KeepingNotice | null;
  blurred: boolean;
  hosts: readonly HostRow[];
  /** The browser was asked to keep what is here, at whatever time. */
  asked: boolean;
}

export interface PrivacyDeps {
  readPrivacy(): Promise<StoredPrivacy>;
  onPrivacyChanged(changed: () => void): void;
  countKept(): Promise<{ customers: number; tickets: number }>;
  estimateRoom(): Promise<PrivacyView['room']>;
  /** Whether the browser has promised to clear nothing by itself. */
  isPersisted(): Promise<boolean>;
  persist(): Promise<boolean>;
  changeKeeping(change: Partial<KeepingSettings>): Promise<void>;
  sweep(): Promise<number>;
  setBlurred(blurred: boolean): Promise<void>;
  dismissNotice(): Promise<void>;
  forgetCustomers(): Promise<void>;
}

/** A host is told once, for all that it was asked for; the one that was talked to last stands first. */
export function hostsOf(rows: readonly HostRow[]): HostView[] {
  const hosts = new Map<string, HostView>();
  for (const { host, purpose, first, last, count } of rows) {
    const before = hosts.get(host);
    hosts.set(host, {
      host,
      purposes: [...(before?.purposes ?? []), purpose],
      first: Math.min(before?.first ?? first, first),
      last: Math.max(before?.last ?? last, last),
      count: (before?.count ?? 0) + count,
    });
  }
  return [...hosts.values()].sort((a, b) => b.last - a.last);
}

/** @param failed tells what could not be stored, in the browser's words */
export function createPrivacy(deps: PrivacyDeps, failed: (error: unknown) => void) {
  const stored = signal<StoredPrivacy | null>(null);
  const kept = signal<PrivacyView['kept']>(null);
  const room = signal<PrivacyView['room']>(null);
  /** `null` until the browser has answered. */
  const persisted = signal<boolean | null>(null);
  const asking = signal(false);

  const read = latest(deps.readPrivacy, (next) => (stored.value = next));
  const count = latest(
    () => Promise.all([deps.countKept().catch(() => null), deps.estimateRoom().catch(() => null)]),
    (counted) => batch(() => ([kept.value, room.value] = counted)),
  );

  const view = computed<PrivacyView>(() => {
    const { settings = null, notice = null, blurred = null, hosts = null } = stored.value ?? {};
    const denied = stored.value?.asked ? 'refused' : 'unasked';
    const known = stored.value !== null && persisted.value !== null;
    const answered = persisted.value ? 'promised' : known ? denied : 'unknown';
    return {
      kept: kept.value,
      room: room.value,
      settings,
      notice,
      persistence: asking.value ? 'asking' : answered,
      blurred,
      hosts: hosts && hostsOf(hosts),
    };
  });

  const askPersistence = async () => {
    asking.value = true;
    persisted.value = await deps.persist().catch(() => false);
    await read();
    asking.value = false;
  };

  /** What could not be stored is shown as it was, and said. */
  const carryOut = (work: Promise<void>) =>
    work.catch(async (error: unknown) => {
      failed(error);
      await read().catch(() => undefined);
    });

  const inTurn = createTurns();
  /** What was chosen and is not settled yet; rejects where some of it could not be stored. */
  let choosing: Promise<unknown> = Promise.resolve();
  const choose = async (change: Partial<KeepingSettings>) => {
    const stores = inTurn(() => deps.changeKeeping(change));
    await carryOut(stores);
    await stores;
  };

  const actions: PrivacyActions = {
    changeSettings(change) {
      const all = Promise.all([choosing, choose(change)]);
      choosing = all;
      all.catch(() => {
        if (choosing === all) choosing = Promise.resolve();
      });
    },
    async apply() {
      // By the limits that are on screen, or not at all: what is let go does not come back.
      await choosing;
      const gone = await deps.sweep();
      await count();
      return gone;
    },
    askPersistence: () => void askPersistence(),
    setBlurred: (blurred) => void carryOut(deps.setBlurred(blurred)),
    dismissNotice: () => void carryOut(deps.dismissNotice()),
    async forgetEverybody() {
      await deps.forgetCustomers();
      await count();
    },
  };

  deps.onPrivacyChanged(() => void read());
  void read();
  void count();
  void deps
    .isPersisted()
    .catch(() => false)
    .then((answer) => (persisted.value ??= answer));
  return { view, actions };
}
