// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { TeamView } from '../../../../lib/options/team/view';
import { troubleCodes } from '../../../../lib/team/rows';
import { desk, drawAt, noTeam } from '../draw';

const drawTeam = (part: Partial<TeamView>) => drawAt('team')({ team: { ...noTeam, ...part } });
const url = 'https://packs.acme.example/team.json';
const followed = {
  url,
  host: 'packs.acme.example',
  pattern: 'https://packs.acme.example/*',
  credentials: 'omit' as const,
  byPolicy: false,
  granted: true,
};
const inUse = { from: { kind: 'url' as const, url }, at: noTeam.now - 3_600_000, key: null };
const said = () => document.body.textContent ?? '';

it('without a team it offers an address and a file', async () => {
  const page = await drawTeam({});
  expect(page.one('team-url').getAttribute('placeholder')).toContain('https://');
  await act(() => page.one('team-follow').click());
  expect(page.one('team-file')).toBeTruthy();
});

it('a problem of the address stands at its field', async () => {
  const page = await drawTeam({ said: { code: 'address', problem: 'must begin with https://' } });
  expect(page.one('team-url').getAttribute('aria-invalid')).toBe('true');
  expect(page.one('team-url-problem').textContent).toBe('The address must begin with https://.');
});

it.each(troubleCodes)(
  'what went wrong is told in words, and that the last good copy stays: %s',
  async (code) => {
    await drawTeam({ followed, inUse, trouble: { code, at: 1, status: 503 } });
    expect(document.querySelector('[data-testid="team-trouble"]')?.textContent).toContain(
      'The last good copy stays',
    );
    expect(said()).not.toContain('undefined');
  },
);

it('says that somebody has left once they have, and not where that failed', async () => {
  const page = await drawTeam({ followed, inUse });
  const leave = vi.mocked(page.actions.team.leave);
  const leaving = Promise.withResolvers<void>();
  leave.mockReturnValueOnce(leaving.promise);
  await page.click('team-leave');
  await page.click('team-leave-yes');
  expect(page.said()).toContain('Leaving');
  await act(() => leaving.reject(new Error('no answer')));
  await vi.waitFor(() => expect(page.said()).toContain('That did not work.'));
  await page.click('team-leave');
  await page.click('team-leave-yes');
  await vi.waitFor(() => expect(page.said()).toContain('You have left.'));
});

it('who follows by policy cannot leave', async () => {
  await drawTeam({ followed: { ...followed, byPolicy: true }, inUse });
  expect(said()).toContain('set by policy');
  expect(document.querySelector('[data-testid="team-leave"]')).toBeNull();
});

it('each move stands there in words', async () => {
  const page = await drawTeam({
    waiting: {
      digest: 'd',
      from: { kind: 'file', name: 'team.json' },
      at: 1,
      team: 'Acme',
      first: true,
      changes: 4,
      key: 'ab12',
      moves: [
        {
          kind: 'link-origin',
          at: '/links/0',
          id: 'a',
          label: 'Login',
          before: ['https://a.example'],
          after: ['https://b.example', 'myapp:'],
        },
        { kind: 'new-source', at: '/sources/0', id: 's', label: 'CRM', origin: 'https://crm.example' },
        {
          kind: 'source-origin',
          at: '/sources/1',
          id: 't',
          label: 'Shop',
          before: 'https://a.example',
          after: 'https://c.example',
        },
        { kind: 'source-request', at: '/sources/2', id: 'u', label: 'Logs' },
        { kind: 'mint-request', at: '/links/1', id: 'm', label: 'Token' },
        { kind: 'audit-origin', at: '/audit', before: null, after: 'https://log.example' },
        { kind: 'new-scheme', at: '/schemes/0', scheme: 'myapp' },
        { kind: 'new-host', host: 'crm.example' },
      ],
    },
  });
  expect(page.all('team-move').map((row) => row.textContent)).toEqual([
    'The link “Login” leads to b.example and myapp:. It led to a.example.',
    'A new source “CRM” at crm.example is told about customers.',
    'The source “Shop” is at c.example. It was at a.example.',
    'The source “Logs” is asked in another way, or with more.',
    'The link “Token” asks for its address in another way, or with more.',
    'Logins are reported to log.example.',
    'Links may open programs by myapp:',
    'A new host is named: crm.example.',
  ]);
  expect(said()).toContain('The pack of Acme waits for you');
});

it('mistakes of a layer and of a policy are named with their places', async () => {
  const page = await drawTeam({
    layers: [
      {
        origin: 'team',
        state: 'bad',
        entries: 0,
        problems: [{ at: '/links/0/url', message: 'must begin with https://' }],
      },
    ],
    policyProblems: [{ at: '/pack/desks', message: 'must be a list in [ ]' }],
    policy: { locks: ['links/login', '*', 'desks'], approves: true, key: 'ab12' },
  });
  expect(page.all('layer-problem').map((row) => row.textContent)).toEqual([
    '/pack/desks must be a list in [ ]',
    '/links/0/url must begin with https://',
  ]);
  expect(page.one('locks').textContent).toBe('links: logineverythingall desks');
});

it('beside what is not the agent’s own stands whose it is', async () => {
  const page = await drawAt('desks')({
    sites: [
      { ...desk, key: 'desk-0', from: 'policy' },
      { ...desk, key: 'desk-1', at: '/desks/1', from: 'team' },
      { ...desk, key: 'desk-2', at: '/desks/2', from: 'own' },
    ],
  });
  expect(page.all('from-mark').map((mark) => mark.textContent)).toEqual(['from policy', 'from your team']);
});
