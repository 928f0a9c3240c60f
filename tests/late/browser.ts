/**
 * The browser's interfaces in a build whose every answer comes late, each by another while: what is drawn, pressed or tested
 * before something has been read comes to light (docs/decisions/019-late.md). Stands in the place of the two packages that
 * hand those interfaces out.
 */
import polyfill from 'webextension-polyfill/dist/browser-polyfill.js';

/** Given by the build, in ms. */
declare const LATEST: number;

type Space = Record<string, unknown>;

/** What is asked for. What a press may lead to is not held up: browsers take that for the person's own wish only at once. */
const asked: Readonly<Record<string, readonly string[]>> = {
  local: ['get'],
  session: ['get'],
  managed: ['get'],
  permissions: ['getAll', 'contains'],
  runtime: ['sendMessage'],
  tabs: ['query', 'get', 'sendMessage'],
  commands: ['getAll'],
  scripting: ['executeScript', 'getRegisteredContentScripts'],
};

/** Three of ten come at once, so that answers overtake each other as well. */
const pause = () => (Math.random() < 0.3 ? 0 : Math.random() * LATEST);

const passed = () => new Promise<unknown>((done) => setTimeout(done, pause()));

let sent: Promise<unknown> = Promise.resolve();
/** What one sender says arrives in its order, as in browsers. */
const turnOf = (call: string): Promise<unknown> =>
  call === 'sendMessage' ? (sent = Promise.all([sent, passed()])) : passed();

const spaces = new WeakMap<object, object>();

function late(space: object, name: string): object {
  const known = spaces.get(space);
  if (known) return known;
  const proxy = new Proxy(space, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof key !== 'string') return value;
      if (typeof value === 'object' && value !== null && (key in asked || key === 'storage'))
        return late(value, key);
      if (typeof value !== 'function') return value;
      const call = (given: unknown[]): unknown => Reflect.apply(value, target, given);
      if (!asked[name]?.includes(key)) return (...given: unknown[]) => call(given);
      return async (...given: unknown[]) => {
        await turnOf(key);
        return call(given);
      };
    },
  });
  spaces.set(space, proxy);
  return proxy;
}

const { browser: own, chrome } = globalThis as unknown as { browser?: Space; chrome: Space };
const native = own && Reflect.get(Object(own['runtime']), 'id') !== undefined ? own : chrome;

export const browser = late(native, '');
export default late(polyfill, '');
