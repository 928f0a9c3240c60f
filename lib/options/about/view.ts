/** What the section about Deskside itself draws. */
import type { Library } from '../../about/library';
import type { SiteView } from '../view';

/** Hosts that the browser lets Deskside work on. */
export interface HostGrant {
  /** As the browser has it: `https://rt.acme.example/*`. */
  pattern: string;
  /** What of the set-up needs it; empty: nothing. */
  uses: { use: SiteView['use'] | 'team'; label: string }[];
  /** What became of the last press on it. */
  outcome: SiteView['outcome'];
}

export interface AboutView {
  version: string;
  /** "Firefox 153" */
  browser: string;
  /** The browser's names of what it grants; `null` until it has told. */
  permissions: readonly string[] | null;
  hosts: HostGrant[];
  libraries: readonly Library[];
  /** For whoever helps: no customer data, no addresses. */
  diagnosis: string;
}
