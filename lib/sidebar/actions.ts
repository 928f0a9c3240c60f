/** What a person can do in the sidebar, in a real browser. */
import { linkTo } from '../customer-page/address';
import { briefOf } from '../customer-page/brief';
import type { CustomerStore } from '../customers/store';
import { isAlive } from '../messages/alive';
import { ask } from '../messages/ask';
import { dropNews } from '../news/news';
import { copyText } from './clipboard';
import { setEnvironment } from './link-prefs';
import { keepBlurred } from './blur';
import type { Area } from './choices';
import type { SidebarState } from './state';
import type { SidebarActions } from './view';

export function actionsOf(state: SidebarState, store: CustomerStore, local: Area): SidebarActions {
  const quietly = (work: Promise<unknown>) => void work.catch(() => isAlive());
  return {
    choose: (key) => quietly(state.choose(key)),
    undo: () => quietly(state.undo()),
    search: (text) => store.search(text),
    open(id) {
      quietly(state.open(id));
      quietly(ask('customer/looked', { id }));
    },
    refresh: () => quietly(state.refresh()),
    collapse: () => quietly(ask('frame/layout', { open: false })),
    setSide(side) {
      state.setSide(side);
      quietly(ask('frame/layout', { side }));
    },
    openOptions: () => quietly(ask('frame/options', {})),
    openWelcome: () => quietly(ask('frame/welcome', {})),
    press: state.press,
    goOn: state.goOn,
    giveUp: state.giveUp,
    async copyNote() {
      const note = state.note();
      return note !== undefined && copyText(note);
    },
    setEnvironment: (id) => quietly(setEnvironment(local, id)),
    retry: () => quietly(state.refresh()),
    copy: copyText,
    chooseAccount(sourceId, account) {
      const id = state.view.value.recordId;
      if (id) quietly(ask('customer/choose', { id, sourceId, account }));
    },
    addNote: state.addNote,
    changeNote: state.changeNote,
    removeNote: state.removeNote,
    openPage() {
      const id = state.view.value.recordId;
      if (id) quietly(ask('customer/page', { id }));
    },
    async copyBrief() {
      const view = state.view.value;
      if (!view.recordId) return false;
      const key = await ask('customer/link', { id: view.recordId });
      return copyText(briefOf(view, key && linkTo(key, location.origin)));
    },
    forget: (id) => ask('customer/forget', { id }),
    readNews() {
      quietly(ask('frame/options', { section: 'about' }));
      quietly(dropNews(local));
    },
    dropNews: () => quietly(dropNews(local)),
    setBlurred(on) {
      state.setBlurred(on);
      quietly(keepBlurred(local, on));
    },
  };
}
