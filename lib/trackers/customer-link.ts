/**
 * Links to a customer in Deskside: to its own page, by whatever browser made them, and by its own scheme. The key is
 * opaque, and says something only to the browser that has that customer.
 */
const pageLink = /^[a-z-]{1,24}-extension:\/\/[a-z0-9-]{1,64}\/customer\.html#([\w-]{8,64})$/i;
const schemeLink = /^ext\+deskside:customer\/([\w-]{8,64})$/i;

/** The customer's key in such a link, or `null`. */
export const customerKeyIn = (href: string): string | null =>
  (pageLink.exec(href) ?? schemeLink.exec(href))?.[1] ?? null;
