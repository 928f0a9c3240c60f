/** The reply box. What is sent stays in the page: the desk is a stage, and reloads to how it was. */
import type { Ticket } from '../../tickets/ticket.ts';
import { el, need } from './dom.ts';
import { messageView } from './message-view.ts';
import { say } from './toast.ts';

function send(box: HTMLElement, form: HTMLElement): void {
  const text = box.innerText.trim();
  if (!text) return;
  const self = { name: need('.self-name').textContent, email: need('.self-mail').textContent };
  const message = { by: 'agent' as const, from: self, at: Date.now(), paragraphs: text.split(/\n+/) };
  form.parentElement?.querySelector('.thread')?.append(messageView(message));
  box.textContent = '';
  say('Reply sent');
}

export function editor(ticket: Ticket): HTMLElement {
  const first = ticket.requesters[0];
  const box = el('div.box', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Reply',
    'data-placeholder': first ? `Reply to ${first.name || first.email}` : 'Write a note',
  });
  const button = el('button.send', { type: 'button' }, 'Send');
  const note = el('span.hint', {}, ticket.requesters.length > 0 ? 'Public reply' : 'Internal note');
  const form = el('div.editor', {}, box, el('div.tools', {}, button, note));
  button.addEventListener('click', () => send(box, form));
  return form;
}
