/** The background among tabs, frames and pages that speak to it, all in memory. */
import { browser, fake } from './fake-browser';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Sighting } from '../../../lib/desks/desk';
import type { CallType, Result } from '../../../lib/messages/protocol';
import type { Sender } from '../../../lib/messages/serve';

const ours = 'chrome-extension://deskside';
vi.stubGlobal('location', { origin: ours });

export const desk = { type: 'rt', url: 'https://rt.acme.example/rt/' } as const;
export const other = { type: 'rt', url: 'https://rt.other.example/' } as const;
export const ticketUrl = (id: string, at: string = desk.url) => `${at}Ticket/Display.html?id=${id}`;
export const ada = {
  role: 'requester',
  hook: 'slot',
  email: 'ada@example.com',
  name: 'Ada Lovelace',
} as const;

/** The lives of content scripts, one a page that was loaded. */
export const life = '00000000-0000-4000-8000-0000000000aa';
export const nextLife = '00000000-0000-4000-8000-0000000000bb';

export const sighting = (id: string, at: Sighting['desk'] = desk): Sighting => ({
  desk: at,
  ticket: { id, bound: true },
  slot: 'shown',
  people: [ada],
});

/** What the browser itself says of a sender. */
const sender = (tabId: number, url: string, more: Partial<Sender>): Sender => ({
  id: 'deskside',
  tab: { id: tabId } as NonNullable<Sender['tab']>,
  url,
  origin: new URL(url).origin === 'null' ? ours : new URL(url).origin,
  ...more,
});
export const page = (tabId: number, url = ticketUrl('7'), more: Partial<Sender> = {}) =>
  sender(tabId, url, { frameId: 0, documentId: `page in ${tabId}`, ...more });
export const frame = (tabId: number, more: Partial<Sender> = {}) =>
  sender(tabId, `${ours}/sidebar.html`, { frameId: 4, documentId: `frame in ${tabId}`, ...more });
export const tabView = (tabId: number, more: Partial<Sender> = {}) =>
  sender(tabId, `${ours}/sidebar.html`, { frameId: 0, documentId: `view in ${tabId}`, ...more });
export const options = (more: Partial<Sender> = {}) =>
  sender(99, `${ours}/options.html`, { frameId: 0, documentId: 'options', ...more });

export const popup = (more: Partial<Sender> = {}): Sender => ({
  id: 'deskside',
  url: `${ours}/popup.html`,
  origin: ours,
  frameId: 0,
  ...more,
});

/** Starts the background anew, as browsers do after they have stopped it: nothing in memory outlives it. */
export async function startBackground(): Promise<void> {
  browser.runtime.onMessage.listeners.clear();
  vi.resetModules();
  const [{ createHandlers }, { serve }, { kindOf }, { openDatabase }, { startKeeping }] = await Promise.all([
    import('../../../lib/background/handlers'),
    import('../../../lib/messages/serve'),
    import('../../../lib/background/senders'),
    import('../../../lib/store/db'),
    import('../../../lib/background/keeping'),
  ]);
  const db = openDatabase();
  serve(createHandlers(db), kindOf);
  await startKeeping(db);
}

/** A fresh browser with two desks that the agent has allowed, and a background that runs. */
export async function freshBrowser(pack: Record<string, unknown> = {}): Promise<void> {
  fake.reset();
  fake.grants.add('https://rt.acme.example/*').add('https://rt.other.example/*');
  await browser.storage.local.set({ pack: { version: 1, desks: [desk, other], ...pack } });
  await startBackground();
  const forgotten = await call('customers/forget', {}, options());
  if (!forgotten.ok) throw new Error(forgotten.error);
}

/** What a caller is answered. `type` and payload are whatever a compromised sender may send. */
export async function call(type: CallType, payload: unknown, from: Sender): Promise<Result<unknown>> {
  return (await fake.deliver({ type, payload }, from)) as Result<unknown>;
}

/** A page’s content script says which ticket is open. */
export const spot = (tabId: number, id: string, seq: number, of = life) =>
  call('desk/sighting', { sighting: sighting(id), url: ticketUrl(id), life: of, seq }, page(tabId));

/** A page was loaded (or asks again), and its content script says hello. */
export const hello = (tabId: number, url = ticketUrl('7'), more: { again?: boolean; life?: string } = {}) =>
  call('desk/hello', { url, again: false, life, ...more }, page(tabId, url));

/** Announces a frame for a page and has it claim its mount. Answers what the claim was answered. */
export async function mount(tabId: number, url = ticketUrl('7'), of = life): Promise<Result<unknown>> {
  const nonce = crypto.randomUUID();
  const announced = await call('desk/mount', { nonce, life: of }, page(tabId, url));
  return announced.ok ? call('frame/claim', { nonce }, frame(tabId)) : announced;
}

/** A tab whose content script and sidebar frame keep what they are told. */
export function listen(tabId: number, url = ticketUrl('7')) {
  const heard = { page: [] as unknown[], frame: [] as unknown[] };
  const frames = new Map<number, (message: unknown) => unknown>([
    [0, (message) => (heard.page.push(message), 'done')],
    [4, (message) => void heard.frame.push(message)],
  ]);
  fake.addTab(tabId, url, frames);
  return heard;
}
