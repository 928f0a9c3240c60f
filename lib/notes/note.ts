/** Something that the agent wrote down about a customer. */
export interface Note {
  id: string;
  text: string;
  /** When it was written, or last changed. Epoch ms. */
  at: number;
  /** It was written for an id, before it was known who had it: it may be about somebody else. */
  apart?: true;
}

/** Characters of one note. */
export const noteLimit = 4000;
