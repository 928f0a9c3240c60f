/** Ties the page together: addresses, clicks and keys. */
import { BEHAVIOUR } from './data.ts';
import { need } from './dom.ts';
import { startHotkeys } from './hotkeys.ts';
import { beside, mark, startList } from './list.ts';
import { close, current, show } from './panes.ts';
import { say } from './toast.ts';

/** The ticket that the address names, `null` for the list. */
function routed(): string | null {
  const id = /^\/tickets\/([^/]+)/.exec(location.pathname)?.[1];
  return id === undefined ? null : decodeURIComponent(id);
}

function follow(): void {
  const id = routed();
  show(id);
  mark(id);
}

/** Variants are named in the query, so it comes along. */
function go(id: string | null): void {
  const path = `${id === null ? '/' : `/tickets/${encodeURIComponent(id)}`}${location.search}`;
  if (id === current()) return;
  if (BEHAVIOUR.reload) return location.assign(path);
  history.pushState(null, '', path);
  follow();
}

function closeTab(id: string): void {
  const next = close(id);
  if (id === current()) go(next);
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const closes = event.target.closest<HTMLElement>('[data-close]')?.dataset['close'];
  const opens = event.target.closest<HTMLElement>('[data-open]')?.dataset['open'];
  const home = event.target.closest('.brand');
  if (closes === undefined && opens === undefined && !home) return;
  event.preventDefault();
  if (closes !== undefined) closeTab(closes);
  else go(opens ?? null);
});

need('.compose').addEventListener('click', () => say('This is the demo: new tickets come by themselves'));

startHotkeys({
  a: () => {
    const owner = document.querySelector('.pane:not([hidden]) .owner');
    if (owner) owner.textContent = need('.self-name').textContent;
    say('You have taken this ticket');
  },
  w: () => {
    const id = current();
    if (id !== null) closeTab(id);
  },
  j: () => go(beside(current(), 1) ?? current()),
  k: () => go(beside(current(), -1) ?? current()),
  r: () => document.querySelector<HTMLElement>('.pane:not([hidden]) .box')?.focus(),
  '/': () => need('.search input').focus(),
});

window.addEventListener('popstate', follow);
follow();
await startList(current);
