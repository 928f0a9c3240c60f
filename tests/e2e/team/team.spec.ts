import { deskPack, serveTickets } from '../desk.ts';
import { writeFile } from 'node:fs/promises';
import type { Tab } from '../../harness/driver.ts';
import { expect, shows, test as base, testId } from '../fixtures.ts';
import { addressOf } from '../options-page.ts';
import { startStage, type Stage } from '../stage.ts';
import { lookNow, noTeam, packHost, ready, teamKey } from './rig.ts';

const test = base.extend<{ company: Stage }>({
  company: async ({ session }, use) => {
    const company = await startStage();
    await session.setPack({ version: 1 });
    await use(company);
    await company.close();
    await noTeam(session);
  },
});

const move = (kind: string) => `${testId('team-move')}[data-kind="${kind}"]`;
const trouble = (code: string) => `${testId('team-trouble')}[data-code="${code}"]`;

/** Picks the pack as a file. */
async function takeFile(options: Tab, pack: object): Promise<void> {
  const path = base.info().outputPath('team.json');
  await writeFile(path, JSON.stringify(pack));
  // A file that is picked while another one is looked at is not taken.
  await options.waitFor(ready('team-follow'));
  await options.pickFile(testId('team-file'), path);
}

test('a team’s pack is followed by its address: looked at first, fetched by its tag, and a link that leads elsewhere waits', async ({
  session,
  stage,
  company,
  open,
}) => {
  serveTickets(stage, { 611: [{ email: 'ada.team@example.com', name: 'Ada Team' }] });
  const host = packHost(company);
  const pack = deskPack(stage, { team: 'Lovelace' });
  host.publish(pack);
  const options = await open(addressOf(session, 'team'));
  await options.type(testId('team-url'), 'packs.acme.example');
  await options.click(testId('team-follow'));
  await options.waitFor(`${testId('team-url')}[aria-invalid="true"]`);
  await options.evaluate(() =>
    document.querySelector<HTMLInputElement>('[data-testid="team-url"]')?.select(),
  );
  await options.type(testId('team-url'), host.url);
  await options.click(testId('team-follow'));

  await options.waitFor(testId('team-waiting'));
  expect(await options.text('.waiting h2')).toBe('The pack of Lovelace waits for you');
  await options.waitFor(move('new-source'));
  expect((await session.localGet())['team-pack']).toBeUndefined();
  await options.click(ready('team-approve'));
  await options.waitGone(testId('team-waiting'));
  const tab = await open(`${stage.url}tickets/611`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:611');
  await sidebar.waitFor(`${testId('link')}[data-id="admin"]`);
  const href = await sidebar.attr(`${testId('link')}[data-id="admin"]`, 'href');

  await lookNow(options, host);
  expect(host.answers.at(-1)).toBe(304);

  // A word changes at once, and a quiet line says so.
  const links = pack.links.map((link) => ({ ...link, label: `${link.label}!` }));
  host.publish({ ...pack, links });
  await lookNow(options, host);
  await options.waitUntil(() =>
    document.querySelector('[data-testid="team-applied"]')?.textContent.includes('4 changes'),
  );
  await sidebar.waitUntil(() => document.querySelector('[data-id="admin"]')?.textContent.includes('Admin!'));

  const elsewhere = links.map((link) =>
    link.id === 'admin' ? { ...link, url: 'https://admin.example.net/?q={{customer.email}}' } : link,
  );
  host.publish({ ...pack, links: elsewhere });
  await lookNow(options, host);
  await options.waitFor(move('link-origin'));
  expect(await options.text(move('link-origin'))).toContain('leads to admin.example.net');
  expect(await sidebar.attr(`${testId('link')}[data-id="admin"]`, 'href')).toBe(href);
  await options.click(ready('team-refuse'));
  await options.waitFor(testId('team-refused'));
  await lookNow(options, host);
  expect(await options.count(testId('team-waiting'))).toBe(0);
  host.publish({ ...pack, team: 'Lovelace & Co', links: elsewhere });
  await lookNow(options, host);
  await options.waitFor(move('link-origin'));
  await options.click(ready('team-approve'));
  await sidebar.waitUntil(() =>
    document
      .querySelector('[data-id="admin"]')
      ?.getAttribute('href')
      ?.startsWith('https://admin.example.net/'),
  );
});

test('a team’s signature is kept from the first time on, and nothing else is taken', async ({
  session,
  stage,
  company,
  open,
}) => {
  const host = packHost(company);
  const key = teamKey();
  const pack = deskPack(stage, { team: 'Hopper' });
  host.publish(pack, key);
  const options = await open(addressOf(session, 'team'));
  await options.type(testId('team-url'), host.url);
  await options.click(testId('team-follow'));
  await options.waitFor(`${testId('team-waiting')} ${testId('fingerprint')}`);
  const print = await options.text(`${testId('fingerprint')} code`);
  await options.click(ready('team-approve'));
  await options.waitFor(testId('team-taken'));
  expect(await options.text(`${testId('fingerprint')} code`)).toBe(print);

  const reworded = { ...pack, links: pack.links.slice(1) };
  host.publish(reworded);
  await lookNow(options, host);
  await options.waitFor(trouble('unsigned'));
  host.publish(reworded, teamKey());
  await lookNow(options, host);
  await options.waitFor(trouble('other-key'));
  host.publish(reworded, { ...teamKey(), publicKey: key.publicKey });
  await lookNow(options, host);
  await options.waitFor(trouble('wrong-signature'));
  expect(await session.localGet()).toMatchObject({ 'team-pack': { pack: { links: pack.links } } });
  for (const dark of [false, true]) {
    await options.dark(dark);
    expect(await options.axeFaults()).toEqual([]);
  }
  await options.dark(false);
  host.publish(reworded, key);
  await lookNow(options, host);
  await options.waitFor(testId('team-applied'));
  expect(await options.count(testId('team-trouble'))).toBe(0);
});

test('a team’s pack is taken from a file, after a look; then by its address, where a login that loses its care waits, and a host that is down takes nothing away', async ({
  session,
  stage,
  company,
  open,
}) => {
  serveTickets(stage, { 613: [{ email: 'grace.team@example.com', name: 'Grace Team' }] });
  const host = packHost(company);
  const pack = deskPack(stage);
  const options = await open(addressOf(session, 'team'));
  await takeFile(options, { ...pack, links: 'none' });
  await options.waitFor(testId('layer-problem'));
  expect(await options.text(testId('team-said'))).toBe('team.json is no valid pack.');
  expect(await options.text(`${testId('layer-problem')} code`)).toBe('/links');
  await takeFile(options, { ...pack, team: 'By file' });
  await options.waitFor(testId('team-waiting'));
  expect(await options.text('.waiting h2')).toBe('The pack of By file waits for you');
  expect((await session.localGet())['team-pack']).toBeUndefined();
  await options.click(ready('team-approve'));
  await options.waitFor(testId('team-taken'));
  expect(await options.text(testId('team-address'))).toBe('From the file team.json');
  await shows(await (await open(`${stage.url}tickets/613`)).sidebar(), 'one', 'custom:613');
  await options.click(testId('team-leave'));
  await options.click(testId('team-leave-yes'));

  host.publish(pack);
  await options.type(testId('team-url'), host.url);
  await options.click(ready('team-follow'));
  await options.click(ready('team-approve'));
  await options.waitFor(testId('team-checked'));
  host.publish({
    ...pack,
    links: pack.links.map((link) => (link.id === 'login' ? { ...link, kind: 'custom' } : link)),
  });
  await lookNow(options, host);
  await options.waitFor(move('link-guard'));
  expect(await options.text(move('link-guard'))).toContain('“Log in as” no longer counts as a login');
  await options.click(ready('team-refuse'));
  await options.waitFor(testId('team-refused'));

  await company.down();
  await options.click(ready('team-refresh'));
  await options.waitFor(trouble('unreachable'));
  await company.up();
  company.at('/team.json', { body: '<!doctype html><title>Sign in</title>' });
  await options.click(ready('team-refresh'));
  await options.waitFor(trouble('not-a-pack'));
  await options.waitFor(testId('layer-problem'));
  const sidebar = await (await open(`${stage.url}tickets/613`)).sidebar();
  await shows(sidebar, 'one', 'custom:613');
  await sidebar.waitFor(`${testId('link')}[data-id="admin"]`);
});
