/** What the sidebar of a page is about: the open ticket, or what an issue links to. */
export interface Showing {
  now: 'ticket' | 'links' | null;
}
