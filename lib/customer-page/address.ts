/** What the customer page's address asks for. It never holds a name or an address: browsers keep it in their history. */
import { customerKeyIn } from '../trackers/customer-link';

export type PageAddress =
  | { kind: 'search' }
  /** One customer: by the record's id, or by the key of a link. */
  | { kind: 'customer'; key: string }
  /** A search for a text that waits in `storage.session` under this id. */
  | { kind: 'find'; id: string };

export const pagePath = '/customer.html';

const keyShape = /^[\w-]{8,64}$/;
const findShape = /^find=([\w-]{8,64})$/;

/** Firefox hands the whole address of its scheme over, escaped: `#ext%2Bdeskside%3Acustomer%2F…`. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param hash with or without its `#` */
export function readAddress(hash: string): PageAddress {
  const text = unescaped(hash.replace(/^#/, ''));
  const find = findShape.exec(text)?.[1];
  if (find) return { kind: 'find', id: find };
  const key = keyShape.test(text) ? text : customerKeyIn(text);
  return key ? { kind: 'customer', key } : { kind: 'search' };
}

/**
 * A link to a customer that others can open. Firefox gives each browser's extension an address of its own, so there it
 * is the scheme that Deskside registers; Chromium has no such schemes, and the extension's address is the same for all.
 * @param origin of the extension's pages
 */
export const linkTo = (key: string, origin: string): string =>
  origin.startsWith('moz-extension:') ? `ext+deskside:customer/${key}` : `${origin}${pagePath}#${key}`;
