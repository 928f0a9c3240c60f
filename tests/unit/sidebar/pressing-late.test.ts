/** Presses while something changes: who is on the ticket, which ticket it is, where links lead. */
import { describe, expect, it } from 'vitest';
import { login, onTicket, pack } from './press-stage';
import { ada, grace, keyOf, packOf, record, settled, sighting, stage } from './stage';

describe('while the sidebar still looks at who is on the ticket now', () => {
  it('a press is for the sighting that named the person on view, so that the page can say no', async () => {
    const { state, gates, spot, sent, view } = await onTicket();
    gates.ticket.hold();
    await spot(sighting('1', [grace]));
    expect(view().customer?.email).toBe(ada.email);
    state.press('login', 'front');
    await settled();
    expect(sent).toMatchObject([{ person: { email: ada.email }, bound: { seq: 1 } }]);
  });

  it('nothing that is renewed brings the last person back', async () => {
    const scene = stage(pack);
    const stale = {
      sourceId: 'crm',
      label: 'CRM',
      facts: {},
      status: 'ok' as const,
      fetchedAt: 1,
      staleAt: 2,
    };
    scene.fresh.set(ada.email, record(ada, 'Pro', { answers: [stale] }));
    await scene.spot(sighting('1', [ada]));
    expect(scene.view().answers).toMatchObject([{ stale: true }]);
    scene.gates.ticket.hold();
    await scene.spot(sighting('1', [grace]));
    void scene.state.renew();
    await settled();
    await scene.gates.ticket.release(0);
    await scene.gates.ticket.release(0);
    expect(scene.view().customer?.email).toBe(grace.email);
  });
});

it('who was opened by hand is confirmed anew on each ticket, and is not written down as that ticket’s', async () => {
  const { state, cached, spot, view, sent, calm } = await onTicket([grace]);
  cached.set(ada.email, record(ada, 'Pro'));
  for (const id of ['1', '2']) {
    await spot(sighting(id, [grace]));
    await state.open('id of ada@example.com');
    await calm();
    state.press('login', 'front');
    expect(view().press?.stage).toBe('confirm');
    state.goOn({});
    await settled();
  }
  expect(sent).toMatchObject([{ ticket: null }, { ticket: null }]);
});

it('a question that was asked in one environment is not answered for another', async () => {
  const environments = ['live', 'stage'].map((id) => ({
    id,
    label: id,
    values: { app: `https://${id}.example` },
  }));
  const links = [{ ...login, url: '{{env.app}}/as?u={{customer.email}}' }];
  const { state, memories, spot, view, sent } = stage(packOf({ environments, links }));
  memories.set(keyOf('1'), { person: ada, at: 5 });
  await spot(sighting('1', [], { slot: 'absent' }));
  state.setPrefs({ hidden: [], environment: 'stage' });
  state.press('login', 'front');
  expect(view().press?.stage).toBe('confirm');
  state.setPrefs({ hidden: [], environment: 'live' });
  expect(view().press).toBeNull();
  state.goOn({});
  await settled();
  expect(sent).toEqual([]);
});

it('whatever stopped a press whose ticket is gone, nothing was opened, and that is said', async () => {
  const { state, gates, outcomes, view, spot } = await onTicket();
  gates.press.hold();
  outcomes.push({ done: false, refused: 'mint-signed-out', host: 'app.example' });
  state.press('login', 'front');
  await spot(sighting('2', [grace]));
  await gates.press.release();
  expect(view()).toMatchObject({ ticket: 'rt:2', press: { stage: 'refused', refusal: 'moved' } });
});
