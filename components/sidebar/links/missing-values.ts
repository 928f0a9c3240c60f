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

/** Says which values a link waits for: "needs an external id and a Stripe id". */
export function missingWords(paths: readonly string[]): string {
  return texts.links.needs([...new Set(paths.map(nameOf))]);
}
