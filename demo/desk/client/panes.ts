/** The open tickets: a tab and a pane each. Panes stay in the page while they are open, and all but one are hidden. */
import type { Ticket } from '../../tickets/ticket.ts';
import { BEHAVIOUR, ticketData } from './data.ts';
import { el, need } from './dom.ts';
import { morph } from './morph.ts';
import { missingView, ticketView, waitingView } from './ticket-view.ts';

const host = need('.panes');
const strip = need('.tabs');
/** Open tickets in the order of their tabs, with the words on each. */
const open = new Map<string, string>();
let active: string | null = null;

const paneOf = (id: string) => host.querySelector<HTMLElement>(`.pane[data-ticket="${CSS.escape(id)}"]`);

function emptyPane(id: string): HTMLElement {
  return el('section.pane', { 'data-ticket': id, role: 'tabpanel', 'aria-label': `Ticket ${id}` });
}

function drawTabs(): void {
  const tabs = [...open].map(([id, words]) => {
    const tab = el(
      'a.tab',
      { href: `/tickets/${id}`, 'data-open': id, role: 'tab', 'aria-selected': String(id === active) },
      el('span.number', {}, id),
      el('bdi', {}, words),
    );
    const cross = el('button', { type: 'button', 'data-close': id, 'aria-label': `Close ${id}` }, '×');
    return el('span.tab-box', {}, tab, cross);
  });
  strip.replaceChildren(...tabs);
}

function reveal(id: string | null): void {
  for (const pane of host.querySelectorAll<HTMLElement>('.pane')) pane.hidden = pane.dataset['ticket'] !== id;
  need('.nothing').hidden = id !== null;
  document.documentElement.dataset['view'] = id === null ? 'list' : 'ticket';
  document.title = id === null ? 'Tidewater Desk' : `#${id} · Tidewater Desk`;
}

/** The one pane of the text variant: it becomes the next ticket piece by piece. */
function write(id: string, content: HTMLElement[]): void {
  if (id !== active) return;
  const next = emptyPane(id);
  next.append(...content);
  const pane = host.querySelector('.pane');
  if (pane) morph(pane, next);
  else host.append(next);
  reveal(id);
}

function fill(id: string, ticket: Ticket | null): void {
  const content = ticket ? ticketView(ticket) : missingView(id);
  const who = ticket?.requesters[0];
  if (open.has(id)) open.set(id, who ? who.name || who.email : (ticket?.subject ?? 'Not found'));
  if (BEHAVIOUR.text) write(id, content);
  else paneOf(id)?.replaceChildren(...content);
  drawTabs();
}

/** Brings a ticket to the front, or none. Its content follows when the desk has answered. */
export function show(id: string | null): void {
  if (id === active && id !== null) return;
  active = id;
  const known = id !== null && open.has(id);
  if (id !== null && !known) open.set(id, 'Loading');
  drawTabs();
  if (BEHAVIOUR.text && id !== null) {
    void ticketData(id).then((ticket) => fill(id, ticket));
    return;
  }
  const swap = () => {
    if (id !== active) return;
    if (id !== null && !paneOf(id)) {
      const pane = emptyPane(id);
      pane.append(...waitingView());
      host.append(pane);
      void ticketData(id).then((ticket) => fill(id, ticket));
    }
    reveal(id);
  };
  if (BEHAVIOUR.stale > 0 && host.childElementCount > 0) setTimeout(swap, BEHAVIOUR.stale);
  else swap();
}

/** Closes a ticket; answers the one to show instead, `null` when that was the last. */
export function close(id: string): string | null {
  const ids = [...open.keys()];
  const at = ids.indexOf(id);
  open.delete(id);
  if (!BEHAVIOUR.text) paneOf(id)?.remove();
  drawTabs();
  return active === id ? (ids[at + 1] ?? ids[at - 1] ?? null) : active;
}

export function current(): string | null {
  return active;
}
