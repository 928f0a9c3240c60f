/** What a person can do in the gallery: nothing, but search. */
import type { FoundCustomer, SidebarActions } from '../../../lib/sidebar/view';

const known: FoundCustomer[] = [
  { id: 'c1', name: 'Ada Lovelace', email: 'ada.lovelace@example.com', company: 'Analytical Engines' },
  { id: 'c2', name: 'Adam Ødegård', email: 'adam@example.org' },
  { id: 'c3', email: 'adana+shop@example.net', company: 'Ñandú Imports' },
];

export const actions: SidebarActions = {
  choose() {},
  undo() {},
  search: async (text) =>
    known.filter(({ name = '', email = '' }) => `${name} ${email}`.toLowerCase().includes(text)),
  open() {},
  refresh() {},
  collapse() {},
  setSide() {},
  openOptions() {},
  openWelcome() {},
  press() {},
  goOn() {},
  giveUp() {},
  copyNote: async () => true,
  setEnvironment() {},
  retry() {},
  copy: async () => true,
  chooseAccount() {},
  addNote: async () => {},
  changeNote: async () => {},
  removeNote: async () => async () => {},
  openPage() {},
  copyBrief: async () => true,
  forget: async () => undefined,
  setBlurred() {},
  readNews() {},
  dropNews() {},
};
