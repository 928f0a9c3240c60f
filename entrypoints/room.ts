import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideRoom, roomMaker } from '../lib/dock/load-room';
import { clearStyles } from '../lib/dock/restyle';
import { makeRoom } from '../lib/dock/room';

/** Comes with the first sidebar that is docked in a page, or where an earlier life left its styles behind. */
export default defineUnlistedScript(() => {
  if (roomMaker()) return;
  clearStyles(document);
  provideRoom(makeRoom);
});
