/** Presses: what is asked before, what is sent, and that nothing is done for anybody but the customer on view. */
import { describe, expect, it } from 'vitest';
import { entry, onTicket, pack } from './press-stage';
import { ada, grace, keyOf, packOf, record, settled, sighting, stage, urlOf } from './stage';

describe('a sure customer', () => {
  it('is acted for at once, bound to the ticket, the page and the person on view', async () => {
    const { state, sent, view } = await onTicket();
    state.press('login', 'front');
    expect(view().press).toMatchObject({ link: 'login', stage: 'opening' });
    await settled();
    expect(sent).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        link: 'login',
        target: { href: 'https://app.example/as?u=ada%40example.com' },
        how: 'front',
        open: 'tab',
        environment: null,
        bound: { ticketKey: keyOf('1'), life: 'one', seq: 1 },
        person: { name: 'Ada', email: 'ada@example.com' },
        ticket: { key: keyOf('1'), id: '1', url: urlOf('1') },
        agent: 'vera@acme.example',
      },
    ]);
    expect(view().press).toBeNull();
  });

  it('is said to be logged in as, with a note to copy', async () => {
    const { state, outcomes, view } = await onTicket();
    outcomes.push({ done: true, trail: entry });
    state.press('login', 'front');
    await settled();
    expect(view().press).toMatchObject({ stage: 'opened', at: 5_000 });
    expect(state.note()).toBe('note about ada@example.com');
    state.giveUp();
    expect([view().press, state.note()]).toEqual([null, undefined]);
  });

  it('is pressed once while the first press is under way', async () => {
    const { state, gates, sent } = await onTicket();
    gates.press.hold();
    state.press('login', 'front');
    state.press('login', 'front');
    state.press('admin', 'front');
    expect(sent).toHaveLength(1);
  });

  it('has links that wait for a value, and those cannot be pressed', async () => {
    const { state, sent, view } = await onTicket([{ ...ada, email: undefined, deskId: '7' }] as never);
    state.press('login', 'front');
    await settled();
    expect([sent, view().press]).toEqual([[], null]);
  });
});

describe('somebody who is not sure', () => {
  it.each([
    ['remembered', {}, 'memory'],
    ['colleague', { confirmation: [{ ...ada, email: 'ada@acme.example' }] }, 'colleague'],
  ])('%s: a login waits for one click that confirms, other links do not', async (_, more, how) => {
    const scene = stage(packOf({ ...pack.pack, agents: { domains: ['acme.example'], emails: [] } }));
    if (how === 'memory') {
      scene.memories.set(keyOf('1'), { person: ada, at: 5 });
      await scene.spot(sighting('1', [], { slot: 'absent', ...more }));
    } else await scene.spot(sighting('1', [{ ...ada, email: 'ada@acme.example' }], more));
    const { state, sent, view } = scene;
    state.press('login', 'front');
    await settled();
    expect([view().press?.stage, sent]).toEqual(['confirm', []]);
    state.press('admin', 'front');
    await settled();
    expect(sent.map(({ link }) => link)).toEqual(['admin']);
    state.press('login', 'front');
    state.goOn({});
    await settled();
    expect(sent.map(({ link }) => link)).toEqual(['admin', 'login']);
    // Once confirmed, confirmed for this ticket.
    state.press('login', 'front');
    await settled();
    expect(sent).toHaveLength(3);
  });

  it('opened by hand: confirmed first, and no ticket is named as its own', async () => {
    const { state, cached, sent, view, calm } = await onTicket([grace]);
    cached.set(ada.email, record(ada, 'Pro'));
    await state.open('id of ada@example.com');
    await calm();
    state.press('login', 'front');
    expect(view().press?.stage).toBe('confirm');
    state.goOn({});
    await settled();
    expect(sent).toMatchObject([{ bound: null, person: { email: 'ada@example.com' } }]);
  });

  it('is asked about anew on the next ticket', async () => {
    const scene = stage(pack);
    for (const id of ['1', '2']) {
      scene.memories.set(keyOf(id), { person: ada, at: 5 });
      await scene.spot(sighting(id, [], { slot: 'absent' }));
      scene.state.press('login', 'front');
      expect(scene.view().press?.stage).toBe('confirm');
      scene.state.goOn({});
      await settled();
    }
  });

  it('chosen by the agent for this ticket is named by that click already', async () => {
    const { state, view, sent } = await onTicket([ada, grace]);
    await state.choose('email:ada@example.com');
    expect(view().state).toBe('one');
    state.press('login', 'front');
    await settled();
    expect(sent).toHaveLength(1);
  });
});

describe('a reason', () => {
  it('is asked for, filled in with the ticket, and goes along as it was written', async () => {
    const { state, sent, view } = await onTicket([ada], {
      ticket: { id: '1', bound: true, subject: 'Broken export' },
    });
    state.press('why', 'front');
    expect(view().press).toMatchObject({ stage: 'reason', reason: 'Ticket #1: Broken export' });
    state.goOn({ reason: '   ' });
    expect([view().press?.stage, sent]).toEqual(['reason', []]);
    state.goOn({ reason: ' She asked for it ' });
    await settled();
    expect(sent).toMatchObject([{ reason: 'She asked for it' }]);
  });

  it('comes after the confirmation', async () => {
    const scene = stage(pack);
    scene.memories.set(keyOf('1'), { person: ada, at: 5 });
    await scene.spot(sighting('1', [], { slot: 'absent' }));
    scene.state.press('why', 'front');
    scene.state.goOn({ reason: 'too early' });
    expect(scene.view().press?.stage).toBe('reason');
    await settled();
    expect(scene.sent).toEqual([]);
  });
});

describe('when the desk moves on', () => {
  it.each(['confirm', 'reason'])('a press that waits (%s) is gone with its ticket', async (stageName) => {
    const scene = stage(pack);
    if (stageName === 'confirm') scene.memories.set(keyOf('1'), { person: ada, at: 5 });
    await scene.spot(stageName === 'confirm' ? sighting('1', [], { slot: 'absent' }) : sighting('1', [ada]));
    scene.state.press('why', 'front');
    expect(scene.view().press?.stage).toBe(stageName);
    await scene.spot(sighting('2', [grace]));
    expect(scene.view().press).toBeNull();
    scene.state.goOn({ reason: 'late' });
    await settled();
    expect(scene.sent).toEqual([]);
  });

  it('a press that waits is gone too when the same ticket becomes somebody else’s', async () => {
    const { state, view, spot, sent } = await onTicket();
    state.press('why', 'front');
    await spot(sighting('1', [grace]));
    expect(view().press).toBeNull();
    state.goOn({ reason: 'late' });
    await settled();
    expect(sent).toEqual([]);
  });

  it('one that is under way says that nothing was opened, on the new ticket, until the next', async () => {
    const { state, gates, outcomes, view, spot } = await onTicket();
    gates.press.hold();
    outcomes.push({ done: false, refused: 'moved' });
    state.press('login', 'front');
    await spot(sighting('2', [grace]));
    await gates.press.release();
    expect(view()).toMatchObject({ ticket: 'rt:2', press: { stage: 'refused', refusal: 'moved' } });
    await spot(sighting('3', [ada]));
    expect(view().press).toBeNull();
  });

  it('a refusal that comes before the next ticket is still there when that comes', async () => {
    const { state, outcomes, view, spot } = await onTicket();
    outcomes.push({ done: false, refused: 'moved' });
    state.press('login', 'front');
    await settled();
    expect(view()).toMatchObject({ ticket: 'rt:1', press: { refusal: 'moved' } });
    await spot(sighting('2', [grace]));
    expect(view()).toMatchObject({ ticket: 'rt:2', press: { refusal: 'moved' } });
    await spot(sighting('3', [ada]));
    expect(view().press).toBeNull();
  });

  it('another refusal is not', async () => {
    const { state, outcomes, view, spot } = await onTicket();
    outcomes.push({ done: false, refused: 'failed' });
    state.press('login', 'front');
    await settled();
    await spot(sighting('2', [grace]));
    expect(view().press).toBeNull();
  });

  it('a login that came through in the same moment is not told of under the next ticket', async () => {
    const { state, gates, outcomes, view, spot } = await onTicket();
    gates.press.hold();
    outcomes.push({ done: true, trail: entry });
    state.press('login', 'front');
    await spot(sighting('2', [grace]));
    await gates.press.release();
    expect(view().press).toBeNull();
    expect(state.note()).toBeUndefined();
  });

  it('the next press is for the sighting that is on view then', async () => {
    const { state, spot, sent } = await onTicket();
    state.press('why', 'front');
    // The desk tells more of the same ticket and person while the agent writes.
    await spot(sighting('1', [ada], { confirmation: [ada] }));
    state.goOn({ reason: 'because' });
    await settled();
    expect(sent).toMatchObject([{ bound: { seq: 2 } }]);
  });
});

describe('a refusal', () => {
  it('stays until it is closed, and offers another way where the browser has one', async () => {
    const { state, outcomes, view, sent } = await onTicket();
    outcomes.push({ done: false, refused: 'no-containers', host: 'app.example' });
    state.press('login', 'front');
    await settled();
    expect(view().press).toMatchObject({
      stage: 'refused',
      refusal: 'no-containers',
      host: 'app.example',
      instead: 'private',
    });
    // Nothing but the way that was offered.
    state.goOn({ open: 'tab' });
    await settled();
    expect(sent).toHaveLength(1);
    state.goOn({ open: 'private' });
    await settled();
    expect(sent).toMatchObject([{ open: 'tab' }, { open: 'private' }]);
    expect(sent[0]?.id).not.toBe(sent[1]?.id);
  });

  it('is said as well where nobody answers', async () => {
    const { state, outcomes, view } = await onTicket();
    outcomes.push(new Error('gone'));
    state.press('login', 'front');
    await settled();
    expect(view().press).toMatchObject({ stage: 'refused', refusal: 'failed' });
    state.giveUp();
    expect(view().press).toBeNull();
  });
});

it('an app’s own scheme is opened by this page, once the background agrees', async () => {
  const app = { id: 'app', kind: 'custom' as const, label: 'App', url: 'myapp://u/{{customer.email}}' };
  const { state, spot, outcomes, openedHere } = stage(packOf({ links: [app], schemes: ['myapp'] }));
  await spot(sighting('1', [ada]));
  outcomes.push({ done: false, refused: 'moved' }, { done: true });
  state.press('app', 'front');
  await settled();
  expect(openedHere).toEqual([]);
  state.press('app', 'front');
  await settled();
  expect(openedHere).toEqual(['myapp://u/ada%40example.com']);
});
