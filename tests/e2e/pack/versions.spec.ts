/** Packs as every earlier version wrote them, stored and imported in the built extension. */
import { readdirSync, readFileSync } from 'node:fs';
import { packVersion } from '../../../lib/pack/migrations/steps.ts';
import { expect, test, testId } from '../fixtures.ts';
import { addressOf, goTo, pickPack, says } from '../options-page.ts';

const folder = new URL('../../unit/pack/versions/', import.meta.url);
const frozen = readdirSync(folder).map((file) => ({
  file,
  version: Number.parseInt(file, 10),
  text: readFileSync(new URL(file, folder), 'utf8'),
}));
const desksOf = (text: string) => (JSON.parse(text) as { desks: unknown[] }).desks.length;

for (const { file, text } of frozen.filter(({ version }) => version <= packVersion)) {
  test(`${file} is in use as it is stored, and is reviewed as it is imported`, async ({ session, open }) => {
    await session.localSet({ pack: JSON.parse(text) as unknown });
    const options = await open(addressOf(session));
    await says(options, 'Saved');
    await goTo(options, 'desks');
    await options.waitFor(testId('desk-row'));
    expect(await options.count(testId('desk-row'))).toBe(desksOf(text));

    await session.localSet({ pack: { version: packVersion, team: 'Other' } });
    await goTo(options, 'pack');
    // Compared with the pack before, the file would change nothing, and there would be no review.
    await options.waitUntil(() => document.querySelector('textarea')?.value.includes('"Other"'));
    await pickPack(options, text);
    await options.waitFor(testId('review-apply'));
    await options.click(testId('review-apply'));
    await options.waitFor(testId('review-undo'));
    const { pack } = await session.localGet();
    expect(pack).toMatchObject({ ...(JSON.parse(text) as object), version: packVersion });
  });
}

test('a pack of a newer Deskside is refused with the reason, and stays stored as it is', async ({
  session,
  open,
}) => {
  const newer = frozen.find(({ version }) => version > packVersion);
  const stored = JSON.parse(newer?.text ?? '') as unknown;
  await session.localSet({ pack: stored });
  const options = await open(addressOf(session));
  await options.waitFor(testId('pack-problem'));
  expect(await options.text(testId('pack-problem'))).toContain('is made for a newer Deskside (version 2)');
  const shown = await options.evaluate(() => document.querySelector('textarea')?.value ?? '');
  expect(JSON.parse(shown)).toEqual(stored);
  await options.click(testId('pack-save'));
  await options.waitUntil(() => document.querySelector('.said')?.textContent.includes('Not saved') ?? false);
  expect((await session.localGet())['pack']).toEqual(stored);
});
