/** A pack file is looked at before it is used: in the built extension, as an administrator and an agent would. */
import { deskPack, serveTickets } from '../desk.ts';
import { expect, shows, test, testId } from '../fixtures.ts';
import { addressOf, pickPack, says, sideways } from '../options-page.ts';

const ada = { email: 'ada.review@example.com', name: 'Ada Review' };
const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const row = (section: string, kind: string) =>
  `${testId('review-section')}[data-section="${section}"] ${testId('review-row')}[data-kind="${kind}"]`;
const outcome = testId('review-outcome');

test('an import shows what it changes, takes one section alone, and is taken back', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 141: [ada] });
  const pack = deskPack(stage);
  await session.setPack(pack);
  const desk = await open(`${stage.url}tickets/141`);
  const sidebar = await desk.sidebar();
  await shows(sidebar, 'one', 'custom:141');
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  const options = await open(addressOf(session));
  await says(options, 'Saved');

  const [first, ...others] = pack.links;
  const file = {
    ...pack,
    team: 'Elsewhere',
    links: [
      ...others.filter(({ kind }) => kind !== 'billing'),
      { ...first, label: 'Enter as', url: `https://elsewhere.example/{{customer.email}}` },
      { id: 'wiki', kind: 'custom', label: 'Wiki', url: 'https://wiki.example/{{customer.email}}' },
    ],
  };
  await pickPack(options, written(file));
  await options.waitFor(row('links', 'added'));
  expect(await options.text(testId('review-title'))).toBe('Import of team.json');
  expect(await options.text(testId('review-warnings'))).toContain(
    'would lead to https://elsewhere.example instead of',
  );
  expect(await options.count(`${row('links', 'removed')}[data-taken="false"]`)).toBe(1);
  expect((await session.localGet())['pack']).toMatchObject(pack);

  await options.click(testId('review-all-mine'));
  await options.click(`label:has(${testId('review-links-replace')})`);
  await options.waitFor(`${row('links', 'removed')}[data-taken="true"]`);
  await options.waitFor(`${row('team', 'changed')}[data-taken="false"]`);
  await options.click(testId('review-apply'));
  await options.waitFor(testId('review-undo'));
  await sidebar.waitFor(`${testId('link')}[data-id="wiki"]`);
  await sidebar.waitGone(`${testId('link')}[data-kind="billing"]`);
  expect((await session.localGet())['pack']).toMatchObject({ team: 'Stage', links: file.links });
  await says(options, 'Saved');

  await options.click(testId('review-undo'));
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  await sidebar.waitGone(`${testId('link')}[data-id="wiki"]`);
  expect((await session.localGet())['pack']).toMatchObject(pack);
  await expect.poll(() => options.text(outcome)).toContain('is back');
});

test('by keyboard alone: the title has it, one Tab leads into the choices, and it ends where it began', async ({
  session,
  stage,
  open,
}) => {
  const pack = deskPack(stage);
  await session.setPack(pack);
  const options = await open(addressOf(session));
  await says(options, 'Saved');
  await pickPack(options, written({ ...pack, links: pack.links.slice(1) }));
  await options.waitFor(row('links', 'removed'));
  const focused = () => options.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? null);
  await expect.poll(focused).toBe('review-title');
  for (const id of ['review-all-mine', 'review-all-merge', 'review-all-replace', 'review-links-merge']) {
    await options.press('Tab');
    await expect.poll(focused).toBe(id);
  }
  await options.press('ArrowRight');
  await expect.poll(focused).toBe('review-links-replace');
  await options.waitFor(`${row('links', 'removed')}[data-taken="true"]`);
  await options.evaluate(
    (apply) => document.querySelector<HTMLElement>(apply)?.focus(),
    testId('review-apply'),
  );
  await options.press('Enter');
  await options.waitFor(testId('review-undo'));
  await options.waitUntil(() => document.activeElement?.className === 'pack-section');
});

for (const dark of [false, true]) {
  test(`a long review fits a narrow window, and axe finds nothing wrong in it (${dark ? 'dark' : 'light'})`, async ({
    session,
    stage,
    open,
  }) => {
    const pack = deskPack(stage);
    await session.setPack(pack);
    const options = await open(addressOf(session));
    await options.dark(dark);
    try {
      await says(options, 'Saved');
      const long = `${'a-rather-long-name-'.repeat(5)}of-a-link`;
      const links = Array.from({ length: 30 }, (_, at) => ({
        id: `link-${at}`,
        kind: 'custom',
        label: at % 2 ? long : `Link ${at}`,
        url: `https://${long.slice(0, 50)}.example/${long}/{{customer.email}}`,
      }));
      const sources = pack.sources.map((source) => ({ ...source, label: long }));
      await pickPack(options, written({ ...pack, team: long, sources, links }));
      await options.waitFor(row('links', 'added'));
      expect(await options.axeFaults()).toEqual([]);
      await options.resize(320, 700);
      expect(await sideways(options)).toEqual([]);
      await options.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      expect(await sideways(options)).toEqual([]);
    } finally {
      await options.dark(false);
    }
  });
}
