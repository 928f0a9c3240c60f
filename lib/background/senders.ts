import type { SenderKind } from '../messages/schemas';
import type { Sender } from '../messages/serve';
import { allTabs, type Mount } from './session';

/** Not `runtime.getURL`: for a resource with a dynamic address Chromium answers that address, which senders never carry. */
const ours = (): string => `${globalThis.location.origin}/`;

/** The mount that this sender's document has claimed, with the tab whose ticket it may see. */
export async function claimOf(sender: Sender): Promise<Mount | null> {
  if (!sender.documentId) return null;
  for (const state of (await allTabs()).values()) {
    for (const mount of [state.docked, state.inTab]) {
      if (mount?.claimedBy?.documentId === sender.documentId) return mount;
    }
  }
  return null;
}

/**
 * Who speaks, by the browser's own word. A page's sandboxed copy of our frame has an opaque origin and is nobody.
 * Embedded frames other than the sidebar's are nobody as well: no page of ours but that one can be embedded.
 */
export async function kindOf(sender: Sender): Promise<SenderKind | null> {
  const { url, tab, frameId } = sender;
  if (!url) return null;
  if (!url.startsWith(ours())) return tab && frameId === 0 ? 'content' : null;
  if (sender.origin === 'null') return null;
  if (!new URL(url).pathname.startsWith('/sidebar.html')) return tab && frameId === 0 ? 'page' : null;
  return (await claimOf(sender)) ? 'frame' : 'newcomer';
}
