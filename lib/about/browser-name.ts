/** Browsers by the word that stands in their user agent; what says that it is another one stands before it. */
const names = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Vivaldi', 'Vivaldi'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
] as const;

/** "Firefox 153": what a person calls their browser, from its user agent. All of that where it is none of the known. */
export function browserName(userAgent: string): string {
  for (const [word, name] of names) {
    const version = new RegExp(`${word}/(\\d+)`).exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent;
}
