import type { Health } from '../../../lib/doctor/health';
import type { OptionsDeps } from '../../../lib/options/state';
import type { Pack } from '../../../lib/pack/pack';
import { parsePack } from '../../../lib/pack/schema';

/** Storage, grants and files of one browser, in memory. Pages that share it are tabs of it. */
export function fakeBrowser(stored?: unknown) {
  const listeners = { pack: new Set<() => void>(), permissions: new Set<() => void>() };
  const fire = (which: keyof typeof listeners) => {
    for (const listener of listeners[which]) listener();
  };
  const browser = {
    stored,
    grants: new Set<string>(),
    answer: true as boolean | Error,
    writeError: null as Error | null,
    files: [] as { name: string; text: string }[],
    forgotten: 0,
    health: new Map<string, Health>(),
    /** Somebody else writes. */
    put(raw: unknown) {
      browser.stored = raw;
      fire('pack');
    },
    grant(pattern: string) {
      browser.grants.add(pattern);
      fire('permissions');
    },
    deps: (): OptionsDeps => ({
      async read() {
        if (browser.stored === undefined) return { state: 'none' };
        const parsed = parsePack(browser.stored);
        if (parsed.ok) return { state: 'ok', pack: parsed.pack };
        return { state: 'bad', problems: parsed.problems, raw: browser.stored };
      },
      async write(pack: Pack | null) {
        if (browser.writeError) throw browser.writeError;
        browser.put(pack ?? undefined);
      },
      download: (name, text) => void browser.files.push({ name, text }),
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
      readHealth: async () => browser.health,
      onHealthChanged: () => undefined,
      now: () => 1_000_000,
      onPackChanged: (changed) => void listeners.pack.add(changed),
      onPermissionsChanged: (changed) => void listeners.permissions.add(changed),
      forgetCustomers: async () => void (browser.forgotten += 1),
    }),
  };
  return browser;
}
