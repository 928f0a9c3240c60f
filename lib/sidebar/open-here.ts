import type { OpenMode } from '../links/link';
import type { PressRefusal } from '../messages/press';

/** Follows an address of an app's own scheme, as a click on it would: the background's tabs cannot take it. */
export function openHere(href: string): void {
  const link = Object.assign(document.createElement('a'), { href, target: '_blank', rel: 'noopener' });
  document.body.append(link);
  link.click();
  link.remove();
}

/** Where a browser has no containers, its private windows keep sessions apart just as well. */
export const insteadOf = (refusal: PressRefusal): OpenMode | undefined =>
  refusal === 'no-containers' || refusal === 'containers-off' ? 'private' : undefined;
