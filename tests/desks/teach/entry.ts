/** What the suite about teaching loads into its pages. */
export { custom } from '../../../lib/desks/custom/custom';
export { candidatesFor } from '../../../lib/teach/candidates';
export { spotFor } from '../../../lib/teach/places';
export { deriveRule, idsOf } from '../../../lib/teach/rule';
