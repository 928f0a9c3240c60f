/** How the pack describes a desk. Plain types, so that the content script needs no schema to use them. */

/** A place in the page: a CSS selector for its text, or a selector and the attribute that holds the value. */
export type Place = string | { select: string; attr: string };

interface Named {
  /** Where the desk lives, with its path: `https://rt.acme.example/rt/`. Pages below it belong to the desk. */
  url: string;
  name?: string | undefined;
  /**
   * Colleagues are this desk's customers: addresses of the team's own domains are as good as any other. Otherwise
   * the generic reader leaves them out.
   */
  internal?: boolean | undefined;
}

/** Products that Deskside knows, in the order in which people are shown them. */
export const knownTypes = [
  'zendesk',
  'intercom',
  'front',
  'helpscout',
  'freshdesk',
  'freshservice',
  'gmail',
  'outlook',
  'hubspot',
  'salesforce',
  'jira',
  'gorgias',
  'zoho',
  'crisp',
  'missive',
  'reamaze',
  'kustomer',
  'groove',
  'chatwoot',
  'zammad',
  'freescout',
  'osticket',
  'rt',
  'znuny',
  'glpi',
  'uvdesk',
  'plain',
  'pylon',
  'peppermint',
  'roundcube',
] as const;

export type KnownType = (typeof knownTypes)[number];

export interface KnownDesk extends Named {
  type: KnownType;
}

/** A desk that the pack describes in data. */
export interface CustomDesk extends Named {
  type: 'custom';
  /**
   * What follows `url` on a ticket's page, with `{id}` for the id and `*` for anything within one segment:
   * `tickets/{id}`, `view?ticket={id}`, `#/t/{id}`. Query parameters may stand in any order, others may stand beside.
   * Without it, every page below `url` is a ticket of its own.
   */
  ticket?: string | undefined;
  /** Where the page shows what. Without it, the generic reader looks for addresses, and its finds are only offered. */
  read?: CustomRead | undefined;
}

export interface CustomRead {
  /** The box of one requester; every visible match is one person. The whole page without it. */
  within?: string | undefined;
  /** The ticket's id as the page shows it. Ties what was read to the ticket; strongly recommended. */
  id?: Place | undefined;
  email?: Place | undefined;
  name?: Place | undefined;
  externalId?: Place | undefined;
  subject?: Place | undefined;
  /** What people wrote on the ticket, each match one message. Clues are looked for there. */
  messages?: string | undefined;
  /** When each message was written: ISO 8601 with a zone, or an epoch. */
  time?: Place | undefined;
}

export type DeskConfig = KnownDesk | CustomDesk;
export type DeskType = DeskConfig['type'];
