/** More ways of the demo's desk: what they do to its page is the same in any browser. */
import { roams, third } from './demo-roam.ts';

roams('', third(0));
roams('slow=250', third(1));
roams('text', third(2));
