import { expect, it } from 'vitest';
import type { Person } from '../../../lib/desks/desk';
import { createChoices } from '../../../lib/sidebar/choices';

function area(stored: Record<string, unknown> = {}) {
  return {
    stored,
    get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
    remove: async (key: string) => void delete stored[key],
  };
}
const ada: Person = {
  role: 'requester',
  hook: 'slot',
  email: 'Ada+x@Example.com',
  name: 'Ada',
  deskId: '14',
  externalId: 'u-1',
};

it('keeps whom the agent chose, one entry a ticket, and nothing but what they are found by', async () => {
  const kept = area();
  const choices = createChoices(kept);
  await choices.set(ada, 'rt:https://rt.example/#1');
  await choices.set({ name: 'Grace' }, 'rt:https://rt.example/#2');
  expect(kept.stored).toEqual({
    'choice:rt:https://rt.example/#1': {
      email: 'Ada+x@Example.com',
      name: 'Ada',
      deskId: '14',
      externalId: 'u-1',
    },
    'choice:rt:https://rt.example/#2': { name: 'Grace' },
  });
  expect(await choices.get('rt:https://rt.example/#2')).toEqual({ name: 'Grace' });
  await choices.remove('rt:https://rt.example/#1');
  expect(await choices.get('rt:https://rt.example/#1')).toBeUndefined();
  expect(await choices.get('rt:https://rt.example/#2')).toEqual({ name: 'Grace' });
});

it.each([7, 'ada', null, { email: 7 }, { name: ['Ada'] }])(
  'takes %j in storage for no choice',
  async (value) => {
    expect(await createChoices(area({ 'choice:k': value })).get('k')).toBeUndefined();
  },
);
