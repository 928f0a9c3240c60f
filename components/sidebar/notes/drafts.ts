/** A note that is being written. */
export interface Draft {
  /** Id of the note that it changes; `null`: a new one. */
  note: string | null;
  text: string;
}

/** What was being written about whom, by record. In memory alone: it outlives a look at another ticket, not the frame. */
export type Drafts = Map<string, Draft>;
