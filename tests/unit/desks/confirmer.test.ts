import { expect, it, vi } from 'vitest';
import type { KnownDesk } from '../../../lib/desks/config';
import { createConfirmer } from '../../../lib/desks/confirmer';
import type { DeskAdapter, Person, Sighting } from '../../../lib/desks/desk';

const desk: KnownDesk = { type: 'rt', url: 'https://rt.example/' };
const ada: Person = { role: 'requester', hook: 'slot', email: 'ada@example.com' };
const sighting = (id: string): Sighting => ({
  desk,
  ticket: { id, bound: true },
  slot: 'shown',
  people: [ada],
});

function confirmer(confirm?: DeskAdapter['confirm']) {
  const adapter: DeskAdapter = {
    type: 'rt',
    ticketId: () => null,
    read: () => null,
    ...(confirm && { confirm }),
  };
  const onAnswer = vi.fn();
  return { add: createConfirmer(adapter, desk, async () => null, onAnswer), onAnswer };
}

it('says that the answer is still to come, and then the answer', async () => {
  const { add, onAnswer } = confirmer(async () => [ada]);
  expect(add(sighting('1'))).toEqual({ ...sighting('1'), confirmation: 'pending' });
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledOnce());
  expect(add(sighting('1'))).toEqual({ ...sighting('1'), confirmation: [ada] });
});

it.each<[string, () => Promise<Person[] | null>, Sighting['confirmation']]>([
  ['the desk says that there is nobody', async () => [], []],
  ['the desk does not answer', async () => null, 'unavailable'],
  ['the adapter breaks', () => Promise.reject(new Error('a page that nobody expected')), 'unavailable'],
])('when %s, so it is', async (_, answer, confirmation) => {
  const { add, onAnswer } = confirmer(answer);
  add(sighting('1'));
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledOnce());
  expect(add(sighting('1')).confirmation).toEqual(confirmation);
});

it('asks once a ticket, also after a refusal and after visits to other tickets', async () => {
  const confirm = vi.fn<NonNullable<DeskAdapter['confirm']>>(async ({ ticket }) =>
    ticket.id === '1' ? null : [ada],
  );
  const { add, onAnswer } = confirmer(confirm);
  for (const id of ['1', '1', '2', '1', '2']) add(sighting(id));
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledTimes(2));
  for (const id of ['1', '2', '1']) add(sighting(id));
  expect(confirm.mock.calls.map(([asked]) => asked.ticket.id)).toEqual(['1', '2']);
});

it('keeps the answers of two tickets apart, whichever comes first', async () => {
  const answers = new Map<string, (people: Person[]) => void>();
  const { add, onAnswer } = confirmer(
    ({ ticket }) => new Promise((answer) => answers.set(ticket.id, answer)),
  );
  add(sighting('1'));
  add(sighting('2'));
  answers.get('2')?.([ada]);
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledOnce());
  expect(add(sighting('1')).confirmation).toBe('pending');
  expect(add(sighting('2')).confirmation).toEqual([ada]);
});

it('adds nothing for a desk that has no such answer', () => {
  const { add } = confirmer();
  expect(add(sighting('1'))).toEqual(sighting('1'));
});
