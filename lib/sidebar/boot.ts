/** Brings one sidebar to life: the handshake, its store, and everything that may change under it. */
import { browser, type Browser } from 'wxt/browser';
import { withResting } from '../customers/resting';
import { isNewsChange, readNews } from '../news/news';
import { healthKey, parseHealth } from '../doctor/health';
import { whenDead } from '../messages/alive';
import { ask } from '../messages/ask';
import { layoutKey, parseLayout } from '../messages/layout';
import type { Spotted, ToFrame } from '../messages/protocol';
import { isPackChange, readPack, type StoredPack } from '../pack/store';
import { signal, type ReadonlySignal } from '@preact/signals';
import { latest } from '../work/latest';
import { actionsOf } from './actions';
import { createNotes } from '../notes/store';
import { noteFor } from '../trail/words';
import { isBlurChange, readBlurred } from './blur';
import { createChoices } from './choices';
import { chooseStore } from './choose-store';
import { isPrefsChange, noPrefs, readLinkPrefs } from './link-prefs';
import { insteadOf, openHere } from './open-here';
import { isOlder } from './sightings';
import { createSidebarState, type SidebarState } from './state';
import { wakeFor } from './wake';
import { createTeachState, type TeachState } from './teach-state';
import type { TeachActions } from './teach-view';
import type { SidebarActions } from './view';

export interface Booted {
  state: SidebarState;
  actions: SidebarActions;
  teach: Pick<TeachState, 'view'> & { actions: TeachActions };
  /** How often the agent has asked for the palette from the page. */
  palette: ReadonlySignal<number>;
}

/** How often ages are told anew while somebody looks, in ms. */
const ageInterval = 30_000;
/** How often a view in a tab of its own asks whether its ticket is still open, in ms. */
const stillInterval = 3000;

const isToFrame = (message: unknown): message is ToFrame =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  typeof message.type === 'string' &&
  message.type.startsWith('frame/') &&
  (message.type === 'frame/renewed' ||
    'spotted' in message ||
    'customerId' in message ||
    'lesson' in message ||
    'open' in message);

/**
 * Trades the nonce in and starts. Rejects when this frame was not announced: then nothing may be shown. `onDeath` is
 * called when this Deskside has ended and the frame must wipe itself.
 */
export async function boot(nonce: string, onDeath: () => void): Promise<Booted> {
  const local = browser.storage.local;
  // Checked once for each change of it: every look at a customer asks for the sources.
  let pack = readPack(local);
  const sources = async () => {
    const read = await pack;
    return read.state === 'ok' ? read.pack.sources : [];
  };
  const store = chooseStore(sources).then((own) => withResting(own, local, sources));
  // Listening begins before the claim: what is spotted while it is under way is newer than its answer.
  let state: SidebarState | undefined;
  let teach: TeachState | undefined;
  const spot = (seen: Spotted) => {
    void state?.spot(seen);
    teach?.spot(seen);
  };
  const setPack = (read: StoredPack) => {
    void state?.setPack(read);
    teach?.setPack(read);
  };
  const readNow = latest(() => (pack = readPack(local)), setPack);
  /** As it was read last. Until that is known, names are blurred. */
  const stored = { prefs: noPrefs, blurred: true, news: null as string | null };
  const tell = () => {
    state?.setPrefs(stored.prefs);
    state?.setBlurred(stored.blurred);
    state?.setNews(stored.news);
  };
  const take = (read: Partial<typeof stored>) => {
    Object.assign(stored, read);
    tell();
  };
  const prefsNow = latest(
    () => readLinkPrefs(local),
    (prefs) => take({ prefs }),
  );
  const blurNow = latest(
    () => readBlurred(local),
    (blurred) => take({ blurred }),
  );
  const newsNow = latest(
    () => readNews(local),
    (news) => take({ news }),
  );
  browser.storage.onChanged.addListener((changes, area) => {
    if (isPackChange(changes, area)) void readNow();
    if (isPrefsChange(changes, area)) void prefsNow();
    if (isBlurChange(changes, area)) void blurNow();
    if (isNewsChange(changes, area)) void newsNow();
  });
  const palette = signal(0);
  let newest: Spotted | undefined;
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    // The background alone drives a sidebar; content scripts and other frames come with a tab.
    if (sender.id !== browser.runtime.id || sender.tab || !isToFrame(message)) return;
    if (message.type === 'frame/changed') void state?.changed(message.customerId);
    else if (message.type === 'frame/renewed') void state?.changed(state.view.value.recordId ?? '');
    else if (message.type === 'frame/taught') teach?.heard(message.lesson);
    else if (message.type === 'frame/palette') palette.value += 1;
    else if (state) spot(message.spotted);
    else if (!newest || !isOlder(message.spotted, newest)) newest = message.spotted;
  });
  const { spotted, place, layout } = await ask('frame/claim', { nonce });
  // Before anything is drawn: nobody's name may flash up on a shared screen.
  const [own] = await Promise.all([store, prefsNow(), blurNow(), newsNow()]);
  state = createSidebarState({
    place,
    side: layout.side,
    store: own,
    choices: createChoices(local),
    notes: createNotes(local),
    refresh: (payload) => ask('customer/refresh', payload),
    renew: (id) => ask('customer/renew', { id, wish: 'press' }),
    async health(desk) {
      const key = healthKey(desk);
      return parseHealth((await local.get(key))[key]);
    },
    surroundings: { version: browser.runtime.getManifest().version, browser: navigator.userAgent },
    contradicted: (key) => ask('ticket/contradicted', { key }),
    links: {
      send: (payload) => ask('link/press', payload),
      openHere,
      instead: insteadOf,
      noteFor,
    },
    now: Date.now,
  });
  teach = createTeachState({ place, call: ask });
  const live = state;
  tell();
  setPack(await pack);
  spot(spotted);
  if (newest) spot(newest);
  void teach.start();
  whenDead(onDeath);
  browser.storage.onChanged.addListener((changes, area) => {
    const moved = area === 'local' && changes[layoutKey];
    if (moved) live.setSide(parseLayout(moved.newValue).side);
    if (area === 'local') void live.notesChanged(changes);
  });
  const look = (back: boolean) => {
    if (document.hidden) return;
    void live.renew(back);
    // The desk's tab may have gone elsewhere: nothing tells a view that stands in a tab of its own.
    if (place === 'tab')
      void ask('frame/still', {})
        .then(spot)
        .catch(() => undefined);
  };
  setInterval(() => look(false), place === 'tab' ? stillInterval : ageInterval);
  for (const type of ['focus', 'online']) window.addEventListener(type, () => look(true));
  document.addEventListener('visibilitychange', () => look(true));
  wakeFor(live.view, () => look(false));
  const actions = actionsOf(live, own, local);
  return {
    state: live,
    actions,
    teach: { view: teach.view, actions: { ...teach.actions, copy: actions.copy } },
    palette,
  };
}
