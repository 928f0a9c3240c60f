/** Real policies, from files where the browsers look for them: see `tests/harness/policy.ts`. */
import type { Session } from '../../harness/driver.ts';
import { launch } from '../../harness/launch.ts';
import { policyRig, type PolicyRig } from '../../harness/policy.ts';
import { deskPack, serveTickets } from '../desk.ts';
import { expect, openedTab, shows, test as base, testId } from '../fixtures.ts';
import { json, type Stage } from '../stage.ts';
import { packHost, teamKey } from './rig.ts';

interface Managed {
  policy: PolicyRig;
  /** Starts the browser under what the policy says by then. Whose desks are all allowed is not welcomed: `none`. */
  start(welcome?: 'close' | 'keep' | 'none'): Promise<Session>;
}

const test = base.extend<Managed>({
  policy: async ({}, use, { project }) => {
    const rig = await policyRig(project.name === 'firefox' ? 'firefox' : 'chromium');
    await use(rig);
    await rig.remove();
  },
  start: async ({ policy }, use, { project }) => {
    const sessions: Session[] = [];
    await use(async (welcome = 'none') => {
      const session = await launch(project.name === 'firefox' ? 'firefox' : 'chromium', {
        executable: policy.executable,
        welcome,
      });
      sessions.push(session);
      await session.localSet({ layout: { open: true, width: 340, side: 'right' } });
      return session;
    });
    for (const session of sessions) await session.close();
  },
});

const ada = { email: 'ada.policy@example.com', name: 'Ada Policy' };
const layer = (origin: string, state: string) =>
  `${testId('layer')}[data-origin="${origin}"][data-state="${state}"]`;
const link = (id: string) => `${testId('link')}[data-id="${id}"]`;
const own = { id: 'mine', kind: 'custom', label: 'Mine', url: 'https://mine.example.net/' };

/** Answers only who has the company's key. */
function locked(stage: Stage): string[] {
  const keys: string[] = [];
  stage.at('/api/customer', ({ headers }) => {
    keys.push(String(headers['x-api-key']));
    return headers['x-api-key'] === 'the-key'
      ? json({ id: 'C1', email: ada.email, name: ada.name, stripe: 'cus_1' })
      : json({}, 401);
  });
  return keys;
}

test('a whole pack by policy reaches the sidebar, its header reaches the source, and what it locks is locked', async ({
  policy,
  start,
  stage,
}) => {
  serveTickets(stage, { 621: [ada] });
  const keys = locked(stage);
  const pack = deskPack(stage, { team: 'By policy' });
  await policy.give({
    // Chromium takes one type for each key, and that is a text.
    pack: base.info().project.name === 'firefox' ? pack : JSON.stringify(pack),
    locks: ['links'],
    headers: { [new URL(stage.url).origin]: { 'X-Api-Key': 'the-key' } },
  });
  const session = await start();
  await session.setPack({ version: 1, links: [own], schemes: ['myapp'] });
  const options = await session.extensionTab('options.html#/team');
  await options.waitFor(layer('policy', 'ok'));
  expect(await options.texts(`${testId('locks')} li`)).toEqual(['all links']);
  await options.waitFor(`${testId('left-out')}[data-at="/links/0"][data-why="locked"]`);
  await options.waitFor(layer('own', 'ok'));

  const tab = await session.newTab(`${stage.url}tickets/621`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:621');
  await sidebar.waitFor(link('stripe'));
  expect(await sidebar.count(link('mine'))).toBe(0);
  await sidebar.waitFor(testId('customer-id'));
  expect(new Set(keys)).toEqual(new Set(['the-key']));
  expect(JSON.stringify(await session.localGet())).not.toContain('the-key');
  expect(await session.openedTabs()).toEqual([]);
});

test('a company’s desk that nobody has allowed yet waits for the agent: the welcome page opens, and asks for nothing else', async ({
  policy,
  start,
}) => {
  const url = 'https://rt.acme.example/';
  const pack = { version: 1, desks: [{ type: 'rt', url }] };
  await policy.give({
    pack: base.info().project.name === 'firefox' ? pack : JSON.stringify(pack),
    locks: ['desks'],
  });
  const session = await start('keep');
  const welcome = await openedTab(session);
  await welcome.waitFor(`${testId('mine')}[data-url="${url}"][data-granted="false"]`);
  await welcome.waitFor(testId('set-up'));
  expect(await welcome.count(testId('desk-text'))).toBe(0);
  expect(await welcome.axeFaults()).toEqual([]);

  const options = await session.extensionTab('options.html#/desks');
  await options.waitFor(`${testId('waiting')}[data-origin="policy"] ${testId('waiting-allow')}`);
  await options.waitFor(`${testId('desk-row')} ${testId('from-mark')}[data-origin="policy"]`);
  expect(await options.count(testId('desk-edit'))).toBe(0);
  expect(await options.count(testId('desk-add'))).toBe(0);
  expect(await options.axeFaults()).toEqual([]);
});

test('a team by policy needs nobody at the machine, where its pack is signed with the policy’s key', async ({
  policy,
  start,
  stage,
}) => {
  serveTickets(stage, { 622: [ada] });
  const key = teamKey();
  const host = packHost(stage);
  host.publish(deskPack(stage), key);
  await policy.give({ teamUrl: host.url, publicKey: key.publicKey, approve: 'auto' });
  const session = await start();
  const tab = await session.newTab(`${stage.url}tickets/622`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:622');
  await sidebar.waitFor(link('stripe'));

  const options = await session.extensionTab('options.html#/team');
  await options.waitFor(testId('team-taken'));
  expect(await options.count(testId('team-leave'))).toBe(0);
  host.publish(deskPack(stage, { links: [] }), teamKey());
  await options.click(testId('team-refresh'));
  await options.waitFor(`${testId('team-trouble')}[data-code="other-key"]`);
  await sidebar.waitFor(link('stripe'));
});

test('a policy with a mistake is told with its place, and nothing of it is used', async ({
  policy,
  start,
  stage,
}) => {
  await policy.give({ pack: JSON.stringify(deskPack(stage)), locks: ['everything'] });
  const session = await start('close');
  const options = await session.extensionTab('options.html#/team');
  await options.waitFor(testId('policy-problems'));
  expect(await options.text(`${testId('policy-problems')} code`)).toBe('/locks/0');
  await options.waitFor(layer('policy', 'none'));
});
