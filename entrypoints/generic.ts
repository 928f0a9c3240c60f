import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guessRequesters } from '../lib/desks/generic/generic';
import { provideGuesser } from '../lib/desks/provide';

/** The generic reader, for pages of which no adapter knows where the requester stands. */
export default defineUnlistedScript(() => provideGuesser(guessRequesters));
