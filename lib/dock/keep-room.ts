import type { Layout } from '../messages/layout';
import { fits } from './fits';
import { loadRoom } from './load-room';
import type { Room } from './room';

export interface RoomKeeper {
  /** Makes room for an open sidebar of this layout, where the window is wide enough; none for `null`. */
  give(layout: Layout | null): void;
  /** The page or the window changed. */
  check(): void;
}

/** Keeps the room for one sidebar. The newest wish counts, however late the script for it arrives. */
export function createRoomKeeper(window: Window): RoomKeeper {
  let room: Room | null = null;
  let wanted: Layout | null = null;

  const give = (layout: Layout | null) => {
    wanted = layout?.open ? layout : null;
    room?.release();
    room = null;
    const mine = wanted;
    if (!mine || !fits(window.innerWidth, mine.width)) return;
    loadRoom().then(
      (make) => {
        if (mine === wanted && !room) room = make(window, mine.side, mine.width);
      },
      () => undefined,
    );
  };
  return {
    give,
    check() {
      if (wanted && fits(window.innerWidth, wanted.width) !== (room !== null)) give(wanted);
      else room?.check();
    },
  };
}
