/** The company hears of each login once, whatever happens to its endpoint and to the background. */
import { demoPack } from '../../../demo/pack.ts';
import { until } from '../../harness/until.ts';
import { expect, openedTab } from '../fixtures.ts';
import * as at from './names.ts';
import { audited, flip, logOf, ready, saying, signedIn, test, ticketUrl, trailOf } from './rig.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

test('an entry waits out a broken endpoint and a background that is killed, and is posted once', async ({
  session,
  demo,
  open,
}) => {
  const tellNow = async () => {
    const page = await session.extensionTab('manifest.json');
    const answer = await page.evaluate(() => chrome.runtime.sendMessage({ type: 'trail/post', payload: {} }));
    await page.close();
    return answer;
  };
  // What earlier tests left to be told is dropped where no pack wants to hear of it.
  await session.setPack({ version: 1 });
  expect(await tellNow()).toEqual({ ok: true, value: 0 });
  await session.setPack(demoPack(demo));
  await signedIn(session, demo);
  const tab = await open(ticketUrl(demo));
  const sidebar = await ready(session, tab);
  // It takes the entry, and fails before it can say so: whoever asks again must not be taken for another.
  await flip(demo, '/__fault?kind=done-500&path=/api/audit');
  await sidebar.click(at.link('login'));
  const shop = await openedTab(session);
  await saying(shop, 'Good morning');
  await shop.close();
  await until('the first try', async () => (await logOf(demo, '/api/audit')).length > 0);
  const [entry] = await trailOf(session, demo);
  expect(entry).toMatchObject({ outcome: 'opened', link: { id: 'login' } });
  await flip(demo, '/__fault?kind=500&path=/api/audit');
  await session.killBackground();

  expect(await tellNow()).toEqual({ ok: true, value: 1 });
  expect(await trailOf(session, demo)).toEqual([entry]);
  await session.killBackground();
  await flip(demo, '/__fault');
  expect(await tellNow()).toEqual({ ok: true, value: 0 });
  expect(await tellNow()).toEqual({ ok: true, value: 0 });

  const tries = await logOf(demo, '/api/audit');
  expect(tries.map(({ status }) => status)).toEqual([500, 500, 200]);
  expect(new Set(tries.map(({ headers }) => headers['idempotency-key']))).toEqual(new Set([entry?.id]));
  const [told, ...more] = await audited(demo);
  expect(more).toEqual([]);
  expect(told?.entry).toMatchObject({
    person: { email: 'mireille.fontaine@example.com' },
    ticket: { id: '4410' },
    link: { id: 'login' },
    outcome: 'opened',
  });
});
