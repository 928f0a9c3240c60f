/** Which help desk an address belongs to, as far as the address alone can tell. */
import { ticketAt } from '../desks/addresses';
import { knownTypes, type DeskType, type KnownType } from '../desks/config';
import { mayLiveAt, products, vendorAt } from '../desks/hosts';

/** A desk as it would stand in a pack. */
export interface FoundDesk {
  type: DeskType;
  /** The address below which its pages are. */
  url: string;
}

export interface KnownGuess extends FoundDesk {
  type: KnownType;
}

export type Recognised =
  /** No page of the web. */
  | { kind: 'none' }
  /** `host`: the vendor's own. `address`: only this product writes its tickets' addresses so. */
  | { kind: 'known'; desk: KnownGuess; by: 'host' | 'address' }
  /** Several products write their tickets' addresses like this one. */
  | { kind: 'several'; desks: KnownGuess[] }
  /** `url`: where a desk would begin. */
  | { kind: 'unknown'; url: string };

/** A path can be deeper than this; a desk's beginning is not. */
const deepest = 5;

/** What a person typed or pasted, as an address of the web; `null` for everything else, such as a product's name. */
export function addressOf(text: string): URL | null {
  const trimmed = text.trim();
  if (/\s|@/.test(trimmed.split(/[/?#]/)[0] ?? '') || /\s/.test(trimmed)) return null;
  const written = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.parse(written);
  if (!url || url.username || url.password) return null;
  const { hostname } = url;
  const spelled = /^https?:/i.test(trimmed) || /^[^./]+(?:\.[^./]+)+(?:[:/?#]|$)/.test(trimmed);
  return spelled && (hostname.includes('.') || hostname === 'localhost') ? url : null;
}

/** The beginnings that a desk of this page may have, the shortest first: the host, then one folder more each time. */
function basesOf({ origin, pathname }: URL): string[] {
  const folders = pathname.split('/').slice(1, -1).slice(0, deepest);
  return [...folders.keys(), folders.length].map((count) =>
    [origin, ...folders.slice(0, count), ''].join('/'),
  );
}

/** A desk of this type of which the page is a ticket, from the shortest beginning that makes it one. */
function ticketOf(url: URL, type: KnownType): KnownGuess | null {
  const base = basesOf(url).find((at) => ticketAt(url, { type, url: at }) !== null);
  return base === undefined ? null : { type, url: base };
}

/** Says which desk an address is of: by its host, else by the form of its tickets' addresses. */
export function recognise(url: URL): Recognised {
  if (!/^https?:$/.test(url.protocol)) return { kind: 'none' };
  const home = `${url.origin}/`;
  const vendor = url.hostname.startsWith('www.') ? null : vendorAt(url.hostname);
  if (vendor) return { kind: 'known', desk: { type: vendor, url: home }, by: 'host' };
  const found = knownTypes
    .filter((type) => products[type].elsewhere && mayLiveAt(type, url.hostname))
    .flatMap((type) => ticketOf(url, type) ?? []);
  const [only, second] = found;
  if (!only) return { kind: 'unknown', url: home };
  return second ? { kind: 'several', desks: found } : { kind: 'known', desk: only, by: 'address' };
}

/**
 * A desk of a type that a person named, at an address that they gave: where its tickets' addresses are known, it begins
 * where that page's desk does; else at the folder that they gave, without what a page adds. `null` where the product cannot
 * live at that host.
 */
export function deskOf(type: DeskType, url: URL): FoundDesk | null {
  if (!/^https?:$/.test(url.protocol) || !mayLiveAt(type, url.hostname)) return null;
  if (type === 'custom') return { type, url: `${url.origin}/` };
  const ticket = ticketOf(url, type);
  if (ticket) return ticket;
  if (vendorAt(url.hostname)) return { type, url: `${url.origin}/` };
  const folder = url.search || url.hash ? url.pathname.replace(/[^/]*$/, '') : url.pathname;
  const written = /\.[a-z]{2,4}$/i.test(folder) ? folder.replace(/[^/]*$/, '') : folder;
  return { type, url: `${url.origin}${written.replace(/\/*$/, '/')}` };
}
