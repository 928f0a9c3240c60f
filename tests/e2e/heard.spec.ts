/** What people wrote on a ticket: heard in its page, told of this ticket alone, and gone with it. */
import type { Session } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { expect, test } from './fixtures.ts';
import type { Stage } from './stage.ts';

interface Told {
  ticket: { id: string };
  clues?: { kind: string; value: string }[];
  heardAt?: number;
}

/** What an extension's page has; nothing else of it is used here. */
interface Extension {
  chrome: { storage: { session: { get(keys: null): Promise<unknown> } } };
}

const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desk</title></head><body>
  <h1>#71</h1><b>Ada Heard</b> <a href="mailto:ada.heard@example.com">mail</a>
  <article><time datetime="2026-11-22T10:00:00Z">Sunday</time>
  <p>Where is my <i>order #1</i>111? It said req_8fJk29dLQ2x1Zz.</p><p hidden>order #2222</p>
  <div contenteditable>Dear Ada, order #3333</div></article></body></html>`;

const pack = (stage: Stage) => ({
  version: 1,
  desks: [
    {
      type: 'custom',
      name: 'Stage',
      url: stage.url,
      ticket: 'tickets/{id}',
      read: {
        id: 'h1',
        name: 'b',
        email: { select: 'a', attr: 'href' },
        messages: 'article',
        time: { select: 'article time', attr: 'datetime' },
      },
    },
  ],
});

/** The sighting that the background has of the desk's tab, once it is about ticket `id` and `holds`. */
async function told(session: Session, id: string, holds: (sighting: Told) => boolean): Promise<Told> {
  const page = await session.extensionTab('options.html');
  const sighting = await until(`a sighting of ticket ${id}`, async () => {
    const kept = await page.evaluate(() => {
      type Tabs = Record<string, { spotted?: { sighting: Told | null } }>;
      const { storage } = (globalThis as unknown as Extension).chrome;
      return storage.session.get(null) as Promise<Tabs>;
    });
    const all = Object.values(kept).map(({ spotted }) => spotted?.sighting);
    return all.find((one) => one?.ticket.id === id && holds(one)) ?? null;
  });
  await page.close();
  return sighting;
}

test('clues and the time of the last message come with a ticket, and never with the next', async ({
  session,
  stage,
  open,
}) => {
  stage.at('/tickets/71', { body });
  await session.setPack(pack(stage));
  const tab = await open(`${stage.url}tickets/71`);
  const first = await told(session, '71', ({ clues }) => clues !== undefined);
  expect(first.clues).toEqual([
    { kind: 'order', value: '1111' },
    { kind: 'request', value: 'req_8fJk29dLQ2x1Zz' },
  ]);
  expect(new Date(first.heardAt ?? 0).toISOString()).toBe('2026-11-22T10:00:00.000Z');

  await tab.evaluate(() => history.pushState({}, '', '72'));
  const lagging = await told(session, '72', () => true);
  expect(lagging.clues).toBeUndefined();
  expect(lagging.heardAt).toBeUndefined();

  await tab.evaluate(() => {
    document.querySelector('h1')!.textContent = '#72';
    document.querySelector('b')!.textContent = 'Grace Heard';
    document.querySelector('a')!.href = 'mailto:grace.heard@example.org';
    document.querySelector('article')!.innerHTML = '<p>cus_1842 cannot pay</p>';
  });
  const next = await told(session, '72', ({ clues }) => clues !== undefined);
  expect(next.clues).toEqual([{ kind: 'stripe-customer', value: 'cus_1842' }]);
  expect(next.heardAt).toBeUndefined();
});
