import type { Pack } from './pack';

/** The pack that says nothing: what a change starts from, and what a first pack is compared with. */
export const emptyPack: Pack = {
  version: 1,
  desks: [],
  agents: { domains: [], emails: [] },
  sources: [],
  links: [],
  schemes: [],
};
