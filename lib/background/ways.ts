import { browser } from 'wxt/browser';
import { exactCustomer } from '../customers/exact';
import { createReader } from '../customers/reader';
import type { CustomerStore } from '../customers/store';
import type { Database } from '../store/db';
import { readSources } from './pack-reader';

/** What the ways to a customer ask. */
export interface Ways extends Pick<CustomerStore, 'get' | 'search'> {
  /** The id of the one customer who has exactly this address or id. */
  exact(text: string): Promise<string | null>;
}

export function waysInto(db: Database): Ways {
  const { get, search } = createReader(db, readSources, browser.storage.local);
  return { get, search, exact: (text) => exactCustomer(db, get, text) };
}
