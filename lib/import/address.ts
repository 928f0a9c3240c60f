/** Longest address that mail can be sent to (RFC 5321, 4.5.3.1.3). */
const LONGEST = 254;

/** Whether a cell is one e-mail address and nothing else. Names, lists and what only looks like one are not. */
export const isAddress = (text: string): boolean =>
  text.length <= LONGEST && /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u.test(text);
