import type { SenderKind } from '../messages/schemas';
import type { Sender } from '../messages/serve';
import { popupPath } from './popup';
import { readClaim, type Claim } from './session';

/** Not `runtime.getURL`: for a resource with a dynamic address Chromium answers that address, which senders never carry. */
const ours = (): string => `${globalThis.location.origin}/`;

/** The sender's document. Firefox tells it from version 153; before, its frame has to stand for it. */
export const docOf = ({ documentId, tab, frameId }: Sender): string | null =>
  documentId ?? (tab?.id === undefined || frameId === undefined ? null : `${tab.id}/${frameId}`);

/** The tab whose ticket this sender's document may see, if it has claimed one. */
export async function claimOf(sender: Sender): Promise<Claim | null> {
  const document = docOf(sender);
  return document ? readClaim(document) : null;
}

/**
 * Who speaks, by the browser's own word. A page's sandboxed copy of our frame has an opaque origin and is nobody.
 * Embedded frames other than the sidebar's are nobody as well: no page of ours but that one can be embedded.
 */
export async function kindOf(sender: Sender): Promise<SenderKind | null> {
  const { url, tab, frameId } = sender;
  // In a private window nobody is heard: nothing of it may be kept.
  if (!url || tab?.incognito) return null;
  if (!url.startsWith(ours())) return tab && frameId === 0 ? 'content' : null;
  if (sender.origin === 'null') return null;
  const { pathname } = new URL(url);
  // The popup stands in no tab; opened in one, it is a page as any other.
  if (!tab && pathname === popupPath) return 'popup';
  if (!pathname.startsWith('/sidebar.html')) return tab && frameId === 0 ? 'page' : null;
  return (await claimOf(sender)) ? 'frame' : 'newcomer';
}
