import { forgetAll } from '../store/remove';
import type { Handlers } from '../messages/serve';
import { openDatabase } from '../store/db';
import { postAudit } from './audit';
import { announceChange } from './deliver';
import { customerCalls } from './customer-calls';
import { deskCalls } from './desk-calls';
import { forgetChoices } from './forget-choices';
import { frameCalls } from './frame-calls';
import { linkCalls } from './link-calls';
import { teachCalls } from './teach-calls';

/** Every call that the background answers. */
export function createHandlers(): Handlers {
  const db = openDatabase();
  return {
    ...deskCalls,
    ...frameCalls(db),
    ...customerCalls(db),
    ...linkCalls,
    ...teachCalls,
    // The trail stays: it is the record of what the agent did, and is cleared by its own button (`clearTrail`).
    async 'customers/forget'() {
      await Promise.all([forgetAll(db), forgetChoices()]);
      await announceChange(null);
    },
    'trail/post': () => postAudit(true),
  };
}
