import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providedAdapter } from '../lib/desks/provide';
import { recognise } from '../lib/enable/recognise';
import { whoseIs } from '../lib/enable/whose';

/**
 * Says which of the adapters that came along find a ticket of theirs in this page. Brought by the popup when an agent
 * presses the button on a page that may be of a product which teams host themselves.
 */
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  const found = recognise(url);
  const desks = found.kind === 'several' ? found.desks : found.kind === 'known' ? [found.desk] : [];
  return whoseIs(
    desks.map((desk) => ({
      type: desk.type,
      sighting: providedAdapter(desk.type)?.read(document, url, desk) ?? null,
    })),
  );
});
