import { browser } from 'wxt/browser';
import type { RefreshDeps } from '../customers/refresh';
import { passFor } from '../sources/credentials/credentials';
import { createRests } from '../sources/rests';
import type { Database } from '../store/db';
import { announceChange } from './deliver';
import { isGranted } from './grants';
import { hostLog } from './hosts';

/** What sources are asked with in a real browser. */
export function refreshDeps(db: Database): RefreshDeps {
  const { local, managed } = browser.storage;
  return {
    db,
    fetch: (input, init) => fetch(input, init),
    mayAsk: isGranted,
    rests: createRests(local),
    hosts: hostLog,
    passFor: (source) => passFor(source, { local, managed }),
    onKept: announceChange,
    now: Date.now,
  };
}
