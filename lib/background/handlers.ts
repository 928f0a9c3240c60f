import { forgetAll } from '../customers/writer';
import type { Handlers } from '../messages/serve';
import { openDatabase } from '../store/db';
import { announceChange } from './deliver';
import { deskCalls } from './desk-calls';
import { forgetChoices } from './forget-choices';
import { frameCalls } from './frame-calls';
import { teachCalls } from './teach-calls';

/** Every call that the background answers. */
export function createHandlers(): Handlers {
  const db = openDatabase();
  return {
    ...deskCalls,
    ...frameCalls(db),
    ...teachCalls,
    async 'customers/forget'() {
      await Promise.all([forgetAll(db), forgetChoices()]);
      await announceChange(null);
    },
  };
}
