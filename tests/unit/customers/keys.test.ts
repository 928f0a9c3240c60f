import { expect, it } from 'vitest';
import { aliasKeys, decidingKey } from '../../../lib/customers/keys';

const desk = 'https://rt.example/';

it('finds a person by address, then by the desk’s own id, then by the company’s', () => {
  const all = { email: 'Ada+Shop@Example.com', deskId: '14', externalId: 'U-1' };
  expect(aliasKeys(all, desk)).toEqual([
    'email:ada+shop@example.com',
    'desk:https://rt.example/#14',
    'external:U-1',
  ]);
  expect(decidingKey(all, desk)).toBe('email:ada+shop@example.com');
  expect(decidingKey({ deskId: '14', externalId: 'U-1' }, desk)).toBe('desk:https://rt.example/#14');
  expect(decidingKey({ externalId: 'U-1' }, desk)).toBe('external:U-1');
});

it('never mixes up the ids of two desks, nor ids with addresses', () => {
  expect(aliasKeys({ deskId: '14' }, 'https://other.example/')).not.toEqual(
    aliasKeys({ deskId: '14' }, desk),
  );
  expect(aliasKeys({ deskId: '14' }, null)).toEqual([]);
  expect(aliasKeys({ externalId: 'ada@example.com' }, desk)).not.toEqual(
    aliasKeys({ email: 'ada@example.com' }, desk),
  );
});

it('finds nobody by a name or by blank values', () => {
  expect(aliasKeys({ email: '', deskId: '', externalId: '' }, desk)).toEqual([]);
  expect(decidingKey({}, desk)).toBeUndefined();
});
