/** What belongs to this ticket and this customer alone: no rule may hold any of it. */

/** Whether a name or value in the page repeats something of this ticket or customer. */
export type Avoid = (text: string) => boolean;

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/**
 * `values`: the address, the name, the ticket's id. An address counts as a whole, by its local part, and by its domain; a
 * name as a whole and by each of its words.
 */
export function avoidance(values: readonly string[]): Avoid {
  const wholes = new Set<string>();
  const single = new Set<string>();
  for (const value of values) {
    const [local = '', domain = ''] = value.includes('@') ? value.split('@') : [];
    for (const text of [value, local, domain, domain.replace(/\.[^.]*$/, '')]) {
      if (squeeze(text).length > 2) wholes.add(squeeze(text));
    }
    for (const word of words(value)) if (word.length > 2) single.add(word);
    single.add(value.toLowerCase());
  }
  return (text) => {
    const whole = squeeze(text);
    if ([...wholes].some((value) => whole.includes(value))) return true;
    return words(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).some((word) => single.has(word));
  };
}
