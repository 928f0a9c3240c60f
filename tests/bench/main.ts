/**
 * What opening a customer costs when a thousand are cached, and when a million are: `npm run bench`. Two browsers of one
 * kind run side by side and take turns, so that whatever else the machine does slows both. Needs the test builds.
 *
 *   npm run bench -- --browser firefox --most 10000 --most 100000 --opens 400 --searches 100
 */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { deskPack, serveTickets } from '../e2e/desk.ts';
import { startStage, type Stage } from '../e2e/stage.ts';
import type { Pane, Session, Tab } from '../harness/driver.ts';
import { launch } from '../harness/launch.ts';
import { measureSeen } from './as-seen.ts';
import { fill } from './fill.ts';
import { measure, together, type Kind } from './measure.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    few: { type: 'string', default: '1000' },
    /** Compared with `few` one after another, each filled on from the one before. */
    most: { type: 'string', multiple: true, default: ['1000000'] },
    opens: { type: 'string', default: '300' },
    searches: { type: 'string', default: '300' },
    /** Tickets that are opened in the desk's page, until the customer's record is on screen. */
    seen: { type: 'string', default: '100' },
    /** Seconds after filling: databases go on sorting what they were given. */
    rest: { type: 'string', default: '120' },
    /** How often the same is measured, with a rest before each. */
    rounds: { type: 'string', default: '1' },
  },
});
const few = Number(values.few);

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
const ms = (time: number) => `${time.toFixed(2)} ms`;

interface Side {
  session: Session;
  tab: Tab;
  frame: Pane;
  size: number;
}

/** A browser that holds nobody yet, and a docked sidebar in it. */
async function prepare(browser: Session['browser'], stage: Stage): Promise<Side> {
  const session = await launch(browser);
  // Nobody is let go meanwhile.
  await session.localSet({ keeping: { most: 1_000_000, days: null } });
  await session.setPack({ ...deskPack(stage), sources: [] });
  const tab = await session.newTab(`${stage.url}tickets/1`);
  const frame = await tab.sidebar();
  return { session, tab, frame, size: 0 };
}

async function grow(side: Side, size: number, stage: Stage): Promise<void> {
  console.log(`${side.session.browser}: filling with ${size} customers`);
  await fill(side.session, side.size, size, stage.url);
  side.size = size;
}

/** Medians in ms, in the order of `sides`. The sides take turns, and each is warmed up first. */
async function compare(
  sides: readonly Side[],
  kind: Kind,
  times: number,
  deskUrl: string,
): Promise<number[]> {
  const taken = sides.map((): number[] => []);
  for (let turn = -2; turn * together < times; turn += 1) {
    for (const [at, { frame, size }] of sides.entries()) {
      const mean = await measure(frame, kind, size, deskUrl);
      if (turn >= 0) taken[at]?.push(mean);
    }
  }
  return taken.map(median);
}

/** The same of what an agent sees, one ticket a turn. */
async function compareSeen(sides: readonly Side[], times: number): Promise<number[]> {
  const taken = sides.map((): number[] => []);
  for (let turn = -together; turn < times; turn += 1) {
    for (const [at, { tab, frame, size }] of sides.entries()) {
      const took = await measureSeen(tab, frame, size);
      if (turn >= 0) taken[at]?.push(took);
    }
  }
  return taken.map(median);
}

async function bench(browser: Session['browser'], stage: Stage): Promise<void> {
  const sides: Side[] = [];
  try {
    const small = await prepare(browser, stage);
    sides.push(small);
    const large = await prepare(browser, stage);
    sides.push(large);
    for (const most of values.most.map(Number)) {
      if (small.size < few) await fill(small.session, 0, few, stage.url);
      small.size = few;
      await grow(large, most, stage);
      for (let round = 0; round < Number(values.rounds); round += 1) {
        await delay(Number(values.rest) * 1000);
        await report([small, large], stage);
      }
    }
  } finally {
    for (const { session } of sides) await session.close();
  }
}

async function report(sides: readonly [Side, Side], stage: Stage): Promise<void> {
  const [small, large] = sides;
  const plan: [Kind | 'seen', number][] = [
    ['nothing', Number(values.opens)],
    ['open', Number(values.opens)],
    ['search', Number(values.searches)],
    ['seen', Number(values.seen)],
  ];
  for (const [kind, times] of plan) {
    if (times === 0) continue;
    const [one = NaN, other = NaN] =
      kind === 'seen' ? await compareSeen(sides, times) : await compare(sides, kind, times, stage.url);
    const ratio = (other / one).toFixed(2);
    console.log(
      `${small.session.browser} ${kind}: ${ms(one)} among ${small.size}, ${ms(other)} among ${large.size}, ratio ${ratio} (${times} each)`,
    );
  }
}

const stage = await startStage();
serveTickets(stage, { 1: [{ email: 'on.view@example.com', name: 'Olga OnView' }] });
try {
  for (const browser of values.browser) {
    if (browser !== 'chromium' && browser !== 'firefox')
      throw new Error(`no browser of that name: ${browser}`);
    await bench(browser, stage);
  }
} finally {
  await stage.close();
}
