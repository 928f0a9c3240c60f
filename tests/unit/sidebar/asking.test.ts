import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourceAnswer, SourceProblem } from '../../../lib/customers/customer';
import { mayHaveMore, nextAsk, onView } from '../../../lib/sidebar/asking';
import { wakeFor } from '../../../lib/sidebar/wake';
import { ada, grace, record, settled, sighting, spottedOf, stage, urlOf } from './stage';

const now = 1_000;
const answer = (more: Partial<SourceAnswer> = {}): SourceAnswer => ({
  sourceId: 'crm',
  label: 'CRM',
  facts: {},
  status: 'ok',
  fetchedAt: 500,
  stale: false,
  ...more,
});
const failed = (code: SourceProblem, retryAt?: number) =>
  answer({ problem: { code, host: 'crm.example', ...(retryAt !== undefined && { retryAt }) } });
const card = (stale: boolean) => ({
  key: 'a',
  body: { kind: 'pieces' as const, pieces: [] },
  fetchedAt: 1,
  staleAt: 2,
  stale,
});

describe('a source is asked again by itself', () => {
  it.each([
    ['not while it is fresh', answer(), false],
    ['once its answer is past its time', answer({ stale: true }), true],
    ['once one of its cards is', answer({ cards: [card(false), card(true)] }), true],
    ['not while it rests', answer({ stale: true, restingUntil: now + 1 }), false],
    ['not before a failure’s time', failed('server-error', now + 1), false],
    ['at a failure’s time', failed('server-error', now), true],
    ['while this computer is offline, which costs nothing', failed('offline'), true],
    ['not where a login was lost', failed('signed-out'), false],
    ['not where it refused', failed('forbidden'), false],
    ['where a permission was missing', failed('no-permission'), true],
    ['where a token was missing', failed('no-token'), true],
  ])('%s', (_, given, expected) => {
    expect(mayHaveMore(given, false, now)).toBe(expected);
  });

  it('when the agent comes back, where anything went wrong', () => {
    expect(mayHaveMore(failed('signed-out'), true, now)).toBe(true);
    expect(mayHaveMore(failed('forbidden'), true, now)).toBe(true);
    expect(mayHaveMore(answer(), true, now)).toBe(false);
  });
});

describe('in its time', () => {
  beforeEach(() => void vi.useFakeTimers({ now }));
  afterEach(() => void vi.useRealTimers());

  it('the first that waits', () => {
    expect(nextAsk([failed('busy', now + 500), answer({ restingUntil: now + 90 })], now)).toBe(now + 90);
    expect(nextAsk([failed('busy', now), answer()], now)).toBeUndefined();
  });

  it('looks then, and not for what is no longer on view', () => {
    const view = signal({ answers: [failed('busy', now + 500)] });
    const look = vi.fn<() => void>();
    const end = wakeFor(view, look);
    vi.advanceTimersByTime(400);
    view.value = { answers: [failed('busy', now + 900)] };
    vi.advanceTimersByTime(400);
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(look).toHaveBeenCalledTimes(1);
    end();
  });
});

it('endpoints are told the ticket on view and who looks at it, as far as the desk tells', () => {
  const seen = sighting('1', [ada], { self: { email: 'vera@example.com' } });
  expect(onView(spottedOf(seen, 1))).toEqual({
    view: { id: '1', url: urlOf('1') },
    agent: { email: 'vera@example.com' },
  });
  expect(onView(spottedOf(null, 1))).toEqual({});
  expect(onView(null)).toEqual({});
});

describe('the state', () => {
  it('tells the background that the agent has come back, and only then', async () => {
    const { fresh, spot, state, refreshed } = stage();
    fresh.set(ada.email, record(ada, 'Pro', { answers: [failed('signed-out')] }));
    await spot(sighting('1', [ada]));
    await state.renew();
    expect(refreshed).toHaveLength(1);
    await state.renew(true);
    expect(refreshed.at(-1)).toMatchObject({ force: false, back: true, view: { id: '1' } });
  });

  it('shows what one source said while another is still asked, of somebody who was not known', async () => {
    const { cached, gates, spot, state, view } = stage();
    gates.refresh.hold();
    await spot(sighting('1', [ada]));
    cached.set(ada.email, record(ada, 'first answer'));
    await state.changed(`id of ${ada.email}`);
    expect(view()).toMatchObject({ customer: { plan: 'first answer' }, refreshing: true });
  });

  it('and of somebody who was', async () => {
    const { cached, fresh, gates, spot, state, view } = stage();
    cached.set(ada.email, record(ada, 'old'));
    fresh.set(ada.email, record(ada, 'last answer'));
    gates.refresh.hold();
    await spot(sighting('1', [ada]));
    cached.set(ada.email, record(ada, 'first answer'));
    await state.changed(`id of ${ada.email}`);
    expect(view()).toMatchObject({ customer: { plan: 'first answer' }, refreshing: true });
    cached.set(ada.email, record(ada, 'last answer'));
    await gates.refresh.release();
    expect(view()).toMatchObject({ customer: { plan: 'last answer' }, refreshing: false });
  });

  it('never what was read late, over the last word', async () => {
    const { cached, fresh, gates, spot, state, view } = stage();
    cached.set(ada.email, record(ada, 'old'));
    fresh.set(ada.email, record(ada, 'last answer'));
    gates.refresh.hold();
    await spot(sighting('1', [ada]));
    gates.get.hold();
    const reading = state.changed(`id of ${ada.email}`);
    cached.set(ada.email, record(ada, 'last answer'));
    await gates.refresh.release();
    await gates.get.release();
    await gates.get.release();
    await reading;
    expect(view()).toMatchObject({ customer: { plan: 'last answer' }, refreshing: false });
  });

  it('never what became known of somebody else, or for a ticket that was left', async () => {
    const { cached, gates, spot, state, view } = stage();
    gates.refresh.hold();
    await spot(sighting('1', [ada]));
    cached.set(grace.email, record(grace, 'hers'));
    await state.changed(`id of ${grace.email}`);
    expect(view().customer).not.toHaveProperty('plan');
    cached.set(ada.email, record(ada, 'his'));
    gates.open.hold();
    const reading = state.changed(`id of ${ada.email}`);
    await spot(sighting('2', [grace]));
    await gates.open.release(0);
    await reading;
    await settled();
    expect(view().customer).not.toMatchObject({ plan: 'his' });
  });
});
