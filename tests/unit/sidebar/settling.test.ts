/** The moment after somebody else has come on view: what was aimed at the last customer's links does nothing. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settlingMs } from '../../../lib/sidebar/settling';
import { login, onTicket } from './press-stage';
import { ada, grace, packOf, record, sighting, stage } from './stage';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const pressed = (sent: { person: { email?: string | undefined } }[]) =>
  sent.map(({ person }) => person.email);

it('a press that comes right after the next customer opens nothing; a moment later it opens theirs', async () => {
  const { state, spot, sent, view } = await onTicket();
  await spot(sighting('2', [grace]));
  expect(view()).toMatchObject({ customer: { email: grace.email }, settling: true });
  state.press('login', 'front');
  vi.advanceTimersByTime(settlingMs - 1);
  state.press('login', 'front');
  expect([sent, view().press]).toEqual([[], null]);

  vi.advanceTimersByTime(1);
  expect(view()).not.toHaveProperty('settling');
  state.press('login', 'front');
  expect(pressed(sent)).toEqual([grace.email]);
});

it('the moment begins anew with each customer, and with the same ticket’s other requester', async () => {
  const { state, spot, sent, view } = await onTicket();
  await spot(sighting('2', [grace]));
  vi.advanceTimersByTime(settlingMs - 1);
  await spot(sighting('2', [ada]));
  vi.advanceTimersByTime(settlingMs - 1);
  state.press('login', 'front');
  expect([sent, view().settling]).toEqual([[], true]);
  vi.advanceTimersByTime(1);
  expect(view().settling).toBeUndefined();
});

it('nobody waits for the first customer, nor for the same one on another ticket', async () => {
  const { state, spot, sent, view } = await onTicket();
  expect(view().settling).toBeUndefined();
  await spot(null);
  await spot(sighting('2', [ada]));
  expect(view()).toMatchObject({ customer: { email: ada.email } });
  expect(view().settling).toBeUndefined();
  state.press('login', 'front');
  expect(pressed(sent)).toEqual([ada.email]);
});

it('another account of the same customer is somebody else to links', async () => {
  const answer = { sourceId: 'crm', label: 'CRM', status: 'ok' as const, facts: {}, fields: [] };
  const scene = stage(packOf({ links: [login] }));
  const { state, cached, sent, view } = scene;
  cached.set(ada.email, record(ada, 'Pro', { answers: [{ ...answer, chosen: '1' }] as never }));
  await scene.spot(sighting('1', [ada]));
  expect(view().settling).toBeUndefined();
  cached.set(ada.email, record(ada, 'Pro', { answers: [{ ...answer, chosen: '2' }] as never }));
  await state.changed(`id of ${ada.email}`);
  expect(view().settling).toBe(true);
  state.press('login', 'front');
  expect(sent).toEqual([]);
});
