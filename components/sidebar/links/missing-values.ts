import type { ResolvedLink } from '../../../lib/links/link';
import { otherValue, texts, valueNames } from '../texts';

/** `customer.accountOwner` to "an account owner": the last word of the path, its humps taken apart. */
function nameOf(path: string): string {
  const known = valueNames[path];
  if (known !== undefined) return known;
  const last = path.split('.').at(-1) ?? path;
  return otherValue(
    last
      .replace(/[_-]+/g, ' ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase(),
  );
}

/** Says what a link waits for: "needs an external id and a Stripe id", or the agent's word on which account it is. */
export function missingWords({ missing, choose }: Pick<ResolvedLink, 'missing' | 'choose'>): string {
  return choose ? texts.links.choose : texts.links.needs([...new Set(missing.map(nameOf))]);
}
