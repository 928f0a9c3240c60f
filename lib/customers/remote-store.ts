import { ask } from '../messages/ask';
import type { CustomerStore } from './store';

/** `CustomerStore` through the background, for frames to which the browser denies IndexedDB. */
export const remoteStore: CustomerStore = {
  open: (person, deskUrl) => ask('store/open', { person, deskUrl }),
  get: (id) => ask('store/get', { id }),
  ticket: (key) => ask('store/ticket', { key }),
  search: (text) => ask('store/search', { text }),
};
