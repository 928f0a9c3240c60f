/** The card of privacy without its looks. */
import { computed, signal } from '@preact/signals';
import type { KeepingNotice } from '../../keeping/notice';
import { defaults, type KeepingSettings } from '../../keeping/settings';
import type { HostRow } from '../../sources/host-log';
import { latest } from '../../work/latest';
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

const nothing: StoredPrivacy = { settings: defaults, notice: null, blurred: false, hosts: [], asked: false };

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

export function createPrivacy(deps: PrivacyDeps) {
  const stored = signal<StoredPrivacy | null>(null);
  const kept = signal<PrivacyView['kept']>(null);
  const room = signal<PrivacyView['room']>(null);
  const persisted = signal(false);
  const asking = signal(false);

  const read = latest(deps.readPrivacy, (next) => (stored.value = next));
  const count = async () => {
    const counted = await Promise.all([
      deps.countKept().catch(() => null),
      deps.estimateRoom().catch(() => null),
      deps.isPersisted().catch(() => false),
    ]);
    [kept.value, room.value, persisted.value] = counted;
  };

  const view = computed<PrivacyView>(() => {
    const { settings, notice, blurred, hosts, asked } = stored.value ?? nothing;
    const answered = persisted.value ? 'promised' : asked ? 'refused' : stored.value ? 'unasked' : 'unknown';
    return {
      kept: kept.value,
      room: room.value,
      settings,
      notice,
      persistence: asking.value ? 'asking' : answered,
      blurred,
      hosts: hostsOf(hosts),
    };
  });

  const askPersistence = async () => {
    asking.value = true;
    persisted.value = await deps.persist().catch(() => false);
    await read();
    asking.value = false;
  };

  const actions: PrivacyActions = {
    changeSettings(change) {
      void deps.changeKeeping(change);
    },
    async apply() {
      const gone = await deps.sweep();
      await count();
      return gone;
    },
    askPersistence: () => void askPersistence(),
    setBlurred: (blurred) => void deps.setBlurred(blurred),
    dismissNotice: () => void deps.dismissNotice(),
    async forgetEverybody() {
      await deps.forgetCustomers();
      await count();
    },
  };

  deps.onPrivacyChanged(() => void read());
  void read();
  void count();
  return { view, actions };
}
