import { browser } from 'wxt/browser';
import { forgetEverybody } from '../keeping/forget';
import type { Handlers } from '../messages/serve';
import type { Database } from '../store/db';
import { postAudit } from './audit';
import { announceChange, announceRenewal } from './deliver';
import { customerCalls } from './customer-calls';
import { deskCalls } from './desk-calls';
import { enableCalls } from './enable-calls';
import { forgetters } from './forgetters';
import { frameCalls } from './frame-calls';
import { keepingCalls } from './keeping';
import { layOut } from './layout-everywhere';
import { linkCalls } from './link-calls';
import { tryOut } from './source-test';
import { teachCalls } from './teach-calls';
import { teamCalls } from './team/calls';

/** Every call that the background answers. */
export function createHandlers(db: Database): Handlers {
  return {
    ...deskCalls,
    ...frameCalls(db),
    ...customerCalls(db),
    ...keepingCalls(db),
    ...linkCalls,
    ...teachCalls,
    ...teamCalls,
    ...enableCalls,
    // The trail stays: it is the record of what the agent did, and is cleared by its own button (`clearTrail`).
    async 'customers/forget'() {
      await forgetEverybody({ db, area: browser.storage.local, forgetters });
      await announceChange(null);
    },
    'customers/changed': () => announceRenewal(),
    'layout/change': (change) => layOut(change),
    'trail/post': () => postAudit(true),
    'source/test': ({ sourceId, ...who }) => tryOut(sourceId, who),
  };
}
