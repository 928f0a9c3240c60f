import { describe, expect, it } from 'vitest';
import { ada, grace, keyOf, packOf, record, settled, sighting, spottedOf, stage } from './stage';

/** Two tickets, whose customers are known to cache and sources alike. */
function twoTickets() {
  const all = stage();
  for (const who of [ada, grace]) {
    all.cached.set(who.email, record(who, 'cached'));
    all.fresh.set(who.email, record(who, 'fresh'));
  }
  return all;
}
const one = sighting('1', [ada]);
const two = sighting('2', [grace]);

it('the last ticket’s customer is gone at once, before anything is known of the next', async () => {
  const { state, spot, view } = twoTickets();
  await spot(one);
  void state.spot(spottedOf(two, 99));
  expect(view()).toMatchObject({ state: 'looking', ticket: 'rt:2', links: [], answers: [], earlier: [] });
  expect(view()).not.toHaveProperty('customer');
  void state.spot(spottedOf(null, 100));
  expect(view()).toMatchObject({ state: 'none', ticket: '' });
  expect(view()).not.toHaveProperty('customer');
  await settled();
  expect(view()).toMatchObject({ state: 'none', ticket: '' });
});

describe('an answer that comes after the desk moved on is dropped:', () => {
  it.each(['choice', 'ticket', 'open', 'refresh'] as const)('%s', async (gate) => {
    const { gates, memories, stored, spot, view } = twoTickets();
    memories.set(keyOf('1'), { person: ada, at: 1 });
    stored.set(`choice:${keyOf('1')}`, { email: ada.email });
    gates[gate].hold();
    await spot(one);
    await spot(two);
    await gates[gate].release(1);
    expect(view()).toMatchObject({ ticket: 'rt:2', customer: { email: grace.email, plan: 'fresh' } });
    await gates[gate].release(0);
    expect(view()).toMatchObject({ ticket: 'rt:2', customer: { email: grace.email, plan: 'fresh' } });
    expect(view().why).toEqual(['read']);
  });

  it.each(['choice', 'ticket', 'open', 'refresh'] as const)(
    '%s, with no ticket open by then',
    async (gate) => {
      const { gates, spot, view } = twoTickets();
      gates[gate].hold();
      await spot(one);
      await spot(null);
      await gates[gate].release();
      expect(view()).toMatchObject({ state: 'none', ticket: '', refreshing: false });
      expect(view()).not.toHaveProperty('customer');
    },
  );

  it('a failed refresh, which does not end the next ticket’s', async () => {
    const { gates, fresh, spot, view } = twoTickets();
    fresh.set(ada.email, new Error('the background was stopped'));
    gates.refresh.hold();
    await spot(one);
    await spot(two);
    await gates.refresh.release(0);
    expect(view()).toMatchObject({ ticket: 'rt:2', refreshing: true });
  });

  it('there and back again: the first visit’s answer does not replace the second’s', async () => {
    const { gates, fresh, spot, view } = twoTickets();
    gates.refresh.hold();
    fresh.set(ada.email, record(ada, 'first visit'));
    await spot(one);
    await spot(two);
    fresh.set(ada.email, record(ada, 'second visit'));
    await spot(one);
    await gates.refresh.release(2);
    await gates.refresh.release(1);
    await gates.refresh.release(0);
    expect(view()).toMatchObject({
      ticket: 'rt:1',
      customer: { email: ada.email, plan: 'second visit' },
      refreshing: false,
    });
  });
});

it('an older sighting that arrives late changes nothing', async () => {
  const { spot, view, refreshed } = twoTickets();
  await spot(two, 20);
  await spot(one, 19);
  expect(view()).toMatchObject({ ticket: 'rt:2', customer: { email: grace.email } });
  expect(refreshed).toHaveLength(1);
});

it('a page that was just loaded counts from the beginning', async () => {
  const { spot, view } = twoTickets();
  await spot(two, 20);
  await spot(one, 1, 'two');
  expect(view()).toMatchObject({ ticket: 'rt:1', customer: { email: ada.email } });
});

it('when a ticket’s requester changes, the first one’s facts go at once', async () => {
  const { gates, spot, view } = twoTickets();
  await spot(one);
  gates.open.hold();
  await spot(sighting('1', [grace]));
  expect(view().customer).not.toMatchObject({ email: ada.email });
  expect(view().customer).not.toHaveProperty('plan');
  await gates.open.release();
  expect(view()).toMatchObject({ customer: { email: grace.email, plan: 'fresh' } });
});

it.each(['several', 'unsure', 'none'] as const)(
  'when a ticket’s requester is “%s” by now, nobody’s facts are shown',
  async (expected) => {
    const { gates, spot, view } = twoTickets();
    gates.refresh.hold();
    await spot(one);
    const people = { several: [ada, grace], unsure: [grace], none: [] }[expected];
    await spot(
      sighting('1', people, expected === 'unsure' ? { ticket: { id: '1', bound: false } } : undefined),
    );
    await gates.refresh.release();
    expect(view()).toMatchObject({ state: expected, links: [], answers: [], refreshing: false });
    expect(view()).not.toHaveProperty('customer');
  },
);

describe('a pack that changes while a customer is opened', () => {
  it('drops what the old pack’s sources said, and asks the new one’s', async () => {
    const { gates, fresh, state, spot, view, refreshed } = twoTickets();
    gates.refresh.hold();
    fresh.set(ada.email, record(ada, 'old source'));
    await spot(one);
    fresh.set(ada.email, record(ada, 'new source'));
    void state.setPack(packOf());
    await settled();
    await gates.refresh.release(1);
    await gates.refresh.release(0);
    expect(view().customer).toMatchObject({ plan: 'new source' });
    expect(refreshed.map(({ force }) => force)).toEqual([false, true]);
  });

  it('may say that the requester works here', async () => {
    const { gates, state, spot, view } = twoTickets();
    gates.refresh.hold();
    await spot(one);
    void state.setPack(packOf({ agents: { domains: [], emails: ['ada@example.com'] } }));
    await settled();
    await gates.refresh.release();
    expect(view()).toMatchObject({ state: 'none', why: ['agent'], candidates: [{ note: 'agent' }] });
    expect(view()).not.toHaveProperty('customer');
  });

  it('shows its mistake and nobody; once mended, the customer again', async () => {
    const { state, spot, view } = twoTickets();
    await spot(one);
    const problems = [{ at: '/links', message: 'must be a list' }];
    await state.setPack({ state: 'bad', problems, raw: {} });
    expect(view()).toMatchObject({ state: 'error', error: { text: '/links: must be a list' }, links: [] });
    expect(view()).not.toHaveProperty('customer');
    await state.setPack(packOf());
    expect(view()).toMatchObject({ state: 'one', customer: { email: ada.email } });
  });
});
