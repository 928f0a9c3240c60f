/** Whether two texts are one mailbox. Case alone is folded: two people must never become one. No text is nobody's. */
export const sameMailbox = (one: string | undefined, other: string | null | undefined): boolean =>
  !!one && !!other && one.toLowerCase() === other.toLowerCase();
