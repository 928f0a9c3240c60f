import { expect, it, vi } from 'vitest';
import { enable, type EnablerDeps } from '../../../lib/enable/enabler';

const plan = {
  url: 'https://rt.acme.example/',
  desk: { type: 'rt', url: 'https://rt.acme.example/' },
} as const;

function deps(answer: boolean | Error, outcome: Awaited<ReturnType<EnablerDeps['carry']>> = 'done') {
  const calls: string[] = [];
  const note = (what: string) => void calls.push(what);
  const all: EnablerDeps = {
    plan: vi.fn(async () => note('plan')),
    request: vi.fn(async () => {
      note('request');
      if (answer instanceof Error) throw answer;
      return answer;
    }),
    carry: vi.fn(async () => (note('carry'), outcome)),
    drop: vi.fn(async () => note('drop')),
  };
  return { all, calls };
}

it('asks within the click, and has told its plan before', () => {
  const { all, calls } = deps(true);
  void enable(plan, all);
  expect(calls).toEqual(['plan', 'request']);
});

it.each([
  [true, 'done', 'done', ['plan', 'request', 'carry']],
  [true, 'pack', 'pack', ['plan', 'request', 'carry']],
  [true, 'locked', 'locked', ['plan', 'request', 'carry']],
  [true, 'ungranted', 'denied', ['plan', 'request', 'carry', 'drop']],
  [false, 'done', 'denied', ['plan', 'request', 'drop']],
  [new Error('no gesture'), 'done', 'failed', ['plan', 'request', 'drop']],
] as const)('an answer of %s, carried out as %s, is %s', async (answer, outcome, came, steps) => {
  const { all, calls } = deps(answer, outcome);
  expect(await enable(plan, all)).toBe(came);
  expect(calls).toEqual(steps);
});

it('each wish is one of its own: what is carried out or dropped is what was told', async () => {
  const ids: string[] = [];
  for (const answer of [true, false, true]) {
    const { all } = deps(answer);
    await enable(plan, all);
    const [[told] = []] = vi.mocked(all.plan).mock.calls;
    const [[ended] = []] = [...vi.mocked(all.carry).mock.calls, ...vi.mocked(all.drop).mock.calls];
    expect(ended).toEqual(answer ? told : { url: plan.url, id: told?.id });
    expect(told).toEqual({ ...plan, id: expect.any(String) });
    ids.push(told?.id ?? '');
  }
  expect(new Set(ids).size).toBe(3);
});
