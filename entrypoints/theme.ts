import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAppearance } from '../lib/appearance/start';

/** In the head of every page of ours in a tab: nothing may flash up in the other theme. */
export default defineUnlistedScript(() => startAppearance(document.documentElement, () => localStorage));
