import { expect, shows, testId } from '../fixtures.ts';
import { until } from '../../harness/until.ts';
import { ENDPOINT, holdCompany, packFor, serveCompany, serveDesk, test, trouble } from './company.ts';

test('with the company off the network the last known card is there with its age, and is renewed when it is back', async ({
  session,
  stage,
  company,
  open,
}) => {
  serveDesk(stage, { 301: { email: 'ada.offline@example.com', name: 'Ada Offline' } });
  serveCompany(company);
  await session.setPack(packFor(stage, company, { ttl: 0 }));
  const tab = await open(`${stage.url}tickets/301`);
  await (await tab.sidebar()).waitFor(testId('customer-id'));
  await company.down();
  await tab.reload();
  const sidebar = await tab.sidebar();
  await sidebar.waitFor(testId('customer-id'));
  expect(await sidebar.text(testId('customer-id'))).toBe('CUST-ada.offline');
  await sidebar.waitFor(trouble('unreachable'));
  expect(await sidebar.text(testId('customer-id'))).toBe('CUST-ada.offline');
  expect(await sidebar.count('time.age')).toBeGreaterThan(0);
  // Nobody presses anything: it is asked again in its own time.
  await company.up();
  await sidebar.waitGone(testId('trouble'));
});

/** As long as Deskside waits for anybody: nobody may be asked again because the test is slow. */
const patient = { timeout: 25 };

test('tabs that show one customer ask once', async ({ session, stage, company, open }) => {
  const person = { email: 'once.together@example.com', name: 'Olga Once' };
  serveDesk(stage, { 302: person, 303: person });
  const held = holdCompany(company);
  await session.setPack(packFor(stage, company, patient));
  const tabs = [await open(`${stage.url}tickets/302`), await open(`${stage.url}tickets/303`)];
  const sidebars = await Promise.all(tabs.map((tab) => tab.sidebar()));
  for (const [at, sidebar] of sidebars.entries()) await shows(sidebar, 'one', `custom:30${at + 2}`);
  await until('the company to be asked', async () => held.waiting() > 0);
  held.release();
  for (const sidebar of sidebars) await sidebar.waitFor(testId('customer-id'));
  expect(company.hits(ENDPOINT)).toBe(1);
});

test('an answer that comes when another ticket is open is kept, and shown there only', async ({
  session,
  stage,
  company,
  open,
}) => {
  serveDesk(stage, {
    304: { email: 'late.answer@example.com', name: 'Lena Late' },
    305: { email: 'next.ticket@example.org', name: 'Nils Next' },
  });
  const held = holdCompany(company);
  await session.setPack(packFor(stage, company, patient));
  const tab = await open(`${stage.url}tickets/304`);
  await shows(await tab.sidebar(), 'one', 'custom:304');
  await until('the company to be asked', async () => held.waiting() === 1);
  await tab.goto(`${stage.url}tickets/305`);
  await shows(await tab.sidebar(), 'one', 'custom:305');
  await until('the company to be asked about both', async () => held.waiting() === 2);
  held.release();
  const next = await tab.sidebar();
  await next.waitFor(testId('customer-id'));
  expect(await next.text(testId('customer-id'))).toBe('CUST-next.ticket');
  expect(await next.evaluate(() => document.body.textContent)).not.toContain('late.answer');
  // Nothing on screen tells that the late one is kept as well.
  await until('both to be kept', async () => (await session.everythingKept()).includes('CUST-late.answer'));
  await company.down();
  await tab.goto(`${stage.url}tickets/304`);
  const back = await tab.sidebar();
  await back.waitFor(testId('customer-id'));
  expect(await back.text(testId('customer-id'))).toBe('CUST-late.answer');
});
