import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../lib/desks/number';
import { only, onlyAddress } from '../../../lib/desks/only';

describe('the one value', () => {
  it('is the one that all values are', () => {
    expect(only(['7', '7'])).toBe('7');
    expect(only([])).toBeNull();
    expect(only(['7', '8'])).toBeNull();
    expect(only(['7', undefined])).toBeNull();
  });

  it('does not mind the case of addresses, and keeps how the first is written', () => {
    expect(onlyAddress(['Vera@example.com', 'vera@EXAMPLE.com'])).toBe('Vera@example.com');
    expect(onlyAddress(['vera@example.com', 'vera@example.org'])).toBeNull();
    expect(onlyAddress([])).toBeNull();
  });
});

describe('a number', () => {
  it.each(['42', ' 42\n', '0042'])('is read from %j', (text) => expect(numberIn(text)).toBe('42'));
  it.each(['', '0', '-42', '4.2', '42a', '0x2a', '٤٢', '4 2', '9'.repeat(19), null, undefined])(
    'is not read from %j',
    (text) => expect(numberIn(text)).toBeNull(),
  );
});
