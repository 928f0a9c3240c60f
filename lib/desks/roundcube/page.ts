/**
 * The document that a mail stands in: the page itself, or the frame of the preview pane, which shows the same page
 * without its surroundings (1.6.5, 2026-11).
 */
import type { KnownDesk } from '../config';
import { findAll, visible } from '../dom';
import { address, isList, mailIn } from './address';

export const FRAME = 'iframe[name="messagecontframe"]';

export interface MailPage {
  id: string;
  /** What to search: the document's root element. Another window's document is no `Document` of ours. */
  inside: Element;
}

/** The mail that the page shows, by the address of the very document that it stands in; `null` where there is none. */
export function mailPage(root: Document, url: URL, desk: KnownDesk): MailPage | null {
  const id = address.ticketId(url, desk);
  if (id !== null) return withRoot(id, root);
  if (!isList(url, desk)) return null;
  const [frame, second] = findAll(root, FRAME).filter(visible);
  if (!(frame instanceof HTMLIFrameElement) || second) return null;
  const document = frame.contentDocument;
  const shown = document && addressOf(document, frame, url);
  const previewed = shown && mailIn(shown, desk, ['preview', 'show']);
  return previewed ? withRoot(previewed, document) : null;
}

/** Roundcube moves the frame by its window, so its attribute stays behind: it counts for a page without address only. */
function addressOf(document: Document, frame: HTMLIFrameElement, url: URL): URL | null {
  const own = ofDocument('URL', document);
  if (own !== 'about:srcdoc') return typeof own === 'string' ? URL.parse(own) : null;
  return URL.parse(Element.prototype.getAttribute.call(frame, 'src') ?? '', url);
}

function withRoot(id: string, document: Document): MailPage | null {
  const inside = ofDocument('documentElement', document) as Element | null;
  return inside && { id, inside };
}

/** A property of a document that no `<img name="URL">` of a mail can stand in front of: Roundcube lets those pass. */
function ofDocument(name: 'URL' | 'documentElement', document: Document): unknown {
  return Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);
}
