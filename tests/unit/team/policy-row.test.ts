import { expect, it } from 'vitest';
import { goneFor, keep, type Kept, type Told } from '../../../lib/team/policy-row';

const locked = { is: 'given', given: { locks: ['links'] } } as const;
const nothing: Told = { is: 'given', given: {} };
const none: Kept = { row: null, goneSince: null };
const inForce: Kept = { row: { given: locked.given, at: 1, problems: [] }, goneSince: null };

it('what the browser says counts at once, without its headers', () => {
  const told: Told = {
    is: 'given',
    given: { ...locked.given, headers: { 'https://a.example': { A: 'b' } } },
  };
  expect(keep(told, none, 5, false)).toEqual({
    row: { given: locked.given, at: 5, problems: [] },
    goneSince: null,
  });
  expect(keep({ is: 'given', given: { locks: ['desks'] } }, inForce, 5, false).row?.given).toEqual({
    locks: ['desks'],
  });
});

it('nothing that is answered for a moment lets no lock come loose', () => {
  const first = keep(nothing, inForce, 1000, false);
  expect(first).toEqual({ ...inForce, goneSince: 1000 });
  const again = keep(nothing, first, 1000 + goneFor - 1, false);
  expect(again).toEqual(first);
  expect(keep(locked, again, 1000 + goneFor, false)).toMatchObject({
    row: { given: locked.given },
    goneSince: null,
  });
});

it('a policy that was taken back does not stay: after the moment, or when the browser says that it has changed', () => {
  const first = keep(nothing, inForce, 1000, false);
  expect(keep(nothing, first, 1000 + goneFor, false)).toEqual(none);
  expect(keep(nothing, inForce, 1000, true)).toEqual(none);
  // Another run of the browser, or a clock that was set back, waits anew.
  expect(keep(nothing, inForce, 9_999_999, false).row).toEqual(inForce.row);
  expect(keep(nothing, first, 500, false)).toEqual({ ...inForce, goneSince: 500 });
});

it('a browser that cannot tell, and a policy with a mistake, leave the last good one in force and are told', () => {
  const unread = keep({ is: 'unread', reason: 'disk error' }, inForce, 5, true);
  expect(unread.row).toEqual({
    given: locked.given,
    at: 5,
    problems: [{ at: '', message: 'cannot be read: disk error' }],
  });
  expect(keep({ is: 'given', given: { locks: ['nonsense'] } }, unread, 6, false).row).toMatchObject({
    given: locked.given,
    problems: [{ at: '/locks/0' }],
  });
  expect(keep({ is: 'unread', reason: 'x' }, none, 5, false).row).not.toHaveProperty('given');
  // Nothing but a problem was kept: then there is nothing to wait for.
  expect(
    keep(nothing, { row: { at: 1, problems: [{ at: '', message: 'x' }] }, goneSince: null }, 5, false),
  ).toEqual(none);
});
