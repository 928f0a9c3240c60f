/**
 * A key as a person would write it: `last_seen_at` and `lastSeenAt` become "Last seen at", `VAT_id` "VAT id". Words
 * in capitals stay as they are, and so does a key that has spaces already.
 */
export function humanise(key: string): string {
  const trimmed = key.trim();
  const words = trimmed
    .replace(/[_\-.:/]+/g, ' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0) return trimmed;
  if (/\s/.test(trimmed)) return capital(trimmed);
  return capital(words.map((word) => (isCapitals(word) ? word : word.toLowerCase())).join(' '));
}

const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
