import { expect, it } from 'vitest';
import { createTurns } from '../../../lib/work/turns';

it('one work waits for the end of the one before, and a failure is the failing one’s alone', async () => {
  const inTurn = createTurns();
  const did: string[] = [];
  const first = inTurn(async () => {
    await new Promise((turn) => setImmediate(turn));
    did.push('first');
    throw new Error('first');
  });
  const second = inTurn(async () => {
    did.push('second');
    return 2;
  });
  await expect(first).rejects.toThrow('first');
  expect(await second).toBe(2);
  expect(did).toEqual(['first', 'second']);
});
