import { expect, it } from 'vitest';
import { createSchedule, type Schedule } from '../../../lib/desks/schedule';

/** A page's time, in which a look takes `cost` ms. */
function page(cost: number) {
  let now = 0;
  let timer: { due: number; run: () => void } | undefined;
  const looks: number[] = [];
  const life = new AbortController();
  const window = {
    performance: { now: () => now },
    setTimeout: (run: () => void, delay: number) => {
      timer = { due: now + delay, run };
      return 1;
    },
    clearTimeout: () => {
      timer = undefined;
    },
  } as unknown as Window;
  const look = () => {
    looks.push(now);
    schedule.began();
    now += cost;
    schedule.ended();
  };
  const schedule: Schedule = createSchedule(window, look, life.signal);
  return {
    schedule,
    looks,
    abort: () => life.abort(),
    /** Lets `ms` pass, with a change every `every` ms. */
    pass(ms: number, every = Infinity) {
      const end = now + ms;
      let nextChange = now + every;
      while (now < end) {
        if (timer && timer.due <= now) {
          const { run } = timer;
          timer = undefined;
          run();
        }
        if (nextChange <= now) {
          schedule.changed();
          nextChange = now + every;
        }
        now += 0.5;
      }
    },
  };
}

it('looks once at the end of a burst', () => {
  const { schedule, looks, pass } = page(1);
  pass(50, 5);
  pass(500);
  expect(looks).toHaveLength(1);
  expect(looks[0]).toBeGreaterThanOrEqual(120);
  schedule.changed();
  pass(500);
  expect(looks).toHaveLength(2);
});

it('looks now and then at a page that never rests', () => {
  const { looks, pass } = page(1);
  pass(10_000, 0.5);
  expect(looks.length).toBeGreaterThan(20);
  expect(looks.length).toBeLessThan(40);
});

it('spends a tenth of the time at most, however slow a look is', () => {
  for (const cost of [20, 100, 700]) {
    const { looks, pass } = page(cost);
    pass(60_000, 0.5);
    expect(looks.length).toBeGreaterThan(3);
    expect(looks.length * cost).toBeLessThanOrEqual(6000 + 2 * cost);
  }
});

it('a look that was asked for comes no later for changes meanwhile, and never after the end', () => {
  const { schedule, looks, pass, abort } = page(1);
  schedule.in(50);
  schedule.in(400);
  pass(60);
  expect(looks).toHaveLength(1);
  schedule.in(50);
  abort();
  pass(500);
  expect(looks).toHaveLength(1);
});
