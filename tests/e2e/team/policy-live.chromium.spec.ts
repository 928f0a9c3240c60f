/** Chromium hears of a policy that changes while it runs; Firefox reads policies when it starts (ESR 153, 2026-11). */
import { launch } from '../../harness/launch.ts';
import { policyRig } from '../../harness/policy.ts';
import { until } from '../../harness/until.ts';
import { deskPack, serveTickets } from '../desk.ts';
import { expect, shows, test, testId } from '../fixtures.ts';

/** ms. Chromium reads its policies anew in its own time, some seconds after a change; on a busy machine that is long. */
const patience = 90_000;

const ada = { email: 'ada.live@example.com', name: 'Ada Live' };

test('a policy that changes reaches open tabs; one with a mistake leaves the last good one in force', async ({
  stage,
}) => {
  serveTickets(stage, { 631: [ada] });
  const pack = deskPack(stage);
  const policy = await policyRig('chromium');
  await policy.give({ pack: JSON.stringify(pack) });
  const session = await launch('chromium', { executable: policy.executable, welcome: 'none' });
  try {
    await session.localSet({ layout: { open: true, width: 340, side: 'right' } });
    const tab = await session.newTab(`${stage.url}tickets/631`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'one', 'custom:631');
    await sidebar.waitFor(`${testId('link')}[data-id="stripe"]`);

    await policy.give({ pack: JSON.stringify({ ...pack, links: pack.links.slice(0, 1) }) });
    const stripe = () => sidebar.count(`${testId('link')}[data-id="stripe"]`);
    await until('the policy to be heard of', async () => (await stripe()) === 0, patience);
    await sidebar.waitFor(`${testId('link')}[data-id="login"]`);

    await policy.give({ pack: JSON.stringify({ ...pack, links: 'none' }) });
    const options = await session.extensionTab('options.html#/team');
    await until('the mistake to be told', () => options.count(testId('policy-problems')), patience);
    expect(await options.text(`${testId('policy-problems')} code`)).toBe('/pack/links');
    expect(await sidebar.count(`${testId('link')}[data-id="login"]`)).toBe(1);

    await policy.give({});
    await until('the policy’s pack to go', async () => (await tab.sidebars()).length === 0, patience);
  } finally {
    await session.close();
    await policy.remove();
  }
});
