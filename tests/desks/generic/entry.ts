/** What the suite of the generic reader loads into its pages. */
export { guessRequesters } from '../../../lib/desks/generic/generic';
