/** Something that the agent wrote down about a customer. */
export interface Note {
  id: string;
  text: string;
  /** When it was written, or last changed. Epoch ms. */
  at: number;
}

/** Characters of one note. */
export const noteLimit = 4000;
