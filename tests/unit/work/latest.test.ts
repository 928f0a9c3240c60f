import { expect, it } from 'vitest';
import { latest } from '../../../lib/work/latest';

/** A reading that ends when the test says so. */
function slow() {
  const readings: PromiseWithResolvers<string>[] = [];
  const used: string[] = [];
  const read = latest(
    () => {
      const reading = Promise.withResolvers<string>();
      readings.push(reading);
      return reading.promise;
    },
    (value) => used.push(value),
  );
  return { read, readings, used };
}

it('what a later reading has overtaken is dropped, whichever ends first', async () => {
  const { read, readings, used } = slow();
  const calls = [read(), read()];
  readings[1]?.resolve('new');
  await calls[1];
  expect(used).toEqual(['new']);
  readings[0]?.resolve('old');
  await calls[0];
  expect(used).toEqual(['new']);

  const again = [read(), read()];
  readings[2]?.resolve('old');
  await again[0];
  readings[3]?.resolve('newer');
  await again[1];
  expect(used).toEqual(['new', 'newer']);
});

it('a reading that fails says so to the one who asked for it, and hands on nothing', async () => {
  const { read, readings, used } = slow();
  const calls = [read(), read()];
  readings[0]?.reject(new Error('first'));
  readings[1]?.resolve('second');
  await expect(calls[0]).rejects.toThrow('first');
  await calls[1];
  expect(used).toEqual(['second']);
});
