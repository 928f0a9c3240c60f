import type { Person } from './desk';
import { parseAddress } from './dom';

/**
 * What a slot for names says of a person whose address the page shows elsewhere (`email`, or `null`). Desks print the
 * address for people without a name, and people may choose an address for a name: without another to hold it
 * against, the page cannot tell which.
 */
export function named(text: string, email: string | null): Pick<Person, 'name' | 'email' | 'ambiguous'> {
  const looksLikeOne = parseAddress(text) !== null;
  if (looksLikeOne && email?.toLowerCase() === text.toLowerCase()) return { email };
  return {
    ...(text && { name: text }),
    ...(email ? { email } : looksLikeOne && { ambiguous: true }),
  };
}
