/** What the contract suite loads into its pages. */
export { adapterFor, adapters, readPage } from '../../../lib/desks/registry';
export { ticketAt } from '../../../lib/desks/addresses';
export { createListener } from '../../../lib/clues/listen';
