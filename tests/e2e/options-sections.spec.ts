import { deskPack } from './desk.ts';
import { expect, test, testId } from './fixtures.ts';
import { addressOf, goTo, retype, says } from './options-page.ts';

test('back and forward lead through the sections, and what is typed stays', async ({
  session,
  stage,
  open,
}) => {
  await session.setPack(deskPack(stage));
  const options = await open(addressOf(session, 'links'));
  const shown = (section: string) => options.waitFor(`${testId('options')}[data-section="${section}"]`);
  await options.waitFor(testId('examined-link'));
  await goTo(options, 'pack');
  await says(options, 'Saved');
  await retype(options, '"Logs"', '"Records"');
  await says(options, 'Unsaved changes');
  await options.back();
  await shown('links');
  await options.waitUntil(() => document.title === 'Links – Deskside options');
  await expect.poll(() => options.text(testId('section-pack'))).toContain('unsaved changes');
  await options.forward();
  await shown('pack');
  expect(await options.evaluate(() => document.querySelector('textarea')?.value)).toContain('"Records"');
});
