/** Who an endpoint was asked about: each finds it in its own place of the request. */
import type { Request } from '../../http.ts';
import { customerByEmail, type Customer } from '../../people.ts';

/** What stands at a path in a JSON body, as a text; `''` where nothing does. */
export function told(body: string, ...path: string[]): string {
  try {
    let value: unknown = JSON.parse(body);
    for (const key of path) {
      if (typeof value !== 'object' || value === null) return '';
      value = (value as Record<string, unknown>)[key];
    }
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

/** The address wherever one of the endpoints looks for it. */
export const askedAddress = ({ url, body }: Request): string =>
  url.searchParams.get('email') ?? (told(body, 'customer', 'email') || told(body, 'customerEmail'));

export const askedCustomer = (request: Request): Customer | undefined =>
  customerByEmail(askedAddress(request));

/** The same request about somebody else. */
export function askedAbout(request: Request, other: Customer): Request {
  const address = askedAddress(request);
  const url = new URL(request.url);
  if (url.searchParams.has('email')) url.searchParams.set('email', other.email);
  url.pathname = url.pathname.replace(/TW-\d+$/, other.id);
  const body = address && request.body.replaceAll(JSON.stringify(address), JSON.stringify(other.email));
  return { ...request, url, body };
}
