import type { Tab } from '../harness/driver.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test, testId } from './fixtures.ts';
import { addressOf, sideways } from './options-page.ts';
import type { Stage } from './stage.ts';

const ada = { email: 'ada.doctor@example.com', name: 'Ada Doctor' };

const link = (id: string, part = '') => `${testId('examined-link')}[data-id="${id}"] ${part}`;
const addressIn = (options: Tab, id: string) => options.text(link(id, testId('link-address')));

/** The stage's pack, whose source knows nothing of Stripe. */
function packWithoutStripe(stage: Stage) {
  const pack = deskPack(stage);
  const sources = pack.sources.map(({ map: { stripeId: _, ...map }, ...source }) => ({ ...source, map }));
  return { ...pack, sources };
}

/** Chooses a customer by hand, as soon as this browser knows them. */
async function look(options: Tab, { name }: { name: string }): Promise<void> {
  await options.click(testId('look-choose'));
  await options.type(testId('search'), name);
  await options.click(testId('found'));
  await options.waitUntil(
    (wanted) => document.querySelector('[data-testid="look-person"]')?.textContent.includes(wanted),
    name,
  );
}

test('a link is told part by part for a customer who was seen, and what it lacks is named', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 301: [ada] });
  const pack = packWithoutStripe(stage);
  const run = { id: 'run', kind: 'custom', label: 'Run', url: 'myapp://run/{{ticket.id}}' };
  await session.setPack({ ...pack, links: [...pack.links, run], schemes: ['myapp'] });
  const desk = await open(`${stage.url}tickets/301`);
  const sidebar = await desk.sidebar();
  await sidebar.waitFor(`${testId('link')}[data-id="login"]`);

  const options = await open(addressOf(session, 'links'));
  await options.waitFor(link('login'));
  expect(await addressIn(options, 'logs')).toBe(`${stage.url}logs?q=ada%40example.com`);

  await look(options, ada);
  expect(await addressIn(options, 'login')).toBe(`${stage.url}login-as/CUST-ada.doctor`);
  expect(await options.text(link('login', testId('link-origin')))).toMatch(
    /customer\.externalId from Account \(source\)$/,
  );
  expect(await options.text(link('logs', testId('link-origin')))).toContain('customer.email from the desk');
  expect(await addressIn(options, 'run')).toBe('myapp://run/301');
  expect(await options.text(link('stripe', testId('link-lacks')))).toBe(
    'customer.stripeId is missing. No source maps stripeId.',
  );
});

test('a link that an agent hides leaves their sidebar, and comes back', async ({ session, stage, open }) => {
  serveTickets(stage, { 302: [{ email: 'grace.doctor@example.com', name: 'Grace Doctor' }] });
  await session.setPack(deskPack(stage));
  const desk = await open(`${stage.url}tickets/302`);
  const sidebar = await desk.sidebar();
  await shows(sidebar, 'one', 'custom:302');
  await sidebar.waitFor(`${testId('link')}[data-id="logs"]`);
  const options = await open(addressOf(session, 'links'));
  try {
    await options.click(link('logs', testId('link-switch')));
    await options.waitFor(`${link('logs').trim()}[data-hidden="true"]`);
    expect((await session.localGet())['hidden-links']).toEqual(['logs']);
    await sidebar.waitGone(`${testId('link')}[data-id="logs"]`);
    await options.click(link('logs', testId('link-switch')));
    await sidebar.waitFor(`${testId('link')}[data-id="logs"]`);
  } finally {
    await session.localSet({ 'hidden-links': [] });
  }
});

test('a link of a preset is in the sidebar once it is added', async ({ session, stage, open }) => {
  serveTickets(stage, { 303: [{ email: 'una.doctor@example.com', name: 'Una Doctor' }] });
  await session.setPack(deskPack(stage));
  const desk = await open(`${stage.url}tickets/303`);
  const sidebar = await desk.sidebar();
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  const options = await open(addressOf(session, 'links'));
  await options.click(testId('preset-begin'));
  await options.waitFor(testId('preset-choice'));
  await options.evaluate(() => {
    const list = document.querySelector<HTMLSelectElement>('[data-testid="preset-choice"]')!;
    list.value = 'stripe-customer';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await options.type(testId('preset-field-account'), 'acct_1');
  await options.waitUntil(() =>
    document.querySelector('[data-testid="draft-address"]')?.textContent.includes('/acct_1/'),
  );
  await options.click(testId('preset-add'));
  await sidebar.waitFor(`${testId('link')}[data-id="stripe-customer"]`);
});

for (const dark of [false, true]) {
  test(`nothing sticks out and axe finds nothing wrong (${dark ? 'dark' : 'light'})`, async ({
    session,
    stage,
    open,
  }) => {
    const person = { email: `rita.${dark}@example.com`, name: 'ريتا الطبيبة' };
    serveTickets(stage, { 304: [person] });
    const pack = packWithoutStripe(stage);
    const long = `${stage.url}${'a-long-path/'.repeat(12)}{{customer.name}}?q={{customer.plan}}`;
    const links = [
      ...pack.links,
      { id: 'long', kind: 'custom', label: 'Long '.repeat(20), group: 'Others', url: long },
      { id: 'plan', kind: 'admin', label: 'Plan', url: stage.url, when: { plan: ['Free'] } },
    ];
    const environments = [{ id: 'live', label: 'Production', values: {} }];
    await session.setPack({ ...pack, links, environments });
    const desk = await open(`${stage.url}tickets/304`);
    await (await desk.sidebar()).waitFor(`${testId('link')}[data-id="login"]`);
    const options = await open(addressOf(session, 'links'));
    await options.dark(dark);
    try {
      await look(options, person);
      await options.click(testId('preset-begin'));
      await options.waitFor(testId('draft'));
      expect(await options.axeFaults()).toEqual([]);
      await options.resize(320, 640);
      expect(await sideways(options)).toEqual([]);
      expect(await options.axeFaults()).toEqual([]);
    } finally {
      await options.dark(false);
      await options.resize(1280, 900);
    }
  });
}
