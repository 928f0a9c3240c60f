/** Guesses in the sidebar: nothing is opened, asked or remembered before the agent has said who it is. */
import { expect, it } from 'vitest';
import type { Guess } from '../../../lib/desks/desk';
import { ada, keyOf, packOf, record, sighting, stage } from './stage';

const guess = (email: string, weight: number, hook = 'mailto-in-side-panel'): Guess => ({
  email,
  weight,
  hook,
});
const page = (...guesses: Guess[]) =>
  sighting('1', [], { slot: 'absent', ticket: { id: '1', bound: false }, guesses });

it('offers the guess with its place, and asks nobody about it', async () => {
  const { spot, view, refreshed, gates, contradicted } = stage();
  await spot(page(guess('ada@example.com', 65), guess('zoe@example.net', 20, 'text-in-page')));
  expect(view()).toMatchObject({
    state: 'unsure',
    why: ['guessed'],
    candidates: [{ key: 'email:ada@example.com', email: 'ada@example.com', note: 'side-panel' }],
    links: [],
    answers: [],
  });
  expect(view()).not.toHaveProperty('customer');
  expect(refreshed).toEqual([]);
  expect(gates.open.asked).toBe(0);
  expect(contradicted).toEqual([]);
});

it('opens the customer whom the agent confirms, not as evidence, and does so again next time', async () => {
  const { spot, view, refreshed, state, cached } = stage();
  cached.set('ada@example.com', record(ada, 'Pro'));
  const seen = page(guess('ada@example.com', 65), guess('zoe@example.net', 60));
  await spot(seen);
  expect(view()).toMatchObject({ state: 'unsure', why: ['guessed-several'] });
  await state.choose('email:ada@example.com');
  expect(view()).toMatchObject({ state: 'one', customer: { email: 'ada@example.com', plan: 'Pro' } });
  expect(refreshed).toMatchObject([{ ticket: { key: keyOf('1'), firstHand: false } }]);
  await spot(null);
  await spot(seen);
  expect(view()).toMatchObject({ state: 'one', why: ['chosen'], canUndo: 'choice' });
  await state.undo();
  expect(view()).toMatchObject({ state: 'unsure', why: ['guessed-several'] });
});

it.each([
  [undefined, 'none', ['unread']],
  [true, 'unsure', ['guessed']],
] as const)('with internal %s in the pack a colleague is %s', async (internal, expected, why) => {
  const desks = [{ type: 'rt' as const, url: 'https://rt.acme.example/', ...(internal && { internal }) }];
  const pack = packOf({ desks, agents: { domains: ['acme.example'], emails: [] } });
  const { spot, view } = stage(pack);
  await spot(page(guess('pat@acme.example', 65)));
  expect(view()).toMatchObject({ state: expected, why });
});
