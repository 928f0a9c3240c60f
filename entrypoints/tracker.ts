import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideLinks, providedLinks } from '../lib/trackers/provide';
import { watchLinks } from '../lib/trackers/watch';

/** Watches the links of a tracker's page. Comes with a hello from one, so that desks do not carry it. */
export default defineUnlistedScript(() => {
  if (!providedLinks()) provideLinks(watchLinks);
});
