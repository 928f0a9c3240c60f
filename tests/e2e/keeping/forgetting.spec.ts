import { deskPack, serveTickets, type Requester } from '../desk.ts';
import { expect, shows, test, testId } from '../fixtures.ts';
import { addressOf } from '../options-page.ts';
import type { Session, Tab } from '../../harness/driver.ts';
import { knownOfTabs, say, setUsedAt } from './database.ts';

const person = (name: string): Requester => ({
  email: `${name.toLowerCase()}@example.com`,
  name: `${name} Canary`,
});
const day = 86_400_000;

/** Opens the ticket and waits until the company has answered. */
async function look(tab: Tab, stage: { url: string }, ticket: string): Promise<void> {
  await tab.goto(`${stage.url}tickets/${ticket}`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', `custom:${ticket}`);
  await sidebar.waitFor(testId('customer-id'));
}

/** The id of a customer who is found by this text. */
async function idOf(session: Session, text: string): Promise<string> {
  const answer = (await say(session, 'store/search', { text })) as { value: { id: string }[] };
  const [found] = answer.value;
  if (!found) throw new Error(`nobody is found by ${text}`);
  return found.id;
}

/** Which of these texts lie anywhere in what the extension keeps. */
async function lying(session: Session, texts: string[]): Promise<string[]> {
  const kept = await session.everythingKept();
  return texts.filter((text) => kept.includes(text));
}

test('forgetting one customer leaves no trace of them, and everybody else', async ({
  session,
  stage,
  open,
}) => {
  const [gone, stays] = [person('Gerda'), person('Stella')];
  serveTickets(stage, { 301: [gone], 302: [stays] });
  await session.setPack(deskPack(stage));
  const desk = await open('about:blank');
  await look(desk, stage, '301');
  await look(desk, stage, '302');
  await session.localSet({ 'choice:custom:309': { email: gone.email, name: gone.name } });
  // What a tab shows right now stays in it; this one shows somebody else by now.
  const traces = [gone.email, gone.name, 'tickets/301', 'CUST-gerda'];
  expect(await lying(session, traces)).toEqual(traces);
  expect(await say(session, 'customer/forget', { id: await idOf(session, 'gerda') })).toMatchObject({
    ok: true,
  });
  expect(await lying(session, traces)).toEqual([]);
  const others = [stays.email, stays.name, 'tickets/302', 'CUST-stella'];
  expect(await lying(session, others)).toEqual(others);
});

test('a customer who is forgotten while on view is gone from the sidebar', async ({
  session,
  stage,
  open,
}) => {
  const gone = person('Vera');
  serveTickets(stage, { 303: [gone] });
  await session.setPack(deskPack(stage));
  const desk = await open('about:blank');
  await look(desk, stage, '303');
  await say(session, 'customer/forget', { id: await idOf(session, 'vera') });
  await (await desk.sidebar()).waitGone(testId('customer-id'));
});

test('forgetting everybody leaves nothing in any table or storage area', async ({ session, stage, open }) => {
  const [one, two] = [person('Edith'), person('Frida')];
  serveTickets(stage, { 304: [one], 305: [two], 306: [one, two] });
  await session.setPack(deskPack(stage));
  const desk = await open('about:blank');
  await look(desk, stage, '304');
  await look(desk, stage, '305');
  await desk.goto(`${stage.url}tickets/306`);
  await (await desk.sidebar()).click(`${testId('candidate')}[data-email="${two.email}"]`);
  const sidebar = await desk.sidebar();
  await shows(sidebar, 'one', 'custom:306');
  // Of a page that is closed before, they may be written down after everybody was forgotten.
  await sidebar.waitGone('[data-refreshing]');
  const traces = [one.email, one.name, two.email, two.name, 'tickets/304', 'tickets/306', 'CUST-edith'];
  expect(await lying(session, traces)).toEqual(traces);
  await desk.close();
  // What is known of a tab goes with it, but the browser tells of that in its own time.
  await expect.poll(() => knownOfTabs(session)).not.toContain('tickets/306');
  const options = await open(addressOf(session, 'privacy'));
  await options.click(testId('forget'));
  await options.click(testId('forget-yes'));
  await options.waitFor('.forget-said-done');
  await options.waitFor(`${testId('kept')}[data-customers="0"]`);
  expect(await lying(session, traces)).toEqual([]);
  expect(await session.localGet()).toMatchObject({ pack: { team: 'Stage' } });
});

test('limits hold: who was not looked at for long goes, and not who is on view', async ({
  session,
  stage,
  open,
}) => {
  const [old, fresh, shown] = [person('Olivia'), person('Nora'), person('Hedwig')];
  serveTickets(stage, { 307: [old], 308: [fresh], 310: [shown] });
  await session.setPack(deskPack(stage));
  const desk = await open('about:blank');
  for (const ticket of ['307', '308', '310']) await look(desk, stage, ticket);
  const long = Date.now() - 8 * day;
  await setUsedAt(session, { [old.email]: long, [shown.email]: long, [fresh.email]: Date.now() - 6 * day });
  const options = await open(addressOf(session, 'privacy'));
  await options.waitFor(testId('keep-days'));
  await options.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[data-testid="keep-days"]');
    if (!select) throw new Error('no choice of days');
    select.value = '7';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(async () => (await session.localGet())['keeping']).toMatchObject({ days: 7 });
  await options.click(testId('keep-apply'));
  await options.waitUntil(() => document.querySelector('.limit-said')?.textContent === '1 customer let go.');
  expect(await lying(session, [old.email, fresh.email, shown.email])).toEqual([fresh.email, shown.email]);
  await session.localSet({ keeping: null });
});
