import { describe, expect, it } from 'vitest';
import { ada, desk, grace, keyOf, person, record, settled, sighting, stage, urlOf } from './stage';

it('paints what the cache has, then what the sources say', async () => {
  const { gates, cached, fresh, spot, view, refreshed } = stage();
  cached.set(ada.email, record(ada, 'Basic'));
  fresh.set(ada.email, record(ada, 'Pro'));
  gates.refresh.hold();
  await spot(sighting('1', [ada]));
  expect(view()).toMatchObject({
    state: 'one',
    ticket: 'rt:1',
    customer: { email: ada.email, plan: 'Basic' },
    refreshing: true,
  });
  await gates.refresh.release();
  expect(view()).toMatchObject({ customer: { plan: 'Pro' }, refreshing: false });
  const ticket = { key: keyOf('1'), id: '1', url: urlOf('1'), firstHand: true };
  const view1 = { id: '1', url: urlOf('1') };
  expect(refreshed).toEqual([{ person: ada, deskUrl: desk.url, ticket, force: false, view: view1 }]);
});

it('names a person whom nothing is known of before any source has answered', async () => {
  const { gates, spot, view } = stage();
  gates.refresh.hold();
  await spot(sighting('1', [ada]));
  expect(view()).toMatchObject({ state: 'one', customer: { name: 'Ada' }, refreshing: true });
});

it('keeps the cached answer when the background cannot refresh it', async () => {
  const { cached, spot, view } = stage();
  cached.set(ada.email, record(ada, 'Basic'));
  await spot(sighting('1', [ada]));
  expect(view()).toMatchObject({ state: 'one', customer: { plan: 'Basic' }, refreshing: false });
});

it('asks nobody about a person with nothing but a name', async () => {
  const { spot, view, refreshed } = stage();
  await spot(sighting('1', [person({ name: 'Ada' })]));
  expect(view()).toMatchObject({ state: 'one', customer: { name: 'Ada' }, refreshing: false });
  expect(refreshed).toEqual([]);
});

it.each(['open', 'ticket', 'choice'] as const)('answers although the store fails at “%s”', async (gate) => {
  const { gates, spot, view } = stage();
  gates[gate].pass = () => Promise.reject(new Error('denied'));
  await spot(sighting('1', [ada]));
  expect(view()).toMatchObject({ state: 'one', customer: { email: ada.email } });
});

it('takes the person whom it remembers where the page does not show one', async () => {
  const { memories, spot, view } = stage();
  memories.set(keyOf('1'), { person: ada, at: 77 });
  await spot(sighting('1', [], { slot: 'absent' }));
  expect(view()).toMatchObject({
    state: 'one',
    why: ['remembered'],
    rememberedAt: 77,
    customer: { email: ada.email },
  });
});

it('only betters its reason when the desk confirms who is on screen', async () => {
  const { fresh, spot, view, refreshed } = stage();
  fresh.set(ada.email, record(ada, 'Pro'));
  await spot(sighting('1', [ada], { confirmation: 'pending' }));
  expect(view().why).toEqual(['read']);
  await spot(sighting('1', [ada], { confirmation: [ada] }));
  expect(view()).toMatchObject({ why: ['confirmed'], customer: { plan: 'Pro' } });
  expect(refreshed).toHaveLength(1);
});

it('still gets its answer when the desk confirms while the sources are asked', async () => {
  const { gates, fresh, cached, spot, view } = stage();
  cached.set(ada.email, record(ada, 'Basic'));
  fresh.set(ada.email, record(ada, 'Pro'));
  gates.refresh.hold();
  await spot(sighting('1', [ada], { confirmation: 'pending' }));
  await spot(sighting('1', [ada], { confirmation: [ada] }));
  await gates.refresh.release(0);
  await gates.refresh.release(0);
  expect(view()).toMatchObject({ why: ['confirmed'], customer: { plan: 'Pro' }, refreshing: false });
});

it('asks every source anew when the agent says so', async () => {
  const { fresh, spot, state, view, refreshed } = stage();
  fresh.set(ada.email, record(ada, 'Basic'));
  await spot(sighting('1', [ada]));
  fresh.set(ada.email, record(ada, 'Pro'));
  await state.refresh();
  expect(refreshed.at(-1)).toMatchObject({ force: true });
  expect(view().customer).toMatchObject({ plan: 'Pro' });
});

it('tells where it stands', () => {
  const { state, view } = stage();
  state.setSide('left');
  expect(view().side).toBe('left');
});

describe('memory', () => {
  const memory = { person: ada, at: 77 };

  it('does not renew itself: who is remembered is asked about, and not written down as seen', async () => {
    const { memories, spot, refreshed } = stage();
    memories.set(keyOf('1'), memory);
    await spot(sighting('1', [], { slot: 'absent' }));
    expect(refreshed).toMatchObject([{ person: { email: ada.email }, ticket: null }]);
  });

  it('takes what the agent chose for no evidence', async () => {
    const { state, spot, refreshed } = stage();
    await spot(sighting('1', [ada, grace]));
    await state.choose('email:ada@example.com');
    expect(refreshed).toMatchObject([{ ticket: { id: '1', firstHand: false } }]);
  });

  it.each([
    ['nobody', sighting('1', [])],
    ['several people', sighting('1', [ada, grace])],
  ])('is told when the desk says that it is %s', async (_, seen) => {
    const { memories, spot, contradicted } = stage();
    memories.set(keyOf('1'), memory);
    await spot(seen);
    expect(contradicted).toEqual([keyOf('1')]);
    await spot(sighting('1', [], { slot: 'absent' }));
    expect(contradicted).toEqual([keyOf('1')]);
  });

  it('is told when the desk answers with somebody else than the page shows', async () => {
    const { memories, spot, contradicted, view } = stage();
    memories.set(keyOf('1'), memory);
    await spot(sighting('1', [ada], { confirmation: [grace] }));
    expect(view().state).toBe('unsure');
    expect(contradicted).toEqual([keyOf('1')]);
  });

  it('that is only being written is told so as well', async () => {
    const { spot, contradicted } = stage();
    await spot(sighting('1', [ada], { confirmation: 'pending' }));
    await spot(sighting('1', [ada], { confirmation: [grace] }));
    expect(contradicted).toEqual([keyOf('1')]);
  });

  it('that is not there is not contradicted', async () => {
    const { spot, contradicted } = stage();
    await spot(sighting('1', [ada, grace]));
    expect(contradicted).toEqual([]);
  });

  it.each([
    ['does not show the requester', sighting('1', [], { slot: 'absent' })],
    ['has not caught up', sighting('1', [grace], { ticket: { id: '1', bound: false } })],
    ['shows the same person', sighting('1', [ada])],
  ])('stands while the page %s', async (_, seen) => {
    const { memories, spot, contradicted } = stage();
    memories.set(keyOf('1'), memory);
    await spot(seen);
    expect(contradicted).toEqual([]);
  });
});

describe('as time passes', () => {
  const stale = 60_000;
  const answers = [
    { sourceId: 'crm', label: 'CRM', facts: {}, status: 'ok' as const, fetchedAt: 1000, staleAt: stale },
  ];
  const shown = async () => {
    const all = stage();
    all.cached.set(ada.email, record(ada, 'Basic', { answers }));
    all.fresh.set(ada.email, record(ada, 'Basic', { answers }));
    await all.spot(sighting('1', [ada]));
    all.fresh.set(ada.email, record(ada, 'Pro'));
    return all;
  };

  it('ages are told anew, and nobody is asked while the answers are fresh', async () => {
    const { passTime, state, view, refreshed } = await shown();
    passTime(stale - 1001);
    await state.renew();
    expect(view()).toMatchObject({ now: stale - 1, answers: [{ stale: false }] });
    expect(refreshed).toHaveLength(1);
  });

  it('sources are asked again once theirs is stale, behind what is shown', async () => {
    const { gates, passTime, state, view, refreshed } = await shown();
    gates.refresh.hold();
    passTime(stale);
    void state.renew();
    await settled();
    expect(view()).toMatchObject({
      customer: { plan: 'Basic' },
      answers: [{ stale: true }],
      refreshing: true,
    });
    await state.renew();
    expect(refreshed.slice(1)).toMatchObject([{ person: ada, ticket: null, force: false }]);
    await gates.refresh.release();
    expect(view()).toMatchObject({ customer: { plan: 'Pro' }, refreshing: false });
  });

  it('an answer that comes after the desk moved on is dropped', async () => {
    const { gates, passTime, spot, state, view } = await shown();
    gates.refresh.hold();
    passTime(stale);
    void state.renew();
    await spot(sighting('2', [grace]));
    await gates.refresh.release();
    expect(view().customer).toEqual({ name: 'Grace', email: grace.email, domain: 'example.org' });
  });

  it('nobody is asked where nobody is shown, nor about the ticket’s own behind one opened by hand', async () => {
    const { cached, passTime, spot, state, refreshed } = await shown();
    const zoe = person({ email: 'zoe@example.net' });
    cached.set(zoe.email, record(zoe, 'Basic', { answers }));
    await state.open(`id of ${zoe.email}`);
    passTime(stale);
    await state.renew();
    await state.undo();
    const before = refreshed.length;
    await spot(sighting('1', [ada, grace]));
    await state.renew();
    expect(refreshed).toHaveLength(before);
    expect(refreshed.map(({ force }) => force)).toEqual([false, true]);
  });
});

it('looks nobody up because more was heard on the same ticket', async () => {
  const { gates, fresh, spot, view } = stage();
  fresh.set(ada.email, record(ada, 'Pro'));
  await spot(sighting('1', [ada]));
  const asked = () => [gates.ticket.asked, gates.choice.asked, gates.open.asked, gates.refresh.asked];
  const before = asked();
  await spot(sighting('1', [ada], { clues: [{ kind: 'order', value: 'T-88213' }], heardAt: 5 }));
  expect(view().clues).toMatchObject([{ kind: 'order', value: 'T-88213' }]);
  expect(asked()).toEqual(before);
  // Another person is another matter.
  await spot(sighting('1', [grace], { clues: [{ kind: 'order', value: 'T-88213' }], heardAt: 5 }));
  expect(view().customer?.email).toBe(grace.email);
});
