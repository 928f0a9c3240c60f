import { parseAppearance, type Appearance } from '../../../lib/appearance/appearance';
import type { SidebarPlace } from '../../../lib/options/appearance/view';
import { parseLayout } from '../../../lib/messages/layout';
import type { CustomerRecord } from '../../../lib/customers/customer';
import type { Health } from '../../../lib/doctor/health';
import { defaults } from '../../../lib/keeping/settings';
import type { StoredPrivacy } from '../../../lib/options/privacy/state';
import type { OptionsDeps } from '../../../lib/options/state';
import type { TrailRow } from '../../../lib/options/trail/view';
import type { Pack } from '../../../lib/pack/pack';
import { readLayers } from '../../../lib/team/read-layers';
import { readTeam } from '../../../lib/team/rows';
import { parsePack } from '../../../lib/pack/schema';
import {
  keepCredential,
  knownCredentials,
  readKept,
  removeCredential,
} from '../../../lib/sources/credentials/kept';
import { noPrefs, type LinkPrefs } from '../../../lib/sidebar/link-prefs';
import { createArea } from '../memory-area';

function tabAt(address: string) {
  let hash = address;
  return {
    hash: () => hash,
    setHash: (next: string) => void (hash = next),
    onHashChanged: () => undefined,
  };
}

/** Storage, grants and files of one browser, in memory. Pages that share it are tabs of it. */
export function fakeBrowser(stored?: unknown) {
  const none = () => new Set<() => void>();
  const listeners = {
    pack: none(),
    permissions: none(),
    prefs: none(),
    trail: none(),
    privacy: none(),
    tokens: none(),
    shortcuts: none(),
    appearance: none(),
  };
  const fire = (which: keyof typeof listeners) => {
    for (const listener of listeners[which]) listener();
  };
  const browser = {
    stored,
    before: null as { stored: unknown; became: unknown } | null,
    grants: new Set<string>(),
    answer: true as boolean | Error,
    writeError: null as Error | null,
    files: [] as { name: string; text: string; type?: string }[],
    forgotten: 0,
    newsDropped: 0,
    appearance: {} as Partial<Appearance>,
    layout: {} as Partial<SidebarPlace>,
    shortcuts: new Map([
      ['toggle-sidebar', 'Alt+Shift+D'],
      ['open-palette', 'Alt+Shift+K'],
    ]),
    privacy: { settings: defaults, notice: null, blurred: false, hosts: [], asked: false } as StoredPrivacy,
    persisted: false,
    customers: [] as CustomerRecord[],
    prefs: noPrefs,
    trail: [] as TrailRow[],
    posts: 0,
    copied: [] as string[],
    private: true,
    readError: null as Error | null,
    health: new Map<string, Health>(),
    local: createArea(),
    /** Somebody else writes. */
    put(raw: unknown) {
      browser.stored = raw;
      fire('pack');
    },
    grant(pattern: string) {
      browser.grants.add(pattern);
      fire('permissions');
    },
    /** Somebody changes the looks in another tab. */
    dress(appearance: Partial<Appearance>) {
      browser.appearance = appearance;
      fire('appearance');
    },
    /** The person changes keys on the browser's own page, and comes back. */
    rekey(name: string, keys: string) {
      browser.shortcuts.set(name, keys);
      fire('shortcuts');
    },
    /** The sidebar has logged in as somebody. */
    log(row: TrailRow) {
      browser.trail = [row, ...browser.trail];
      fire('trail');
    },
    /** The background, or another tab, writes what the card of privacy shows. */
    keep(part: Partial<StoredPrivacy>) {
      browser.privacy = { ...browser.privacy, ...part };
      fire('privacy');
    },
    /** The agent chooses in another tab. */
    prefer(part: Partial<LinkPrefs>) {
      browser.prefs = { ...browser.prefs, ...part };
      fire('prefs');
    },
    /** Of one tab, at this address. */
    deps: (address = '#/pack'): OptionsDeps => ({
      ...tabAt(address),
      async read() {
        if (browser.stored === undefined) return { state: 'none' };
        const parsed = parsePack(browser.stored);
        if (parsed.ok) return { state: 'ok', pack: parsed.pack };
        return { state: 'bad', problems: parsed.problems, raw: browser.stored };
      },
      async readCounting() {
        return this.read();
      },
      async write(pack: Pack | null) {
        if (browser.writeError) throw browser.writeError;
        browser.put(pack ?? undefined);
      },
      async changeOwn(change) {
        if (browser.writeError) throw browser.writeError;
        const stored = parsePack(browser.stored ?? { version: 1 });
        if (!stored.ok) return { ok: false, why: 'stored', problems: stored.problems };
        const next = parsePack(change(stored.pack));
        if (!next.ok) return { ok: false, why: 'invalid', problems: next.problems };
        browser.before = { stored: browser.stored, became: next.pack };
        browser.put(next.pack);
        return { ok: true, pack: next.pack };
      },
      async takeBack() {
        if (!browser.before) return 'nothing';
        if (browser.stored !== browser.before.became) return 'changed';
        browser.put(browser.before.stored);
        return 'done';
      },
      download: (name, text, type) => void browser.files.push({ name, text, ...(type && { type }) }),
      isSelector: () => true,
      granted: async (patterns) => new Set(patterns.filter((pattern) => browser.grants.has(pattern))),
      async request(patterns) {
        if (browser.answer instanceof Error) throw browser.answer;
        if (browser.answer) patterns.forEach(browser.grant);
        return browser.answer;
      },
      async revoke(patterns) {
        if (browser.answer instanceof Error) throw browser.answer;
        for (const pattern of patterns) browser.grants.delete(pattern);
        fire('permissions');
        return true;
      },
      readLayers: () => readLayers(browser.local),
      readTeam: () => readTeam(browser.local),
      fingerprintOf: async (key) => `print of ${key}`,
      teamCall: () => Promise.reject(new Error('no background')),
      onTeamChanged: () => undefined,
      readHealth: async () => browser.health,
      onHealthChanged: () => undefined,
      now: () => 1_000_000,
      onPackChanged: (changed) => void listeners.pack.add(changed),
      onPermissionsChanged: (changed) => void listeners.permissions.add(changed),
      searchCustomers: async (text) => browser.customers.filter(({ name }) => name?.includes(text)),
      async readCustomer(id) {
        if (browser.readError) throw browser.readError;
        return browser.customers.find((customer) => customer.id === id) ?? null;
      },
      testSource: async () => null,
      readPrefs: async () => browser.prefs,
      async setHidden(id, hidden) {
        const others = browser.prefs.hidden.filter((other) => other !== id);
        browser.prefer({ hidden: hidden ? [...others, id] : others });
      },
      onPrefsChanged: (changed) => void listeners.prefs.add(changed),
      async copy(text) {
        browser.copied.push(text);
        return true;
      },
      mayOpenPrivate: async () => browser.private,
      readTrail: async () => browser.trail,
      onTrailChanged: (changed) => void listeners.trail.add(changed),
      async clearTrail() {
        browser.trail = browser.trail.filter(({ posted }) => posted === 'waiting');
        return browser.trail.length;
      },
      async postTrail() {
        browser.posts += 1;
        browser.trail = browser.trail.map((row) => ({ ...row, posted: 'posted' as const }));
        return 0;
      },
      readCredentials: () => knownCredentials(browser.local),
      async keepCredential(kind, id, kept) {
        if (browser.writeError) throw browser.writeError;
        await keepCredential(browser.local, kind, id, kept);
        fire('tokens');
      },
      async removeCredential(kind, id) {
        if (browser.writeError) throw browser.writeError;
        await removeCredential(browser.local, kind, id);
        fire('tokens');
      },
      readCredential: (kind, id) => readKept(browser.local, kind, id),
      onCredentialsChanged: (changed) => void listeners.tokens.add(changed),
      exportTrail: (rows, form) => `${form}: ${rows.length}`,
      readPrivacy: async () => browser.privacy,
      onPrivacyChanged: (changed) => void listeners.privacy.add(changed),
      async countKept() {
        if (browser.readError) throw browser.readError;
        return { customers: browser.customers.length, tickets: 0 };
      },
      estimateRoom: async () => ({ used: 12_345_678, allowed: 4_000_000_000 }),
      isPersisted: async () => browser.persisted,
      async persist() {
        browser.privacy = { ...browser.privacy, asked: true };
        return browser.persisted;
      },
      async changeKeeping(change) {
        browser.keep({ settings: { ...browser.privacy.settings, ...change } });
      },
      async sweep() {
        const gone = browser.customers.length;
        browser.customers = [];
        return gone;
      },
      surroundings: { version: '0.1.0', browser: 'Mozilla/5.0 Firefox/153.0', language: 'en' },
      libraries: [],
      readGrants: async () => ({ permissions: ['storage'], origins: [...browser.grants] }),
      async dropNews() {
        browser.newsDropped += 1;
      },
      readAppearance: async () => parseAppearance(browser.appearance),
      async changeAppearance(change) {
        if (browser.writeError) throw browser.writeError;
        browser.dress({ ...browser.appearance, ...change });
      },
      readSidebarPlace: async () => parseLayout(browser.layout),
      async changeSidebarPlace(change) {
        browser.layout = { ...browser.layout, ...change };
      },
      onAppearanceChanged: (changed) => void listeners.appearance.add(changed),
      isMac: false,
      readShortcuts: async () => new Map(browser.shortcuts),
      shortcutChanges: {
        async change(name, keys) {
          if (browser.writeError) throw browser.writeError;
          browser.shortcuts.set(name, keys);
        },
        async reset(name) {
          browser.shortcuts.set(name, `first of ${name}`);
        },
      },
      openShortcutsPage: () => undefined,
      onShortcutsChanged: (changed) => void listeners.shortcuts.add(changed),
      setBlurred: async (blurred) => browser.keep({ blurred }),
      dismissNotice: async () => browser.keep({ notice: null }),
      async forgetCustomers() {
        browser.forgotten += 1;
        browser.customers = [];
      },
    }),
  };
  return browser;
}
