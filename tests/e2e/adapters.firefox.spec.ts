/** The contract suite reads every fixture in Chromium; here every adapter reads the same pages in stock Firefox. */
import type { Sighting } from '../../lib/desks/desk';
import { bundleAdapters } from '../desks/contract/bundle';
import type * as Desks from '../desks/contract/entry';
import { fixtureNames, loadFixture, type Fixture } from '../desks/contract/fixtures';
import { expect, test } from './fixtures.ts';

const byDesk = Map.groupBy(fixtureNames().map(loadFixture), ({ desk }) => desk.type);

/** What a reading is compared by; `null` for a page that shows no ticket. */
const told = (seen: Sighting | null) =>
  seen && {
    ticketId: seen.ticket.id,
    slot: seen.slot,
    bound: seen.ticket.bound,
    people: seen.people.map(({ hook, ...person }) => person),
  };
const wanted = ({ expect: expected }: Fixture) =>
  expected && {
    ticketId: expected.ticketId,
    slot: expected.slot,
    bound: expected.bound,
    people: expected.people,
  };

test('every page of every desk is read as in Chromium', async ({ session, stage, open }) => {
  test.setTimeout(300_000);
  const adapters = await bundleAdapters();
  // No desk of ours: the pages are read by hand, one after the other in one document.
  await session.setPack({ version: 1 });
  stage.at('/', { body: '<!doctype html><title>Pages</title>' });
  const tab = await open(stage.url);
  await tab.evaluate((code) => {
    // eslint-disable-next-line no-implied-eval
    Object.assign(window, { readPages: (new Function(`${code};return Desks`) as () => typeof Desks)() });
  }, adapters);
  for (const [type, fixtures] of byDesk) {
    const seen = await tab.evaluate(
      async (pages) => {
        const { readPage } = (window as unknown as { readPages: typeof Desks }).readPages;
        const read: (Sighting | null)[] = [];
        for (const { html, url, desk } of pages) {
          const fresh = new DOMParser().parseFromString(html, 'text/html').documentElement;
          document.removeChild([...document.childNodes].find((node) => node instanceof Element)!);
          document.append(Document.prototype.importNode.call(document, fresh, true));
          const frames = [...Document.prototype.querySelectorAll.call(document, 'iframe')];
          await Promise.all(
            frames.map((frame) => new Promise((done) => frame.addEventListener('load', done))),
          );
          read.push(readPage(document, new URL(url), desk));
        }
        return read;
      },
      fixtures.map(({ html, url, desk }) => ({ html, url, desk })),
    );
    const names = fixtures.map(({ name }) => name);
    expect(Object.fromEntries(seen.map((one, at) => [names[at], told(one)])), type).toEqual(
      Object.fromEntries(fixtures.map((fixture) => [fixture.name, wanted(fixture)])),
    );
  }
  console.log(`${fixtureNames().length} pages of ${byDesk.size} desks read in Firefox`);
});
