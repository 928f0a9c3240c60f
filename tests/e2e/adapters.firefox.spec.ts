/** The contract suite reads every fixture in Chromium; here every adapter reads the same pages in stock Firefox. */
import type { Person } from '../../lib/desks/desk';
import { bundleAdapters } from '../desks/contract/bundle';
import type * as Desks from '../desks/contract/entry';
import { fixtureNames, loadFixture } from '../desks/contract/fixtures';
import { expect, test } from './fixtures.ts';

const byDesk = Map.groupBy(fixtureNames().map(loadFixture), ({ desk }) => desk.type);

for (const [type, fixtures] of byDesk) {
  test(`${type}: every page is read as in Chromium`, async ({ session, stage, open }) => {
    test.setTimeout(180_000);
    const adapters = await bundleAdapters();
    // No desk of ours: the pages are read by hand.
    await session.setPack({ version: 1 });
    const tab = await open(stage.url);
    const read: Record<string, unknown> = {};
    const wanted: Record<string, unknown> = {};
    for (const { name, html, url, desk, expect: expected } of fixtures) {
      stage.at('/page', { body: html });
      await tab.goto(`${stage.url}page`);
      const seen = await tab.evaluate(
        ([code, url, desk]) => {
          // eslint-disable-next-line no-implied-eval
          const desks = new Function(`${code};return Desks`)() as typeof Desks;
          return desks.readPage(document, new URL(url), desk);
        },
        [adapters, url, desk] as const,
      );
      const people = seen?.people.map(({ hook, ...person }: Person) => person);
      read[name] = seen && { ticketId: seen.ticket.id, slot: seen.slot, bound: seen.ticket.bound, people };
      wanted[name] = expected && {
        ticketId: expected.ticketId,
        slot: expected.slot,
        bound: expected.bound,
        people: expected.people,
      };
    }
    expect(read).toEqual(wanted);
  });
}
