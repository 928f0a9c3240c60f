/**
 * What opening a customer costs when a thousand are cached, and when a million are: `npm run bench`. Two browsers of one
 * kind run side by side and take turns, so that whatever else the machine does slows both. Needs the test builds.
 *
 *   npm run bench -- --browser firefox --most 100000 --opens 400 --searches 100
 */
import { parseArgs } from 'node:util';
import { deskPack, serveTickets } from '../e2e/desk.ts';
import { startStage, type Stage } from '../e2e/stage.ts';
import type { Pane, Session } from '../harness/driver.ts';
import { launch } from '../harness/launch.ts';
import { fill } from './fill.ts';
import { measure, together, type Kind } from './measure.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    few: { type: 'string', default: '1000' },
    most: { type: 'string', default: '1000000' },
    opens: { type: 'string', default: '300' },
    searches: { type: 'string', default: '300' },
  },
});
const sizes = [Number(values.few), Number(values.most)] as const;

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
const ms = (time: number) => `${time.toFixed(2)} ms`;

interface Side {
  session: Session;
  frame: Pane;
  size: number;
}

/** A browser with so many customers, and a docked sidebar in it. */
async function prepare(browser: Session['browser'], size: number, stage: Stage): Promise<Side> {
  const session = await launch(browser);
  // Nobody is let go meanwhile.
  await session.localSet({ keeping: { most: 1_000_000, days: null } });
  await session.setPack({ ...deskPack(stage), sources: [] });
  const tab = await session.newTab(`${stage.url}tickets/1`);
  const frame = await tab.sidebar();
  console.log(`${browser}: filling with ${size} customers`);
  await fill(session, size, stage.url);
  return { session, frame, size };
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

async function bench(browser: Session['browser'], stage: Stage): Promise<void> {
  const sides: Side[] = [];
  try {
    for (const size of sizes) sides.push(await prepare(browser, size, stage));
    const plan: [Kind, number][] = [
      ['nothing', Number(values.opens)],
      ['open', Number(values.opens)],
      ['search', Number(values.searches)],
    ];
    for (const [kind, times] of plan) {
      if (times === 0) continue;
      const [few = NaN, most = NaN] = await compare(sides, kind, times, stage.url);
      console.log(
        `${browser} ${kind}: ${ms(few)} among ${sizes[0]}, ${ms(most)} among ${sizes[1]}, ratio ${(most / few).toFixed(2)} (${times} each)`,
      );
    }
  } finally {
    for (const { session } of sides) await session.close();
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
