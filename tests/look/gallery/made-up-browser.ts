/**
 * As much of a browser as the options page needs to be drawn: what is stored, what is allowed, and a background that
 * knows nobody. Whatever else is asked of it answers with nothing, so that a new section needs nothing here.
 */
import { stored } from './stored';

type Api = Record<string, unknown>;

const event = { addListener() {}, removeListener() {}, hasListener: () => false };

/** `api`, and for every other name an event or a function that answers nothing. */
const withRest = (api: Api): Api =>
  new Proxy(api, {
    get: (own, name) => {
      if (typeof name !== 'string' || name in own) return Reflect.get(own, name);
      return name.startsWith('on') ? event : async () => undefined;
    },
  });

async function get(keys?: string | string[] | Api | null): Promise<Api> {
  if (keys === null || keys === undefined) return stored;
  const names = typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : Object.keys(keys);
  const usual = typeof keys === 'object' && !Array.isArray(keys) ? keys : {};
  const found = names.filter((name) => name in stored).map((name) => [name, stored[name]]);
  return { ...usual, ...(Object.fromEntries(found) as Api) };
}
const area = withRest({ get });
const allowed = ['https://desk.acme.example/*'];

const answers: Record<string, unknown> = {
  'keeping/kept': { customers: 41_200, tickets: 118_000 },
  'store/search': [],
};

const made: Api = {
  i18n: (Reflect.get(globalThis, 'chrome') as Api)['i18n'],
  runtime: withRest({
    id: 'gallery',
    getManifest: () => ({ version: '1.2.0', permissions: ['storage', 'scripting', 'activeTab'] }),
    getURL: (path: string) => path,
    sendMessage: async ({ type }: { type: string }) =>
      type in answers
        ? { ok: true, value: answers[type] }
        : { ok: false, error: `${type}: not in the gallery` },
  }),
  storage: withRest({ local: area, session: area, managed: area, sync: area }),
  permissions: withRest({
    getAll: async () => ({ permissions: ['storage', 'scripting', 'activeTab'], origins: allowed }),
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((one) => allowed.includes(one)),
  }),
  commands: withRest({
    getAll: async () => [
      { name: 'toggle-sidebar', shortcut: 'Alt+Shift+D' },
      { name: 'open-palette', shortcut: '' },
    ],
    update: undefined,
  }),
};

const whole = new Proxy(made, {
  get: (own, name) => (typeof name !== 'string' || name in own ? Reflect.get(own, name) : withRest({})),
});
Object.assign(globalThis, { browser: whole, chrome: whole });
