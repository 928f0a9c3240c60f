/** One message of a thread, with what the mail quoted below itself. */
import { dayOf, timeOf } from '../../dates.ts';
import type { Contact, Message } from '../../tickets/ticket.ts';
import { el, face } from './dom.ts';

export const called = ({ name, email }: Contact) => name || email;

export function messageView(message: Message): HTMLElement {
  const { quote } = message;
  return el(
    `article.message.${message.by}`,
    {},
    face(called(message.from)),
    el(
      'div.bubble',
      {},
      el(
        'header',
        {},
        el('bdi', {}, called(message.from)),
        el(
          'time',
          { datetime: new Date(message.at).toISOString() },
          `${dayOf(message.at)}, ${timeOf(message.at)}`,
        ),
      ),
      el(
        'div.text',
        {},
        ...message.paragraphs.map((text) => el('p', { dir: 'auto' }, text)),
        quote &&
          el('blockquote', {}, el('p', {}, quote.lead), ...quote.paragraphs.map((text) => el('p', {}, text))),
      ),
    ),
  );
}
