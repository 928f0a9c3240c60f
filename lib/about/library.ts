/** A library of which code stands in the package of Deskside. */
export interface Library {
  name: string;
  version: string;
  /** As its package says it: `MIT`, or an SPDX expression. */
  licence: string;
  /** Where it lives. */
  url: string;
}
