import { describe, expect, it } from 'vitest';
import type { Linked, LinkedRef, Spotted } from '../../../lib/messages/protocol';
import { ada, desk, grace, keyOf, record, settled, sighting, spottedOf, stage, urlOf } from './stage';

const tracker = { type: 'github', url: 'https://github.com/acme/', name: 'GitHub' } as const;
const ticket = (id: string): LinkedRef => ({
  kind: 'ticket',
  key: keyOf(id),
  id,
  url: urlOf(id),
  desk: { url: desk.url, name: 'Mail' },
});
const person = (customer: string): LinkedRef => ({ kind: 'customer', key: `customer:${customer}`, customer });
const issue = (links: LinkedRef[] | null, seq: number, name = 'acme/web#1', life = 'one'): Spotted => {
  const linked: Linked = { tracker, issue: name, links };
  return { ...spottedOf(null, seq, life), linked };
};

/** A browser in which Ada was seen on ticket 7. */
function known() {
  const there = stage();
  there.memories.set(keyOf('7'), { person: ada, at: 900, subject: 'Help' });
  there.cached.set(ada.email, record(ada, 'Pro', { company: 'Engines' }));
  const link = async (...said: Parameters<typeof issue>) => {
    void there.state.spot(issue(...said));
    await settled();
  };
  return { ...there, link };
}

describe('an issue', () => {
  it('lists the tickets it links to, with whom this browser has seen on them', async () => {
    const { link, view, refreshed, renewed } = known();
    await link([ticket('7'), ticket('8')], 1);
    expect(view()).toMatchObject({
      state: 'linked',
      ticket: 'github:acme/web#1',
      subject: 'acme/web#1',
      canUndo: null,
      links: [],
      answers: [],
    });
    expect(view().linked).toEqual([
      {
        key: keyOf('7'),
        ticket: { id: '7', url: urlOf('7'), desk: 'Mail', subject: 'Help' },
        seenAt: 900,
        customer: { id: 'id of ada@example.com', name: 'Ada', email: ada.email, company: 'Engines' },
      },
      { key: keyOf('8'), ticket: { id: '8', url: urlOf('8'), desk: 'Mail' } },
    ]);
    expect(view()).not.toHaveProperty('customer');
    expect([refreshed, renewed]).toEqual([[], []]);
  });

  it('knows customers by their key, and says of others that it does not', async () => {
    const { link, view } = known();
    await link([person('id of ada@example.com'), person('nobody-here')], 1);
    expect(view().linked).toMatchObject([{ customer: { name: 'Ada' } }, { key: 'customer:nobody-here' }]);
    expect(view().linked?.[1]).not.toHaveProperty('customer');
  });

  it('shows a person whose record is gone without a way to open it', async () => {
    const { link, view, cached } = known();
    cached.clear();
    await link([ticket('7')], 1);
    expect(view().linked).toMatchObject([{ customer: { name: 'Ada', email: ada.email } }]);
    expect(view().linked?.[0]?.customer).not.toHaveProperty('id');
  });

  it('opens a customer by hand, asking nobody, and has a way back to the list', async () => {
    const { link, view, state, refreshed } = known();
    await link([ticket('7')], 1);
    await state.open('id of ada@example.com');
    expect(view()).toMatchObject({
      state: 'one',
      why: ['opened'],
      canUndo: 'opened',
      customer: { name: 'Ada' },
    });
    // A link that is added meanwhile takes nobody off the screen.
    await link([ticket('7'), ticket('8')], 2);
    expect(view()).toMatchObject({ state: 'one', customer: { name: 'Ada' } });
    await state.undo();
    expect(view()).toMatchObject({ state: 'linked', linked: [{}, {}] });
    expect(view()).not.toHaveProperty('customer');
    expect(refreshed).toEqual([]);
  });

  it('is left with its list and whoever was opened on it', async () => {
    const { link, view, state } = known();
    await link([ticket('7')], 1);
    await state.open('id of ada@example.com');
    await link(null, 2, 'acme/web#2');
    expect(view()).toMatchObject({ state: 'looking', ticket: 'github:acme/web#2', linked: [] });
    expect(JSON.stringify(view())).not.toContain('Ada');
    await link([ticket('8')], 3, 'acme/web#2');
    expect(view()).toMatchObject({ state: 'linked', linked: [{ ticket: { id: '8' } }] });
  });

  it('never takes over another issue’s late list', async () => {
    const { link, view, gates } = known();
    gates.ticket.hold();
    await link([ticket('7')], 1);
    await link([ticket('8')], 2, 'acme/web#2');
    await gates.ticket.release(1);
    await gates.ticket.release(0);
    expect(view().linked).toMatchObject([{ ticket: { id: '8' } }]);
    expect(JSON.stringify(view())).not.toContain('Ada');
  });

  it('that arrives late does not take the place of a later one', async () => {
    const { link, view } = known();
    await link([ticket('8')], 2);
    await link([ticket('7')], 1);
    expect(view().linked).toMatchObject([{ ticket: { id: '8' } }]);
  });

  it('is gone at once when the page opens a ticket', async () => {
    const { link, view, gates, state } = known();
    await link([ticket('7')], 1);
    gates.ticket.hold();
    void state.spot(spottedOf(sighting('9', [grace]), 2));
    expect(view()).toMatchObject({ state: 'looking', ticket: 'rt:9' });
    expect(view()).not.toHaveProperty('linked');
  });

  it('learns of customers who are seen elsewhere, and of all being forgotten', async () => {
    const { link, view, state, memories, cached } = known();
    await link([ticket('8')], 1);
    memories.set(keyOf('8'), { person: grace, at: 950 });
    cached.set(grace.email, record(grace, 'Pro'));
    await state.changed('id of grace@example.org');
    await settled();
    expect(view().linked).toMatchObject([{ customer: { name: 'Grace' }, seenAt: 950 }]);
    memories.clear();
    cached.clear();
    await state.changed(null);
    await settled();
    expect(view().linked).toEqual([expect.not.objectContaining({ customer: expect.anything() })]);
  });

  it('learns of a customer who is seen elsewhere while it is being listed', async () => {
    const { link, view, state, memories, cached, gates } = known();
    gates.ticket.hold();
    await link([ticket('8')], 1);
    memories.set(keyOf('8'), { person: grace, at: 950 });
    cached.set(grace.email, record(grace, 'Pro'));
    await state.changed('id of grace@example.org');
    await gates.ticket.release(0);
    await gates.ticket.release(0);
    expect(view().linked).toMatchObject([{ customer: { name: 'Grace' } }]);
  });

  it('says nothing of it with a pack that has a mistake', async () => {
    const { link, view, state } = known();
    await link([ticket('7')], 1);
    await state.setPack({ state: 'bad', problems: [{ at: '/x', message: 'bad' }], raw: {} });
    expect(view().state).toBe('error');
    expect(JSON.stringify(view())).not.toContain('Ada');
  });
});

it('a channel is called by its tracker’s name: its address has none of its own', async () => {
  const { state, view } = known();
  const linked: Linked = {
    tracker: { type: 'slack', url: 'https://app.slack.com/', name: 'Slack' },
    issue: 'T1/C1',
    links: [ticket('7')],
  };
  void state.spot({ ...spottedOf(null, 1), linked });
  await settled();
  expect(view()).toMatchObject({ ticket: 'slack:T1/C1', subject: 'Slack' });
});
