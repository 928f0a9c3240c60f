/** How the pack describes a tracker: a place where colleagues talk about tickets. Plain types, at no cost to import. */

/** In the order in which people are shown them. */
export const trackerTypes = ['github', 'gitlab', 'linear', 'jira', 'slack'] as const;

export type TrackerType = (typeof trackerTypes)[number];

export interface TrackerConfig {
  type: TrackerType;
  /** Where it lives, as far as it counts: `https://github.com/acme/` leaves everybody else's repositories out. */
  url: string;
  name?: string | undefined;
}

/** What a tracker's page is told: which tracker it is, and the origins whose links are worth telling. */
export interface TrackerHere {
  type: TrackerType;
  url: string;
  /** Origins of the desks that the agent has allowed. */
  desks: string[];
}

/** At most so many links of a page are told, each at most so long: strangers write these pages. */
export const mostLinks = 200;
export const longestLink = 2000;
