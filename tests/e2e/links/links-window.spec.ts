/** The time that a link is about: around the customer's last message, in the zone of the agent. */
import { ticketOf } from '../../../demo/tickets.ts';
import { launch } from '../../harness/launch.ts';
import { deskPack, serveTickets, ticketPage } from '../desk.ts';
import { expect, shows, test } from '../fixtures.ts';
import type { Pane } from '../../harness/driver.ts';
import type { Stage } from '../stage.ts';
import * as at from './names.ts';
import { pressed, ready, test as demoTest, ticketUrl } from './rig.ts';

const ada = { email: 'ada.window@example.com', name: 'Ada Window' };

/** Ten past six in UTC: in New York the second hour of one, for clocks went back at six; in Adelaide late afternoon. */
const heard = '2025-11-02T06:10:00Z';

const queries = {
  local: 'from={{window.from | local}}&to={{window.to | local}}',
  date: 'from={{window.from | date}}&to={{window.to | date}}',
  iso: 'from={{window.from | iso}}&to={{window.to | iso}}',
};

function packFor(stage: Stage) {
  const pack = deskPack(stage);
  return {
    ...pack,
    desks: pack.desks.map((desk) => ({
      ...desk,
      read: { ...desk.read, time: { select: '.heard', attr: 'datetime' } },
    })),
    links: Object.entries(queries).map(([id, query]) => ({
      id,
      kind: 'logs',
      label: id,
      url: `${stage.url}logs?${query}`,
      window: { before: 30, after: 45 },
    })),
  };
}

const windowOf = async (sidebar: Pane, id: string) => {
  const { searchParams } = new URL((await sidebar.attr(at.link(id), 'href')) ?? '');
  return [searchParams.get('from'), searchParams.get('to')];
};

for (const [zone, local] of [
  // An hour and a quarter between them, and the clock shows a quarter: the hour of one comes twice.
  ['America/New_York', ['2025-11-02T01:40:00', '2025-11-02T01:55:00']],
  ['Australia/Adelaide', ['2025-11-02T16:10:00', '2025-11-02T17:25:00']],
] as const) {
  test(`in ${zone} a link’s window is written as the clocks there show it`, async ({ stage }, {
    project,
  }) => {
    serveTickets(stage, { 981: [ada] });
    stage.at('/tickets/981', { body: ticketPage('981', [ada], `<time class="heard" datetime="${heard}">`) });
    const session = await launch(project.name.endsWith('firefox') ? 'firefox' : 'chromium', {
      timeZone: zone,
    });
    try {
      await session.setPack(packFor(stage));
      const tab = await session.newTab(`${stage.url}tickets/981`);
      expect(await tab.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
      const sidebar = await tab.sidebar();
      await shows(sidebar, 'one', 'custom:981');
      await sidebar.waitFor(at.link('local'));
      await sidebar.waitUntil(
        (link) => document.querySelector<HTMLAnchorElement>(link)?.href.includes('2025'),
        at.link('iso'),
      );
      expect(await windowOf(sidebar, 'iso')).toEqual([
        '2025-11-02T05:40:00.000Z',
        '2025-11-02T06:55:00.000Z',
      ]);
      expect(await windowOf(sidebar, 'local')).toEqual(local);
      expect(await windowOf(sidebar, 'date')).toEqual(['2025-11-02', '2025-11-02']);
    } finally {
      await session.close();
    }
  });
}

demoTest(
  'the logs open at the customer’s last message, not at the agent’s',
  async ({ session, demo, open }) => {
    const sidebar = await ready(session, await open(ticketUrl(demo)));
    const heardAt = ticketOf('plain').messages.findLast(({ by }) => by === 'customer')?.at ?? 0;
    const half = 30 * 60 * 1000;
    // The messages may be heard after the customer is on view; until then the link is about the last day.
    await sidebar.waitUntil(
      ({ link, from }) => {
        const href = document.querySelector<HTMLAnchorElement>(link)?.href;
        return href && new URL(href).searchParams.get('from') === from;
      },
      { link: at.link('logs'), from: new Date(heardAt - half).toISOString() },
    );
    const logs = await pressed(session, sidebar, at.link('logs'));
    expect([await logs.attr('#window', 'data-from'), await logs.attr('#window', 'data-to')]).toEqual([
      String(heardAt - half),
      String(heardAt + half),
    ]);
    expect(await logs.count('.log time')).toBeGreaterThan(2);
    await logs.close();
  },
);
