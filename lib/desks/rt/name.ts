import { parseAddress, parseMailbox } from '../dom';
import type { Person } from '../desk';

/**
 * What RT prints for a person, by the agent's own name format:
 * - `role` (RT's default): customers as verbose; staff as `login (Real Name)`, or the login alone
 * - `verbose`: `Real Name <address>`, or the one of them that there is
 * - `concise`: the real name, else the login
 *
 * A login is often an address, and so may be a real name, which the customer's own mail has set: one bare text is
 * never an address by itself.
 * @param namesOnly the page prints names only, so that even `<…>` is part of a name
 */
export function parsePrinted(text: string, namesOnly: boolean): Pick<Person, 'name' | 'email' | 'ambiguous'> {
  const mailbox = namesOnly ? {} : parseMailbox(text);
  if (mailbox.email) return mailbox;
  if (parseAddress(text)) return { name: text, ambiguous: true };
  // A login in lower case: `Ada (work)` is a name of its own.
  const staff = namesOnly ? null : /^[^\s\p{Lu}]+ \((.+)\)$/u.exec(text);
  const name = staff?.[1] ?? text;
  return name ? { name } : {};
}
