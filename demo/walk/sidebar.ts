/** The sidebar as the walk sees it: by the names that it keeps for automation. */
import type { Pane } from '../../tests/harness/driver.ts';

const main = (state: string, id: string) =>
  `main[data-testid="sidebar"][data-state="${state}"][data-ticket="custom:${id}"]`;

export const linkOf = (kind: string) => `[data-testid="link"][data-kind="${kind}"]`;

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
