import type { Pane } from '../harness/driver.ts';

/** What the sidebar says at one moment about who the customer is. */
export interface Statement {
  ticket: string;
  state: string;
  /** Every address that stands for a person: the customer's, the choices', and those that links were made for. */
  emails: string[];
  names: string[];
  /** Why the customer is shown, in the sidebar's words. */
  why: string;
}

declare global {
  interface Window {
    /** Where the functions in the frame keep what they saw. */
    statements?: Statement[];
  }
}

/** From now on, everything that the sidebar says is written down inside the frame, however briefly it stands there. */
export async function watchSidebar(sidebar: Pane, linkPrefix: string): Promise<void> {
  await sidebar.evaluate((prefix) => {
    const statements: Statement[] = (window.statements = []);
    const read = (): Statement => {
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const texts = (selector: string) => all(selector).map((element) => (element.textContent ?? '').trim());
      const links = all('[data-testid="link"][href]').map((link) => link.getAttribute('href') ?? '');
      const main = document.querySelector<HTMLElement>('main[data-testid="sidebar"]');
      return {
        ticket: main?.dataset.ticket ?? '',
        state: main?.dataset.state ?? '',
        emails: [
          ...texts('[data-testid="customer-email"]'),
          ...all('[data-testid="candidate"]').map((candidate) => candidate.dataset.email ?? ''),
          ...links.map((href) => decodeURIComponent(href.replace(prefix, ''))),
        ],
        names: texts('[data-testid="customer-name"]'),
        why: texts('[data-testid="customer-why"]').join(' '),
      };
    };
    const note = () => {
      const now = read();
      if (JSON.stringify(now) !== JSON.stringify(statements.at(-1))) statements.push(now);
    };
    note();
    new MutationObserver(note).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }, linkPrefix);
}

/** Everything said since, in order; the last one is what the sidebar says now. */
export async function statementsOf(sidebar: Pane): Promise<Statement[]> {
  return sidebar.evaluate(() => window.statements ?? []);
}
