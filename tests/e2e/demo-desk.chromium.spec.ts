/** More ways of the demo's desk: what they do to its page is the same in any browser. */
import { roams } from './demo-roam.ts';

roams('', 'all');
roams('slow=250', 'odd');
roams('text', 'even');
