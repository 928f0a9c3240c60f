import { expect, test } from '@playwright/test';
import { loggedIn, startAgent } from './agent.ts';
import { checkTicket } from './check.ts';
import { startDesk, type Desk, type TicketTruth } from './desk.ts';

// RT's default form; the address always shown; German in the dark theme; names only, so that no address is on the page.
const AGENTS = ['alex', 'vera', 'dieter', 'connie'];

/**
 * Whom all tickets are shown to in a browser; the others see every third one there. So each agent's pages are read whole in
 * one browser or the other: RT takes seconds to make one, and every adapter reads its fixtures in both anyway.
 */
const WHOLE = { chromium: ['alex', 'dieter'], firefox: ['vera', 'connie'] };

/** A build that gets everything wrong is told soon, not after half a minute a ticket. */
const ENOUGH_MISTAKES = 3;

let desk: Desk;
let logBefore: number;

test.beforeAll(() => {
  test.setTimeout(600_000); // the first run installs Request Tracker
  const started = startDesk();
  if (typeof started === 'string') {
    console.log(started);
    test.skip(true, started);
  } else {
    desk = started;
    logBefore = desk.accessLog().length;
  }
});

const browser = () => (test.info().project.name.endsWith('firefox') ? 'firefox' : 'chromium');

for (const agent of AGENTS) {
  test(`${agent} sees each ticket's own customer, and nobody else at any moment`, async () => {
    const all = WHOLE[browser()].includes(agent);
    const tickets = desk.tickets.filter((_, at) => all || at % 3 === AGENTS.indexOf(agent) % 3);
    const { session, tab } = await startAgent(browser(), desk, agent);
    try {
      const mistakes: string[] = [];
      let right = 0;
      for (const truth of tickets) {
        const mistake = await checkTicket(tab, desk, truth);
        if (mistake === null) right += 1;
        else mistakes.push(mistake);
        if (mistakes.length === ENOUGH_MISTAKES) break;
      }
      console.log(`${agent}: ${right} of ${tickets.length} (${browser()})`);
      expect(mistakes).toEqual([]);
      await tab.goto(`${desk.base}/`);
      await loggedIn(tab);
    } finally {
      await session.close();
    }
  });
}

test('pages that do not show the requester have the right one, the first time too', async () => {
  const { session, tab } = await startAgent(browser(), desk, 'alex');
  try {
    const mistakes = [];
    for (const kind of ['plain', 'cc', 'no-requester', 'two-requesters']) {
      const truth = ticketOf(kind);
      for (const page of ['Ticket/Update.html', 'Ticket/History.html', 'm/ticket/show']) {
        mistakes.push(await checkTicket(tab, desk, truth, `${desk.base}/${page}?id=${truth.ticketId}`));
      }
    }
    expect(mistakes.filter((mistake) => mistake !== null)).toEqual([]);
  } finally {
    await session.close();
  }
});

test('only asks RT in ways that leave the agent and the ticket as they are', async () => {
  const { session, tab } = await startAgent(browser(), desk, 'alex');
  try {
    expect(await checkTicket(tab, desk, ticketOf('plain'))).toBeNull();
    const requests = () => [
      ...desk
        .accessLog()
        .slice(logBefore)
        .matchAll(/"([A-Z]+) (\/REST\/\S*)/g),
    ];
    // A line is written once its answer is out.
    await expect.poll(() => requests().length).toBeGreaterThan(0);
    // `/REST/1.0/` turns the agent's whole session into one for scripts, and then every page fails.
    const others = requests().filter(
      ([, method, path]) => method !== 'GET' || !path?.startsWith('/REST/2.0/'),
    );
    expect(others).toEqual([]);
  } finally {
    await session.close();
  }
});

function ticketOf(kind: string): TicketTruth {
  const truth = desk.tickets.find((ticket) => ticket.kind === kind);
  if (!truth) throw new Error(`No ticket of the kind ${kind}.`);
  return truth;
}
