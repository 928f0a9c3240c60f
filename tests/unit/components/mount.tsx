/** Draws components into the test's document, and takes them down again. */
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import type { FoundCustomer, SidebarActions, SidebarView } from '../../../lib/sidebar/view';

export async function draw(child: ComponentChild): Promise<void> {
  await act(() => render(child, document.body));
}

export async function clear(): Promise<void> {
  await draw(null);
}

export function spies() {
  return {
    choose: vi.fn<SidebarActions['choose']>(),
    undo: vi.fn<SidebarActions['undo']>(),
    search: vi.fn<SidebarActions['search']>(async (): Promise<FoundCustomer[]> => []),
    open: vi.fn<SidebarActions['open']>(),
    refresh: vi.fn<SidebarActions['refresh']>(),
    collapse: vi.fn<SidebarActions['collapse']>(),
    setSide: vi.fn<SidebarActions['setSide']>(),
    openOptions: vi.fn<SidebarActions['openOptions']>(),
    openWelcome: vi.fn<SidebarActions['openWelcome']>(),
    press: vi.fn<SidebarActions['press']>(),
    goOn: vi.fn<SidebarActions['goOn']>(),
    giveUp: vi.fn<SidebarActions['giveUp']>(),
    copyNote: vi.fn<SidebarActions['copyNote']>(async () => true),
    setEnvironment: vi.fn<SidebarActions['setEnvironment']>(),
    retry: vi.fn<SidebarActions['retry']>(),
    copy: vi.fn<SidebarActions['copy']>(async () => true),
    chooseAccount: vi.fn<SidebarActions['chooseAccount']>(),
    addNote: vi.fn<SidebarActions['addNote']>(async () => undefined),
    changeNote: vi.fn<SidebarActions['changeNote']>(async () => undefined),
    removeNote: vi.fn<SidebarActions['removeNote']>(async () => async () => undefined),
    forget: vi.fn<SidebarActions['forget']>(async () => undefined),
    openPage: vi.fn<SidebarActions['openPage']>(),
    copyBrief: vi.fn<SidebarActions['copyBrief']>(async () => true),
    setBlurred: vi.fn<SidebarActions['setBlurred']>(),
    readNews: vi.fn<SidebarActions['readNews']>(),
    dropNews: vi.fn<SidebarActions['dropNews']>(),
  };
}

export async function drawSidebar(view: SidebarView, actions = spies()) {
  await draw(<Sidebar view={view} actions={actions} />);
  return actions;
}

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector} in ${document.body.innerHTML}`);
  return found;
}

export const testId = (id: string) => find(`[data-testid="${id}"]`);

/** The button whose name (label, else text) is exactly this. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (!found) throw new Error(`no button named ${name} in ${document.body.innerHTML}`);
  return found;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(() => element.click());
}

/** A key press on the element, bubbling as in a browser. Answers whether somebody took it. */
export async function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await act(() => {
    on.dispatchEvent(event);
  });
  return event.defaultPrevented;
}
