/** What an agent waits for: from the moment a ticket stands in the desk's page until its customer's record is drawn. */
import type { Pane, Tab } from '../harness/driver.ts';
import { emailOf } from './fill.ts';

/** Ms of one ticket of a customer at random, in a desk that changes its page in place. */
export async function measureSeen(tab: Tab, frame: Pane, among: number): Promise<number> {
  const n = Math.floor(Math.random() * among);
  const drawn = frame.evaluate(whenDrawn, `custom:${n}`);
  // Listening before the ticket comes.
  await frame.evaluate(() => undefined);
  const opened = await tab.evaluate(openTicket, { n, email: emailOf(n) });
  return (await drawn) - opened;
}

/** Runs in the page, as `whenDrawn` does in the frame: epoch ms, with fractions. */
function openTicket({ n, email }: { n: number; email: string }): number {
  const put = (selector: string, change: (element: Element) => void) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`the desk’s page has no ${selector}`);
    change(element);
  };
  history.pushState(null, '', `/tickets/${n}`);
  put('h1 .id', (id) => (id.textContent = String(n)));
  put('.requester .name', (name) => (name.textContent = `Rosa Number${n}`));
  put('.requester .mail', (mail) => {
    mail.textContent = email;
    mail.setAttribute('href', `mailto:${email}`);
  });
  return performance.timeOrigin + performance.now();
}

/** Others of the same company are known from the database alone, so where they stand the record was read. */
function whenDrawn(ticket: string): Promise<number> {
  return new Promise((done) => {
    const look = () => {
      const main = document.querySelector(`main[data-ticket="${ticket}"]`);
      if (!main?.querySelector('[data-testid="related"]')) return;
      watch.disconnect();
      done(performance.timeOrigin + performance.now());
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
}
