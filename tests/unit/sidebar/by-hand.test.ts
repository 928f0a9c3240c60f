import { describe, expect, it } from 'vitest';
import { ada, grace, keyOf, packOf, person, record, settled, sighting, stage } from './stage';

const both = (id: string) => sighting(id, [ada, grace]);
const adaKey = 'email:ada@example.com';

describe('a choice', () => {
  it('is kept for its ticket, shown with its reason, and can be taken back', async () => {
    const { state, spot, view, stored } = stage();
    await spot(both('1'));
    expect(view().candidates.map(({ email }) => email)).toEqual([ada.email, grace.email]);
    await state.choose(adaKey);
    expect(view()).toMatchObject({
      state: 'one',
      why: ['chosen'],
      canUndo: 'choice',
      customer: { email: ada.email },
    });
    expect([...stored.keys()]).toEqual([`choice:${keyOf('1')}`]);
    await state.undo();
    expect(view()).toMatchObject({ state: 'several', canUndo: null });
    expect(view()).not.toHaveProperty('customer');
    expect(stored.size).toBe(0);
  });

  it('for one ticket says nothing about another with the same people', async () => {
    const { state, spot, view } = stage();
    await spot(both('1'));
    await state.choose(adaKey);
    await spot(both('2'));
    expect(view()).toMatchObject({ ticket: 'rt:2', state: 'several' });
    await spot(both('1'));
    expect(view()).toMatchObject({ ticket: 'rt:1', state: 'one', customer: { email: ada.email } });
  });

  it('that is still being kept when the desk moves on stays with its own ticket', async () => {
    const { gates, state, spot, view, stored } = stage();
    await spot(both('1'));
    gates.keep.hold();
    void state.choose(adaKey);
    await spot(both('2'));
    await gates.keep.release();
    expect(view()).toMatchObject({ ticket: 'rt:2', state: 'several' });
    expect([...stored.keys()]).toEqual([`choice:${keyOf('1')}`]);
  });

  it('of somebody who is not offered is not kept', async () => {
    const { state, spot, view, stored } = stage();
    await spot(both('1'));
    await state.choose('email:mallory@example.net');
    await spot(null);
    await state.choose(adaKey);
    expect(stored.size).toBe(0);
    expect(view().state).toBe('none');
  });
});

describe('a customer opened by hand', () => {
  const zoe = record(person({ email: 'zoe@example.net', name: 'Zoe' }), 'Pro');
  const opened = async () => {
    const all = stage();
    all.cached.set(ada.email, record(ada, 'Basic'));
    all.cached.set(zoe.email, zoe);
    await all.spot(sighting('1', [ada], { confirmation: 'pending' }));
    await all.state.open(zoe.id);
    return all;
  };
  const isZoe = { state: 'one', why: ['opened'], canUndo: 'opened', customer: { name: 'Zoe', plan: 'Pro' } };

  it('goes before the ticket’s own, until that is wanted back', async () => {
    const { state, view } = await opened();
    expect(view()).toMatchObject({ ...isZoe, ticket: 'rt:1' });
    await state.undo();
    expect(view()).toMatchObject({ why: ['read'], customer: { name: 'Ada', plan: 'Basic' }, canUndo: null });
  });

  it('stays while the desk tells more of the same ticket, and carries nothing of its person', async () => {
    const { gates, spot, view } = await opened();
    gates.refresh.hold();
    await spot(sighting('1', [{ ...ada, externalId: 'u-1' }], { confirmation: [ada] }));
    expect(view()).toMatchObject({ ...isZoe, refreshing: false });
    expect(view().customer).not.toHaveProperty('externalId');
  });

  it('goes when the desk shows another ticket, or none', async () => {
    const { spot, view } = await opened();
    await spot(sighting('2', [grace]));
    expect(view()).toMatchObject({ ticket: 'rt:2', customer: { email: grace.email }, why: ['read'] });
    const { spot: spotNone, view: viewNone } = await opened();
    await spotNone(null);
    expect(viewNone()).toMatchObject({ state: 'none', ticket: '' });
    expect(viewNone()).not.toHaveProperty('customer');
  });

  it('is not shown when its record comes after the desk moved on', async () => {
    const all = stage();
    all.cached.set(zoe.email, zoe);
    await all.spot(sighting('1', [ada]));
    all.gates.get.hold();
    void all.state.open(zoe.id);
    await all.spot(sighting('2', [grace]));
    await all.gates.get.release();
    expect(all.view()).toMatchObject({ ticket: 'rt:2', customer: { email: grace.email } });
  });

  it('is not replaced by the ticket’s customer whose refresh comes late', async () => {
    const all = stage();
    all.cached.set(zoe.email, zoe);
    all.fresh.set(ada.email, record(ada, 'Basic'));
    all.gates.refresh.hold();
    await all.spot(sighting('1', [ada]));
    await all.state.open(zoe.id);
    await all.gates.refresh.release();
    expect(all.view()).toMatchObject({ ...isZoe, refreshing: false });
  });

  it('is the one that was asked for last, however late the first one’s record comes', async () => {
    const all = stage();
    all.cached.set(zoe.email, zoe);
    all.cached.set(grace.email, record(grace, 'Basic'));
    await all.spot(sighting('1', [ada]));
    all.gates.get.hold();
    void all.state.open(`id of ${grace.email}`);
    void all.state.open(zoe.id);
    await all.gates.get.release(1);
    await all.gates.get.release(0);
    expect(all.view()).toMatchObject(isZoe);
  });

  it('may be opened where no ticket is, and outlives a refresh and a new pack', async () => {
    const all = stage();
    all.cached.set(zoe.email, zoe);
    await all.spot(null);
    await all.state.open(zoe.id);
    expect(all.view()).toMatchObject({ ...isZoe, ticket: '' });
    await all.state.refresh();
    await all.state.setPack(packOf());
    expect(all.view()).toMatchObject({ ...isZoe, ticket: '' });
  });

  it('is asked about anew when the agent says so, and no ticket is put to their name', async () => {
    const all = await opened();
    all.fresh.set(zoe.email, { ...zoe, plan: 'Enterprise' });
    all.gates.refresh.hold();
    void all.state.refresh();
    await settled();
    expect(all.view()).toMatchObject({ ...isZoe, refreshing: true });
    await all.gates.refresh.release();
    expect(all.view()).toMatchObject({ ...isZoe, customer: { plan: 'Enterprise' }, refreshing: false });
    expect(all.renewed).toEqual([zoe.id]);
    expect(all.refreshed.map(({ person }) => person.email)).not.toContain(zoe.email);
  });

  it('does not come back when the answer about them comes after the desk moved on', async () => {
    const all = await opened();
    all.fresh.set(zoe.email, { ...zoe, plan: 'Enterprise' });
    all.gates.refresh.hold();
    void all.state.refresh();
    await all.spot(sighting('2', [grace]));
    await all.gates.refresh.release(0);
    expect(all.view()).toMatchObject({ ticket: 'rt:2', customer: { email: grace.email } });
    expect(all.view().customer).not.toHaveProperty('plan');
  });

  it('that is gone from the store changes nothing: the ticket’s customer is opened to the end', async () => {
    const all = stage();
    all.fresh.set(ada.email, record(ada, 'Basic'));
    all.gates.refresh.hold();
    await all.spot(sighting('1', [ada]));
    void all.state.open('nobody');
    await settled();
    await all.gates.refresh.release(0);
    await all.gates.refresh.release(0);
    expect(all.view()).toMatchObject({ customer: { name: 'Ada', plan: 'Basic' }, refreshing: false });
  });

  it('is not lost from sight when its record changes elsewhere', async () => {
    const { cached, state, view } = await opened();
    cached.set(zoe.email, { ...zoe, plan: 'Enterprise' });
    await state.changed(zoe.id);
    expect(view()).toMatchObject({ ...isZoe, customer: { plan: 'Enterprise' } });
  });
});

describe('a change from elsewhere', () => {
  const shown = async () => {
    const all = stage();
    all.cached.set(ada.email, record(ada, 'Basic'));
    await all.spot(sighting('1', [ada]));
    return all;
  };

  it('of the record on screen is shown; of another it is not even read', async () => {
    const { cached, gates, state, view } = await shown();
    cached.set(ada.email, record(ada, 'Pro'));
    await state.changed('somebody else');
    expect(gates.get.asked).toBe(0);
    await state.changed(`id of ${ada.email}`);
    expect(view().customer).toMatchObject({ plan: 'Pro' });
  });

  it('that is read after the desk moved on is dropped', async () => {
    const { gates, state, spot, view } = await shown();
    gates.get.hold();
    void state.changed(`id of ${ada.email}`);
    await spot(sighting('2', [grace]));
    await gates.get.release();
    expect(view().customer).toEqual({ name: 'Grace', email: grace.email, domain: 'example.org' });
  });

  const forget = async ({ cached, fresh, state }: ReturnType<typeof stage>) => {
    cached.clear();
    fresh.clear();
    await state.changed(null);
  };

  it('that forgets everybody leaves only what the desk itself shows', async () => {
    const all = await shown();
    await forget(all);
    expect(all.view()).toMatchObject({ state: 'one', customer: { name: 'Ada', email: ada.email } });
    expect(all.view().customer).not.toHaveProperty('plan');
  });

  it('that forgets everybody also closes a customer opened by hand, with the one behind it', async () => {
    const all = await shown();
    const zoe = record(person({ email: 'zoe@example.net' }), 'Pro');
    all.cached.set('zoe', zoe);
    await all.state.open(zoe.id);
    await forget(all);
    expect(all.view()).toMatchObject({ why: ['read'], customer: { name: 'Ada', email: ada.email } });
    expect(all.view().customer).not.toHaveProperty('plan');
  });

  it('that forgets everybody brings back a ticket that was put aside before it was known', async () => {
    const all = stage();
    all.cached.set(grace.email, record(grace, 'Pro'));
    all.gates.ticket.hold();
    await all.spot(sighting('1', [ada]));
    await all.state.open(`id of ${grace.email}`);
    expect(all.view().customer).toMatchObject({ name: 'Grace' });
    void forget(all);
    await settled();
    await all.gates.ticket.release(1);
    expect(all.view()).toMatchObject({ state: 'one', customer: { name: 'Ada' } });
  });

  it('that forgets everybody is not missed while the sources are asked', async () => {
    const all = stage();
    all.cached.set(ada.email, record(ada, 'Basic'));
    all.gates.refresh.hold();
    await all.spot(sighting('1', [ada]));
    expect(all.view().customer).toMatchObject({ plan: 'Basic' });
    await forget(all);
    expect(all.view().customer).not.toHaveProperty('plan');
    await all.gates.refresh.release();
    expect(all.view()).toMatchObject({ refreshing: false });
    expect(all.view().customer).not.toHaveProperty('plan');
  });

  it('that forgets everybody has nobody asked about who was being looked up', async () => {
    const all = stage();
    all.fresh.set(ada.email, record(ada, 'Pro'));
    all.gates.open.hold();
    await all.spot(sighting('1', [ada]));
    await all.state.changed(null);
    await all.gates.open.release();
    expect([all.refreshed, all.view().refreshing]).toEqual([[], false]);
    expect(all.view()).toMatchObject({ state: 'one', customer: { email: ada.email } });
  });
});
