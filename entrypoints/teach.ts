import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providedTeach, provideTeach } from '../lib/teach/provide';
import { teachIn } from '../lib/teach/teach-in';

/** Comes when an agent begins to teach a page. */
export default defineUnlistedScript(() => {
  if (!providedTeach()) provideTeach(teachIn(window));
});
