import type { CleanPicture } from './clean-node';
import { outAddress } from '../out-address';

/** An address to write to, without anything that would fill in the letter. */
export function mailOf(href: string | null): { href: string; address: string } | null {
  const url = URL.parse(href ?? '');
  if (url?.protocol !== 'mailto:') return null;
  let address: string;
  try {
    address = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  return /^[^\s@,;?&<>"]+@[^\s@,;?&<>"]+$/.test(address)
    ? { href: `mailto:${encodeURI(address)}`, address }
    : null;
}

/** A picture is loaded from a host that the pack allows, else only told of. */
export function cleanPicture(element: Element, images: readonly string[]): CleanPicture {
  const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
  const from = outAddress(element.getAttribute('src'));
  if (!from) return { tag: 'img', alt };
  return images.includes(from.host)
    ? { tag: 'img', alt, from: from.href }
    : { tag: 'img', alt, blocked: from.host };
}
