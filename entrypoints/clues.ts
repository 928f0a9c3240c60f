import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createListener } from '../lib/clues/listen';
import { provideListener } from '../lib/desks/provide';

/** Finds clues in what people wrote on tickets. Comes with a hello from a desk. */
export default defineUnlistedScript(() => provideListener(createListener));
