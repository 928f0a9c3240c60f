import { describe, expect, it } from 'vitest';
import { named } from '../../../lib/desks/named';

describe('a name that stands where an address may stand', () => {
  it('is a name beside its address', () =>
    expect(named('Vera Example', 'vera@example.com')).toEqual({
      name: 'Vera Example',
      email: 'vera@example.com',
    }));

  it('says nothing more where it is the address itself, as the address is written', () =>
    expect(named('VERA@example.com', 'vera@example.com')).toEqual({ email: 'vera@example.com' }));

  it('stays a name where it is another address', () =>
    expect(named('boss@example.com', 'vera@example.com')).toEqual({
      name: 'boss@example.com',
      email: 'vera@example.com',
    }));

  it('is anybody’s guess where there is no address', () =>
    expect(named('vera@example.com', null)).toEqual({ name: 'vera@example.com', ambiguous: true }));

  it('may be missing', () => {
    expect(named('', 'vera@example.com')).toEqual({ email: 'vera@example.com' });
    expect(named('', null)).toEqual({});
  });
});
