/** The list of tickets, by folder and by what is searched for. */
import { dayOf, timeOf } from '../../dates.ts';
import type { TicketLine } from '../server.ts';
import { allTickets } from './data.ts';
import { el, need } from './dom.ts';

const self = need('.self-mail').textContent;
let lines: TicketLine[] = [];
let folder = 'open';
let sought = '';

const FOLDERS: Record<string, (line: TicketLine) => boolean> = {
  open: (line) => line.status !== 'closed',
  mine: (line) => line.status !== 'closed' && line.ownerEmail === self,
  waiting: (line) => line.status === 'waiting',
  closed: (line) => line.status === 'closed',
};

/** Today's tickets show the hour, older ones the day. */
function when(at: number, newest: number): string {
  return dayOf(at) === dayOf(newest) ? timeOf(at) : dayOf(at).replace(/ \d+$/, '');
}

function row(line: TicketLine, newest: number): HTMLElement {
  return el(
    'a.row',
    { href: `/tickets/${line.id}`, 'data-open': line.id, 'data-unread': line.unread },
    el('span.who', {}, el('bdi', {}, line.who), el('time', {}, when(line.updatedAt, newest))),
    el('span.what', { dir: 'auto' }, line.subject),
    el('span.snippet', { dir: 'auto' }, line.snippet),
  );
}

function chosen(): TicketLine[] {
  const words = sought.toLowerCase();
  // A search looks everywhere: nobody remembers the folder.
  return words
    ? lines.filter((line) => `${line.id} ${line.who} ${line.subject}`.toLowerCase().includes(words))
    : lines.filter(FOLDERS[folder] ?? (() => true));
}

function draw(): void {
  const shown = chosen();
  const newest = lines[0]?.updatedAt ?? 0;
  need('.rows').replaceChildren(...shown.map((line) => row(line, newest)));
  need('.list-count').textContent = String(shown.length);
}

/** Marks the row of the open ticket. */
export function mark(id: string | null): void {
  for (const one of document.querySelectorAll<HTMLElement>('.row')) {
    if (one.dataset['open'] === id) one.setAttribute('aria-current', 'true');
    else one.removeAttribute('aria-current');
  }
}

/** The ticket `step` rows below the one on view. */
export function beside(id: string | null, step: number): string | null {
  const shown = chosen();
  const at = shown.findIndex((line) => line.id === id);
  return shown[at < 0 ? 0 : at + step]?.id ?? null;
}

export async function startList(current: () => string | null): Promise<void> {
  const redraw = () => {
    draw();
    mark(current());
  };
  const search = need('.search input');
  search.addEventListener('input', () => {
    sought = search instanceof HTMLInputElement ? search.value.trim() : '';
    redraw();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-folder]')) {
    button.addEventListener('click', () => {
      folder = button.dataset['folder'] ?? 'open';
      for (const other of document.querySelectorAll('[data-folder]')) {
        other.setAttribute('aria-pressed', String(other === button));
      }
      need('.list-title').textContent = button.textContent.trim();
      redraw();
    });
  }
  lines = await allTickets();
  redraw();
}
