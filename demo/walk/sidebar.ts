/** The sidebar as the walk sees it: by the names that it keeps for automation. */
import type { Pane } from '../../tests/harness/driver.ts';

const main = (state: string, id: string) =>
  `main[data-testid="sidebar"][data-state="${state}"][data-ticket="custom:${id}"]`;

/** The link of that id in the pack. */
export const linkAt = (id: string) => `[data-testid="link"][data-id="${id}"]`;

export const clueLinkAt = (id: string) => `[data-testid="clue"] ${linkAt(id)}`;

export const environmentAt = (id: string) => `[data-testid="environment"][data-id="${id}"]`;

/** Goes on with the press that asks for a reason, with the one that stands there. Answers it. */
export async function giveReason(sidebar: Pane): Promise<string> {
  await sidebar.waitFor('[data-testid="press"][data-stage="reason"]');
  const reason = await sidebar.evaluate(
    () => document.querySelector<HTMLInputElement>('[data-testid="press-reason"]')?.value ?? '',
  );
  await sidebar.click('[data-testid="press"] button[type="submit"]');
  return reason;
}

export interface Shown {
  name: string;
  email: string;
  /** The id in the company's systems: it comes with the company's answer. */
  id: string;
  why: string;
}

/** Waits until the sidebar shows one customer for that ticket, with what the company answered. */
export async function shownFor(sidebar: Pane, ticketId: string): Promise<Shown> {
  await sidebar.waitFor(main('one', ticketId));
  await sidebar.waitFor('[data-testid="customer-id"]');
  const [name, email, id, why] = await Promise.all(
    ['name', 'email', 'id', 'why'].map((part) => sidebar.text(`[data-testid="customer-${part}"]`)),
  );
  return { name: name ?? '', email: email ?? '', id: id ?? '', why: why ?? '' };
}
