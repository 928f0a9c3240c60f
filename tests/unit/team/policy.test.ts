import { expect, it } from 'vitest';
import { parsePolicy } from '../../../lib/team/policy';
import { small } from '../pack/examples';

const problems = (given: unknown) => {
  const parsed = parsePolicy(given);
  return parsed.ok ? [] : parsed.problems.map(({ at, message }) => `${at} ${message}`);
};

it('nothing, or headers alone, is no policy', () => {
  expect(parsePolicy({})).toEqual({ ok: true, policy: null });
  expect(parsePolicy({ headers: { 'https://crm.acme.example': { 'X-Api-Key': 'k' } } })).toEqual({
    ok: true,
    policy: null,
  });
});

it('a pack is taken as an object and as the text of one', () => {
  const pack = { ...small, schemes: [] };
  for (const given of [small, JSON.stringify(small)])
    expect(parsePolicy({ pack: given })).toEqual({
      ok: true,
      policy: { pack, teamCredentials: 'omit', approve: 'ask', locks: [] },
    });
});

it('every mistake is named with its place', () => {
  expect(problems({ pack: { ...small, desks: 'all' } })).toEqual(['/pack/desks must be a list in [ ]']);
  expect(problems({ pack: '{ "version": 1, }' })).toEqual([
    expect.stringMatching(/^\/pack line 1, column \d+: /),
  ]);
  expect(problems({ pack: 7 })).toEqual(['/pack must be a pack, or the JSON text of one']);
  expect(
    problems({
      teamUrl: 'http://packs.acme.example/',
      publicKey: 'abc',
      approve: 'always',
      locks: ['links', 'links/', 'nonsense'],
      headers: { 'https://crm.acme.example/': { 'X-Api-Key': 'k' }, 'https://b.example': { Cookie: 'x' } },
      teamURL: '',
    }).map((problem) => problem.split(' ')[0]),
  ).toEqual([
    '/teamUrl',
    '/publicKey',
    '/approve',
    '/locks/1',
    '/locks/2',
    '/headers/https:~1~1crm.acme.example~1',
    '/headers/https:~1~1b.example/Cookie',
    '/teamURL',
  ]);
  expect(problems('nonsense')).toHaveLength(1);
});
