import { expect, type Page } from '@playwright/test';
import type { Fixture } from '../fixtures';

/** The day after the last that any page tells of. */
const now = Date.parse('2026-11-28T12:00:00Z');

/** What people wrote is heard as expected; the same again at once; and the page is left alone. */
export async function ticketsAreHeard(page: Page, fixture: Fixture): Promise<void> {
  const { url, desk, heardAt, clues } = fixture;
  const { first, second, messages, changes } = await page.evaluate(
    ({ url, desk, now }) => {
      const { adapterFor, createListener, readPage } = window.desks();
      const adapter = adapterFor(desk.type);
      const ticket = readPage(document, new URL(url), desk)?.ticket;
      if (!adapter || !ticket) return { first: {}, second: {}, messages: [], changes: [] };
      const observer = new MutationObserver(() => {});
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      const hear = () => createListener(adapter, desk, [], () => now)(document, new URL(url), ticket);
      const answer = {
        first: hear(),
        second: hear(),
        messages: adapter.messages?.(document, new URL(url), desk) ?? [],
        changes: observer.takeRecords().map((record) => `${record.type} of ${record.target.nodeName}`),
      };
      observer.disconnect();
      return answer;
    },
    { url, desk, now },
  );
  expect(second, 'heard again').toEqual(first);
  expect(changes, 'the page is left alone').toEqual([]);
  for (const { at, by } of messages) {
    expect(typeof at).toBe('string');
    expect(['customer', 'agent', 'unknown']).toContain(by);
  }
  const at = first.heardAt === undefined ? null : new Date(first.heardAt).toISOString();
  if (heardAt !== undefined) expect(at, 'when the customer wrote last').toBe(heardAt);
  if (clues) expect((first.clues ?? []).map(({ kind, value }) => `${kind} ${value}`)).toEqual(clues);
}
