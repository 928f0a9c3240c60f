// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { catalogue } from '../../../lib/desks/catalogue';
import { healthOf } from '../../../lib/options/health';
import { draw } from './draw';

const desks = [
  { type: 'zendesk', url: 'https://acme.zendesk.com/' },
  { type: 'rt', url: 'https://rt.acme.example/', name: 'Mail' },
  { type: 'custom', url: 'https://desk.acme.example/', ticket: '{id}', read: { email: '.mail' } },
] as const;
const now = 10 * 60_000;
const stored = new Map([
  [
    'health:zendesk:https://acme.zendesk.com/',
    {
      success: { at: 60_000, version: 'x', hook: 'requester-crumb' },
      failure: { at: 120_000, version: 'x', missed: ['requester-crumb', 'requester-field'] },
    },
  ],
  ['health:rt:https://rt.acme.example/', { success: { at: 60_000, version: 'x', hook: 'requestors-row' } }],
]);

it('each desk of the pack has its adapter, its last success and its last failure', () => {
  expect(healthOf(desks, stored)).toMatchObject([
    { label: 'Zendesk', product: null, version: catalogue.zendesk.version, state: 'failing' },
    { label: 'Mail', product: 'Request Tracker', state: 'working', success: { hook: 'requestors-row' } },
    { label: 'desk.acme.example', product: null, version: 'pack', state: 'unseen' },
  ]);
});

it('the options page lists them', async () => {
  const { all, has, show } = await draw({
    place: { section: 'desks', item: null },
    health: healthOf(desks, stored),
    now,
  });
  const [zendesk, rt, custom] = all('health-row').map(({ textContent }) => textContent);
  expect(zendesk).toMatch(
    /Zendesk.*Last success9 min ago \(requester-crumb\).*Last failure8 min ago.*Failing/,
  );
  expect(rt).toMatch(/Mail.*Request Tracker.*Last failurenever.*Working/);
  expect(custom).toMatch(/desk\.acme\.example.*rules of the pack.*Nothing read yet/);
  await show({ health: [] });
  expect(has('health-row')).toBe(false);
});
