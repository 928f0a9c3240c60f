import { addressOf, goTo } from '../options-page.ts';
import { expect, testId } from '../fixtures.ts';
import { json } from '../stage.ts';
import { about, emailIn, ENDPOINT, packFor, REFRESH, serveDesk, test, trouble } from './company.ts';

const token = 'canary-token-5f1c';

test('a token is typed in the options, goes to that origin alone, and is told to nobody', async ({
  session,
  stage,
  company,
  open,
}) => {
  serveDesk(stage, { 311: { email: 'token.holder@example.com', name: 'Tom Token' } });
  const sent: { host: string | undefined; authorization: string | undefined }[] = [];
  company.at(ENDPOINT, (request) => {
    const { authorization, host } = request.headers;
    sent.push({ host, authorization });
    return authorization === `Bearer ${token}` ? about(emailIn(request)) : json({}, 401);
  });
  await session.setPack(packFor(stage, company, { token: {} }));
  const tab = await open(`${stage.url}tickets/311`);
  const sidebar = await tab.sidebar();
  await sidebar.waitFor(trouble('no-token'));
  expect(sent).toEqual([]);

  const options = await open(addressOf(session, 'sources'));
  const row = `${testId('token-row')}[data-key="token:crm"]`;
  await options.waitFor(`${row}[data-state="missing"]`);
  await options.click(testId('token-save'));
  await options.waitFor(`${testId('token-field')}[aria-invalid="true"]`);
  for (const dark of [false, true]) {
    await options.dark(dark);
    expect(await options.axeFaults()).toEqual([]);
  }
  await options.dark(false);
  await options.type(testId('token-field'), token);
  await options.press('Enter');
  await options.waitFor(`${row}[data-state="kept"]`);
  expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(token);
  await goTo(options, 'pack');
  const { name, text } = await options.download(() => options.click(testId('pack-export')));
  expect([name.endsWith('.json'), text.includes(token)]).toEqual([true, false]);
  await goTo(options, 'sources');

  await sidebar.click(REFRESH);
  await sidebar.waitFor(testId('customer-id'));
  expect(sent.length).toBeGreaterThan(0);
  for (const pane of [tab, sidebar])
    expect(await pane.evaluate(() => document.documentElement.outerHTML)).not.toContain(token);

  // The same machine by another name is another origin.
  const elsewhere = company.url.replace('127.0.0.1', 'localhost');
  const url = `${elsewhere}customer?email={{customer.email}}`;
  await session.setPack(packFor(stage, company, { token: {}, url }));
  await sidebar.waitFor(trouble('no-token'));
  await options.waitFor(`${row}[data-state="moved"]`);
  await options.click(testId('token-remove'));
  await options.waitFor(`${row}[data-state="missing"]`);
  expect(JSON.stringify(await session.localGet())).not.toContain(token);
  // Coming back to the tab may have asked as well; each time with the token, and at its own origin.
  const told = { host: new URL(company.url).host, authorization: `Bearer ${token}` };
  expect(sent).toEqual(sent.map(() => told));
});
