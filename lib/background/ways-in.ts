/** The ways to a customer from the browser's own furniture: the address bar and the context menu. */
import { browser } from 'wxt/browser';
import { exactCustomer } from '../customers/exact';
import { createReader } from '../customers/reader';
import type { Database } from '../store/db';
import { watchMenu } from './look-up';
import { watchOmnibox } from './omnibox';
import { readSources } from './pack-reader';

/** Registers its listeners at once: call it synchronously at start. */
export function watchWaysIn(db: Database): void {
  const reader = createReader(db, readSources, browser.storage.local);
  watchOmnibox(reader);
  watchMenu({ get: reader.get, exact: (text) => exactCustomer(db, reader.get, text) });
}
