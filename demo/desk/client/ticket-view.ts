/** A ticket as it stands in its pane. The hooks that other software may rely on: `.ticket-id`, `.requester`, `[data-mail]`. */
import type { Contact, Ticket } from '../../tickets/ticket.ts';
import { el, face } from './dom.ts';
import { editor } from './editor.ts';
import { called, messageView } from './message-view.ts';

function mail({ email }: Contact): HTMLElement {
  return el('a.mail', { href: `mailto:${email}`, 'data-mail': email }, email);
}

/** The requester slot: a box for each, or one that stays empty where the ticket names nobody. */
function requesterBox(person: Contact): HTMLElement {
  const name = person.name && el('bdi.name', { 'data-name': true }, person.name);
  return el('div.requester', {}, face(called(person)), el('span.lines', {}, name, mail(person)));
}

function people(ticket: Ticket): HTMLElement {
  const boxes = ticket.requesters.map(requesterBox);
  const nobody = [el('div.requester.nobody', {}), el('span.nobody-note', {}, 'No requester')];
  const cc = ticket.cc.flatMap((person) => [
    called(person) === person.email ? '' : `${person.name} `,
    mail(person),
  ]);
  return el(
    'div.people',
    {},
    el('span.role', {}, 'Requester'),
    el('div.boxes', {}, ...(boxes.length > 0 ? boxes : nobody)),
    el('span.role', {}, 'Owner'),
    el('span.owner', {}, ticket.owner?.name ?? 'Nobody yet'),
    cc.length > 0 && el('span.role', {}, 'Cc'),
    cc.length > 0 && el('span.cc', {}, ...cc),
  );
}

/** All that a pane holds, newest message last. */
export function ticketView(ticket: Ticket): HTMLElement[] {
  return [
    el(
      'header.head',
      {},
      el(
        'div.marks',
        {},
        el('span.ticket-id', {}, `#${ticket.id}`),
        el(`span.status.${ticket.status}`, {}, ticket.status),
        el('span.tag', {}, ticket.tag),
        el('span.tag', {}, ticket.channel),
      ),
      el('h1.subject', { dir: 'auto' }, ticket.subject),
      people(ticket),
    ),
    el('div.thread', {}, ...ticket.messages.map(messageView)),
    editor(ticket),
  ];
}

export function missingView(id: string): HTMLElement[] {
  return [el('p.missing', {}, `There is no ticket ${id}.`)];
}

export function waitingView(): HTMLElement[] {
  return [el('div.waiting', { 'aria-label': 'Loading' }, el('i', {}), el('i', {}), el('i', {}))];
}
