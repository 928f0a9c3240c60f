/** A no to the browser's question. Firefox only: no protocol reaches the one of Chromium. */
import { expect, shows } from './fixtures.ts';
import { serveRt } from './rt-pages.ts';
import { freshTest as test } from './store-build.ts';

test('what the person refuses changes nothing, and can be asked again', async ({ fresh: session, stage }) => {
  const { plain } = serveRt(stage, ['plain']);
  const tab = await session.newTab(plain.url);
  await session.pressToolbarButton(tab);
  const popup = await session.popup();
  await popup.press('Enter');
  await session.answerPrompt(false);
  // A grant for another reason is to bring no desk.
  const wishes = async () =>
    (JSON.parse(await session.everythingKept()) as Record<string, unknown>[])[1]?.['enable-plans'];
  await expect.poll(wishes).toEqual({});
  expect((await session.localGet())['pack']).toBeUndefined();
  expect(await tab.count('[data-deskside]')).toBe(0);
  await popup.press('Enter');
  await session.answerPrompt(true);
  await shows(await tab.sidebar(), 'one', `rt:${plain.ticketId}`);
});
