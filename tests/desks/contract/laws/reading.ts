import { expect, type Page } from '@playwright/test';
import type { Fixture } from '../fixtures';

/** The expected sighting or `null`; the same again at once; plain data; and not one change of the page. */
export async function pagesAreRead(page: Page, { url, desk, expect: expected }: Fixture): Promise<void> {
  const { first, second, revived, changes } = await page.evaluate(
    ({ url, desk }) => {
      const { adapterFor, readPage } = window.desks();
      if (!adapterFor(desk.type)) throw new Error(`No adapter is registered for "${desk.type}"`);
      const before = document.documentElement.outerHTML;
      const observer = new MutationObserver(() => {});
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      const first = readPage(document, new URL(url), desk);
      const second = readPage(document, new URL(url), desk);
      const revived = JSON.parse(JSON.stringify(first)) as typeof first;
      const changes = observer.takeRecords().map((record) => `${record.type} of ${record.target.nodeName}`);
      observer.disconnect();
      if (document.documentElement.outerHTML !== before) changes.push('outerHTML');
      return { first, second, revived, changes };
    },
    { url, desk },
  );
  expect(second, 'the second reading').toEqual(first);
  expect(revived, 'crosses messages whole').toEqual(first);
  expect(changes, 'the page is left alone').toEqual([]);

  if (!expected) return expect(first).toBeNull();
  if (!first) throw new Error('The page was not recognised');
  const { self, missed, ...rest } = expected;
  const { id: ticketId, label, ...ticket } = first.ticket;
  // Where the id says more than the ticket's number, the number is its end.
  if (label !== undefined) expect(ticketId.endsWith(label), `${label} of ${ticketId}`).toBe(true);
  const people = first.people.map(({ hook, ...person }) => person);
  expect({ ticketId, ...ticket, slot: first.slot, people }).toEqual(rest);
  if (self) expect(first.self).toEqual(self);
  if (missed) expect(first.missed ?? []).toEqual(missed);
  expect(first.desk).toEqual({ type: desk.type, url: desk.url });
  for (const hook of [...first.people.map(({ hook }) => hook), ...(first.missed ?? [])])
    expect(hook).toMatch(/^[a-z0-9-]+$/);
}
