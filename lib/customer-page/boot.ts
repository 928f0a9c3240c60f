/** Brings the customer's own page to life, in a real browser. */
import { browser, type Browser } from 'wxt/browser';
import type { ReadonlySignal } from '@preact/signals';
import { createReader } from '../customers/reader';
import { withResting } from '../customers/resting';
import { recentCustomers } from '../customers/search';
import { ticketsOf } from '../customers/tickets';
import { isAlive, whenDead } from '../messages/alive';
import { ask } from '../messages/ask';
import type { ToPage } from '../messages/protocol';
import { isPackChange, readPack } from '../pack/store';
import { createNotes } from '../notes/store';
import { isBlurChange, keepBlurred, readBlurred } from '../sidebar/blur';
import { copyText } from '../sidebar/clipboard';
import { isPrefsChange, readLinkPrefs, setEnvironment } from '../sidebar/link-prefs';
import { insteadOf, openHere } from '../sidebar/open-here';
import { openDatabase } from '../store/db';
import { latest } from '../work/latest';
import { noteFor } from '../trail/words';
import { linkTo, pagePath, readAddress } from './address';
import { briefOf } from './brief';
import { copyLink } from './copy';
import { takeText } from './find-text';
import { createPageState } from './state';
import type { CustomerPageView, PageActions } from './view';

/** How often ages are told anew, in ms. */
const ageInterval = 30_000;
const mostRecent = 8;

export interface BootedPage {
  view: ReadonlySignal<CustomerPageView>;
  actions: PageActions;
}

/** Whether this page may show anything: at the top of a tab, in a window that is not private. */
export const isHere = (): boolean => window === window.top && !browser.extension.inIncognitoContext;

const isToPage = (message: unknown): message is ToPage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  (message.type === 'page/changed' || message.type === 'page/renewed');

/** @param linkWords what a copied link is called where links have words */
export async function bootPage(linkWords: string, onDeath: () => void): Promise<BootedPage> {
  const { local } = browser.storage;
  const db = openDatabase();
  const sources = async () => {
    const read = await readPack(local);
    return read.state === 'ok' ? read.pack.sources : [];
  };
  const reader = withResting(createReader(db, sources, local), local, sources);
  const state = createPageState({
    get: reader.get,
    tickets: (id, limit) => ticketsOf(db, id, limit),
    recent: () => recentCustomers(db, mostRecent),
    takeText,
    renew: (id, wish) => ask('customer/renew', { id, wish }),
    notes: createNotes(local),
    links: { send: (payload) => ask('link/press', payload), openHere, instead: insteadOf, noteFor },
    now: Date.now,
  });
  /** The key that others know this customer by. */
  const keyOf = async (): Promise<string | null> => {
    const id = state.view.value.shown.recordId;
    return id === undefined ? null : ask('customer/link', { id });
  };
  /** The address bar shows what can be given away, and no text of a search. */
  const settle = async () => {
    const { hash } = location;
    const id = state.view.value.shown.recordId;
    if (id !== undefined) void ask('customer/looked', { id }).catch(() => undefined);
    const key = await keyOf().catch(() => null);
    if (location.hash !== hash) return;
    history.replaceState(
      null,
      '',
      key ? `${pagePath}#${key}` : state.view.value.state === 'search' ? pagePath : hash,
    );
  };
  const go = () => state.go(readAddress(location.hash));

  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || sender.tab || !isToPage(message)) return;
    if (message.type === 'page/renewed') void state.renewed();
    else void state.changed(message.customerId);
  });
  const packNow = latest(
    () => readPack(local),
    (pack) => void state.packChanged(pack),
  );
  const prefsNow = latest(() => readLinkPrefs(local), state.setPrefs);
  const blurNow = latest(() => readBlurred(local), state.setBlurred);
  browser.storage.onChanged.addListener((changes, area) => {
    if (isPackChange(changes, area)) void packNow();
    if (isPrefsChange(changes, area)) void prefsNow();
    if (isBlurChange(changes, area)) void blurNow();
    if (area === 'local') void state.notesChanged(changes);
  });
  await Promise.all([packNow(), prefsNow(), blurNow()]);
  window.addEventListener('hashchange', () => void go().then(settle));
  whenDead(onDeath);
  setInterval(() => !document.hidden && state.tick(), ageInterval);
  void go().then(settle);

  return {
    view: state.view,
    actions: {
      press: state.press,
      goOn: state.goOn,
      giveUp: state.giveUp,
      async copyNote() {
        const note = state.note();
        return note !== undefined && copyText(note);
      },
      setEnvironment: (id) => void setEnvironment(local, id),
      copy: copyText,
      openOptions: () => void browser.runtime.openOptionsPage(),
      search: reader.search,
      open: (id) => void (location.hash = `#${id}`),
      refresh: () => void (state.view.value.state === 'error' ? go().then(settle) : state.renew()),
      chooseAccount(sourceId, account) {
        const id = state.view.value.shown.recordId;
        if (id !== undefined) void ask('customer/choose', { id, sourceId, account }).catch(() => isAlive());
      },
      moreTickets: () => void state.moreTickets(),
      addNote: state.addNote,
      changeNote: state.changeNote,
      removeNote: state.removeNote,
      setBlurred(on) {
        state.setBlurred(on);
        void keepBlurred(local, on);
      },
      async forget() {
        const id = state.view.value.shown.recordId;
        if (id !== undefined) await ask('customer/forget', { id });
      },
      async copyLink() {
        const key = await keyOf();
        return key !== null && copyLink(linkTo(key, location.origin), linkWords);
      },
      async copyBrief() {
        const key = await keyOf().catch(() => null);
        return copyText(briefOf(state.view.value.shown, key && linkTo(key, location.origin)));
      },
    },
  };
}
