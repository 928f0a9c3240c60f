/** How the pack describes a desk. Plain types, so that the content script needs no schema to use them. */

/** A place in the page: a CSS selector for its text, or a selector and the attribute that holds the value. */
export type Place = string | { select: string; attr: string };

interface Named {
  /** Where the desk lives, with its path: `https://rt.acme.example/rt/`. Pages below it belong to the desk. */
  url: string;
  name?: string | undefined;
}

export interface KnownDesk extends Named {
  type: 'rt' | 'zendesk';
}

/** A desk that the pack describes in data. */
export interface CustomDesk extends Named {
  type: 'custom';
  /**
   * What follows `url` on a ticket's page, with `{id}` for the id and `*` for anything within one segment:
   * `tickets/{id}`, `view?ticket={id}`, `#/t/{id}`. Query parameters may stand in any order, others may stand beside.
   */
  ticket: string;
  read: {
    /** The box of one requester; every visible match is one person. The whole page without it. */
    within?: string | undefined;
    /** The ticket's id as the page shows it. Ties what was read to the ticket; strongly recommended. */
    id?: Place | undefined;
    email?: Place | undefined;
    name?: Place | undefined;
    externalId?: Place | undefined;
    subject?: Place | undefined;
  };
}

export type DeskConfig = KnownDesk | CustomDesk;
export type DeskType = DeskConfig['type'];
