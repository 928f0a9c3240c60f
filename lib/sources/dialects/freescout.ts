/**
 * The Sidebar Webhook module of FreeScout: a POST answered by an HTML document, whose title names the card
 * (github.com/fulldecent/freescout-sidebar-webhook, SidebarWebhookController.php and module.js, read 2026-11).
 */
import type { FreeScoutSource } from '../../pack/pack';
import type { Dialect, Read } from '../dialect';
import { htmlCards } from '../html';
import { titleOf } from '../html-title';
import { urlOf } from '../wording';

export const freescout: Dialect<FreeScoutSource> = {
  word([source], asked, secrets) {
    const url = urlOf(source, asked);
    if (!url.ok) return url;
    if (asked.email === undefined) return { ok: false, missing: ['customer.email'] };
    const body = JSON.stringify({
      customerEmail: asked.email,
      customerPhones: [],
      conversationSubject: asked.ticket?.subject ?? '',
      conversationType: 'email',
      mailboxId: source.mailboxId ?? null,
      // As the module does it: there, but empty, where none is set.
      secret: (source.secret && secrets.secret) || '',
    });
    const headers = { Accept: 'text/html', 'Content-Type': 'application/json' };
    return { ok: true, wire: { method: 'POST', url: url.text, body, headers, accept: 'html' } };
  },

  read([source], answer) {
    const said = (read: Read) => ({ [source.id]: read });
    if (answer.accept !== 'html') return said({ ok: false, problem: 'bad-shape' });
    if (asksToLogIn(answer.text)) return said({ ok: false, problem: 'web-page' });
    // The module's own word for it.
    if (answer.text.trim() === 'not-found') return said({ ok: false, problem: 'unknown' });
    return said({ ok: true, said: { facts: {}, cards: htmlCards(answer.text, titleOf(answer.text)) } });
  },

  batchKey: () => null,
};

/** A card is a document and so is a login page; but no card has a field for a password. */
const asksToLogIn = (html: string) => /<input\b[^>]{0,1000}\btype\s*=\s*["']?password\b/i.test(html);
