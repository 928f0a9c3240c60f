import { expect, it } from 'vitest';
import { ada, desk, keyOf, packOf, person, record, sighting, stage, urlOf } from './stage';

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
  const ticket = { key: keyOf('1'), id: '1', url: urlOf('1') };
  expect(refreshed).toEqual([{ person: ada, deskUrl: desk.url, ticket, force: false }]);
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

it('tells ages anew, and where it stands', () => {
  const { state, view, passTime } = stage(packOf());
  passTime(30_000);
  state.tick();
  expect(view().now).toBe(31_000);
  state.setSide('left');
  expect(view().side).toBe('left');
});
