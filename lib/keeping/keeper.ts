import type { Keeper } from '../store/room';
import { giveNotice } from './notice';
import { letGo, type SweepDeps } from './sweep';

/** Of all customers, how many make room for one more, and how many at least. */
const share = 1 / 10;
const least = 20;

/** Makes room where a write finds none, and tells the agent. */
export function createKeeper(deps: SweepDeps): Keeper {
  // Where even this cannot be written, nothing can.
  const tell = (code: 'made-room' | 'no-room') =>
    giveNotice(deps.area, { code, at: deps.now() }).catch(() => undefined);
  return {
    async makeRoom() {
      const there = await deps.db.customers.count();
      const gone = await letGo(deps, Math.max(least, Math.ceil(there * share)));
      await tell('made-room');
      return gone;
    },
    noRoom: () => tell('no-room'),
  };
}
