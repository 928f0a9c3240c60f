import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KnownDesk } from '../../../lib/desks/config';
import { createConfirmer } from '../../../lib/desks/confirmer';
import type { DeskAdapter, Person, Sighting } from '../../../lib/desks/desk';

const desk: KnownDesk = { type: 'rt', url: 'https://rt.example/' };
const ada: Person = { role: 'requester', hook: 'slot', email: 'ada@example.com' };
const grace: Person = { role: 'requester', hook: 'slot', email: 'grace@example.org' };
const sighting = (id: string, people = [ada]): Sighting => ({
  desk,
  ticket: { id, bound: true },
  slot: people.length > 0 ? 'shown' : 'absent',
  people,
});

/** Answers in the order of asking, when the test says so. */
function confirmer() {
  const waiting: ((people: Person[] | null | Error) => void)[] = [];
  const asked: string[] = [];
  const onAnswer = vi.fn();
  const adapter: DeskAdapter = {
    type: 'rt',
    ticketId: () => null,
    read: () => null,
    confirm({ ticket }) {
      asked.push(ticket.id);
      return new Promise((resolve, reject) =>
        waiting.push((people) => (people instanceof Error ? reject(people) : resolve(people))),
      );
    },
  };
  const add = createConfirmer(
    adapter,
    desk,
    async () => null,
    () => null,
    onAnswer,
    Date.now,
  );
  return {
    asked,
    onAnswer,
    left: () => add.left(),
    confirmation: (id: string, people?: Person[]) => add(sighting(id, people)).confirmation,
    async answer(people: Person[] | null | Error) {
      waiting.shift()?.(people);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says that the answer is still to come, and then the answer', async () => {
  const { confirmation, answer, onAnswer } = confirmer();
  expect(confirmation('1')).toBe('pending');
  expect(onAnswer).not.toHaveBeenCalled();
  await answer([ada]);
  expect(onAnswer).toHaveBeenCalledOnce();
  expect(confirmation('1')).toEqual([ada]);
});

it.each([
  ['the desk says that there is nobody', [], []],
  ['the desk does not answer', null, 'unavailable'],
  ['the adapter breaks', new Error('a page that nobody expected'), 'unavailable'],
])('when %s, so it is', async (_, said, expected) => {
  const { confirmation, answer } = confirmer();
  confirmation('1');
  await answer(said);
  expect(confirmation('1')).toEqual(expected);
});

it('keeps the answers of two tickets apart, whichever comes first', async () => {
  const { confirmation, answer } = confirmer();
  confirmation('1');
  confirmation('2');
  await answer([ada]);
  expect([confirmation('1'), confirmation('2')]).toEqual([[ada], 'pending']);
});

it('adds nothing for a desk that has no such answer', () => {
  const adapter: DeskAdapter = { type: 'rt', ticketId: () => null, read: () => null };
  const add = createConfirmer(
    adapter,
    desk,
    async () => null,
    () => null,
    vi.fn(),
    Date.now,
  );
  expect(add(sighting('1'))).toEqual(sighting('1'));
});

describe('the desk is asked', () => {
  it.each([[[ada]], [null]])('once while a ticket stays open, also where it said %j', async (said) => {
    const { confirmation, answer, asked } = confirmer();
    confirmation('1');
    await answer(said);
    vi.advanceTimersByTime(3_600_000);
    confirmation('1');
    expect(asked).toEqual(['1']);
  });

  it('anew when a ticket is opened again, after a pause; until then its last answer stands', async () => {
    const { confirmation, answer, asked } = confirmer();
    for (const id of ['1', '2']) {
      confirmation(id);
      await answer([ada]);
    }
    vi.advanceTimersByTime(9_999);
    expect(confirmation('1')).toEqual([ada]);
    confirmation('2');
    expect(asked).toEqual(['1', '2']);
    vi.advanceTimersByTime(1);
    expect(confirmation('1')).toEqual([ada]);
    expect(asked).toEqual(['1', '2', '1']);
    await answer([grace]);
    expect(confirmation('1')).toEqual([grace]);
  });

  it('anew when the page names other requesters, but not with every keystroke', async () => {
    const { confirmation, answer, asked, onAnswer } = confirmer();
    confirmation('1');
    await answer([ada]);
    onAnswer.mockClear();
    confirmation('1', [grace]);
    expect(asked).toEqual(['1']);
    vi.advanceTimersByTime(1000);
    expect(onAnswer).toHaveBeenCalled();
    expect(confirmation('1', [grace])).toBe('pending');
    expect(asked).toEqual(['1', '1']);
    await answer([grace]);
    expect(confirmation('1', [grace])).toEqual([grace]);
  });

  it('about the change only once it has answered the question before', async () => {
    const { confirmation, answer, asked } = confirmer();
    confirmation('1');
    vi.advanceTimersByTime(5000);
    expect(confirmation('1', [grace])).toBe('pending');
    expect(asked).toEqual(['1']);
    await answer([ada]);
    expect(confirmation('1', [grace])).toBe('pending');
    expect(asked).toEqual(['1', '1']);
  });

  it('not anew for a page that was late, nor for one that shows no requester for a while', async () => {
    const { confirmation, answer, asked } = confirmer();
    confirmation('1', []);
    await answer([ada]);
    vi.advanceTimersByTime(5000);
    expect(confirmation('1', [ada])).toEqual([ada]);
    expect(confirmation('1', [])).toEqual([ada]);
    expect(confirmation('1', [ada])).toEqual([ada]);
    expect(asked).toEqual(['1']);
  });
});

it('asks again when the same ticket is opened again from elsewhere', async () => {
  const { confirmation, answer, asked, left } = confirmer();
  confirmation('1', []);
  await answer([ada]);
  left();
  await vi.advanceTimersByTimeAsync(60_000);
  confirmation('1', []);
  await answer([grace]);
  expect(asked).toEqual(['1', '1']);
  expect(confirmation('1', [])).toEqual([grace]);
});

it('looks once when the pause is over, however often the page changed meanwhile', async () => {
  const { confirmation, answer, onAnswer } = confirmer();
  confirmation('1');
  await answer([ada]);
  onAnswer.mockClear();
  for (let time = 0; time < 5; time += 1) confirmation('1', [grace]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(onAnswer).toHaveBeenCalledOnce();
});
