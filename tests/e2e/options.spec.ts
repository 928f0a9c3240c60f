import { sections } from '../../lib/options/sections.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test, testId } from './fixtures.ts';
import {
  addressOf,
  goTo,
  importFile,
  pickPack,
  retype,
  says,
  sideways,
  tells,
  text,
} from './options-page.ts';

const ada = { email: 'ada.options@example.com', name: 'Ada Options' };
const grace = { email: 'grace.options@example.org', name: 'Grace Options' };
const written = (pack: unknown) => `${JSON.stringify(pack, null, 2)}\n`;
const none = { pack: null };

test('an imported pack is in use once it is saved, in a desk tab that is open already', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 101: [ada] });
  await session.localSet(none);
  const desk = await open(`${stage.url}tickets/101`);
  const options = await open(addressOf(session));
  await says(options, 'Nothing saved yet');
  const pack = deskPack(stage);
  await importFile(options, written(pack));
  await says(options, 'Unsaved changes');
  expect(await options.text('.new-hosts')).toContain(new URL(stage.url).host);
  expect(await session.localGet()).toMatchObject(none);
  await goTo(options, 'desks');
  expect(await options.count(testId('desk-row'))).toBe(0);
  await goTo(options, 'pack');
  await says(options, 'Unsaved changes');

  await options.click(testId('pack-save'));
  await says(options, 'Saved');
  expect((await session.localGet())['pack']).toMatchObject(pack);
  for (const [section, row] of [
    ['desks', 'desk-row'],
    ['sources', 'source-row'],
  ] as const) {
    await goTo(options, section);
    await options.waitFor(`${testId(row)}[data-granted="true"]`);
  }
  await goTo(options, 'pack');
  const sidebar = await desk.sidebar();
  await shows(sidebar, 'one', 'custom:101');
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  await sidebar.evaluate(() => document.body.setAttribute('data-mark', 'same'));

  await retype(options, '"Logs"', '"Records"');
  await options.press('Control+s');
  await says(options, 'Saved');
  await sidebar.waitUntil(() =>
    document.querySelector('[data-testid="link"][data-id="logs"]')?.textContent.includes('Records'),
  );
  expect(await sidebar.attr('body', 'data-mark')).toBe('same');
});

test('a mistake is shown at its place; nothing is stored of it and nothing lost', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 102: [ada] });
  const pack = deskPack(stage);
  await session.setPack(pack);
  const desk = await open(`${stage.url}tickets/102`);
  const sidebar = await desk.sidebar();
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  const options = await open(addressOf(session));
  await says(options, 'Saved');

  await retype(options, '"billing"', '"bribing"');
  await options.waitFor(`${testId('pack-problem')}[data-at="/links/3/kind"]`);
  await says(options, '1 problem to mend before saving');
  await options.click(testId('pack-save'));
  await tells(options, 'Not saved');
  expect((await session.localGet())['pack']).toEqual(pack);
  expect(await sidebar.count(testId('link'))).toBe(4);

  await options.click(testId('pack-problem'));
  const { marked, line } = await options.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.querySelector('textarea')!;
    return {
      marked: value.slice(selectionStart, selectionEnd),
      line: value.slice(0, selectionStart).split('\n').length,
    };
  });
  expect(marked).toBe('"kind": "bribing"');
  expect(await options.text('.problem-line')).toBe(`Line ${line}`);
  expect(await options.texts('.gutter mark')).toEqual([String(line)]);
  // The mistake is selected, so typing mends it.
  await options.type(text, '"kind": "admin"');
  await options.waitGone(testId('pack-problem'));
  await options.click(testId('pack-save'));
  await says(options, 'Saved');
  await sidebar.waitFor(`${testId('link')}[data-id="stripe"][data-kind="admin"]`);
});

test('a text that is no JSON says where it stops being any', async ({ session, stage, open }) => {
  await session.setPack(deskPack(stage));
  const options = await open(addressOf(session));
  await says(options, 'Saved');
  await retype(options, '"team": "Stage",', '"team": "Stage"');
  await says(options, '1 problem to mend before saving');
  // From the first key on there was one, at other places.
  await expect.poll(() => options.text('.problem-line')).toBe('Line 3, column 18');
  await options.click(testId('pack-discard'));
  await says(options, 'Saved');
});

test('what is exported is a file that says the same when it is imported', async ({
  session,
  stage,
  open,
}) => {
  const pack = deskPack(stage);
  await session.setPack(pack);
  const options = await open(addressOf(session));
  await says(options, 'Saved');
  const file = await options.download(() => options.click(testId('pack-export')));
  expect(file.name).toBe('pack.json');
  expect(JSON.parse(file.text)).toMatchObject(pack);
  await pickPack(options, file.text);
  await options.waitUntil(
    (id) => (document.querySelector(id)?.textContent ?? '') !== '',
    testId('review-outcome'),
  );
  expect(await options.text(testId('review-outcome'))).toContain('team.json says what your pack says');
  await says(options, 'Saved');
});

test('undo puts the pack before the last save back into use', async ({ session, stage, open }) => {
  serveTickets(stage, { 103: [ada] });
  const pack = deskPack(stage);
  await session.setPack(pack);
  const desk = await open(`${stage.url}tickets/103`);
  const sidebar = await desk.sidebar();
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  const options = await open(addressOf(session));
  await says(options, 'Saved');
  const shorter = written({ ...pack, links: pack.links.slice(0, 1) });
  await options.evaluate((content) => {
    const area = document.querySelector('textarea');
    area?.focus();
    area?.select();
    return document.execCommand('insertText', false, content);
  }, shorter);
  await options.click(testId('pack-save'));
  await sidebar.waitGone(`${testId('link')}[data-kind="billing"]`);

  await options.click(testId('pack-undo'));
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  expect((await session.localGet())['pack']).toMatchObject(pack);
  await options.click(testId('pack-restore'));
  await says(options, 'Unsaved changes');
  expect(await options.evaluate(() => document.querySelector('textarea')?.value)).toBe(shorter);
});

test('“Forget all customers” leaves the sidebar nothing but what the page shows', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 104: [ada], 105: [], 106: [ada, grace] });
  await session.setPack(deskPack(stage));
  const desk = await open(`${stage.url}tickets/106`);
  await (await desk.sidebar()).click(`${testId('candidate')}[data-email="${grace.email}"]`);
  await shows(await desk.sidebar(), 'one', 'custom:106');
  // Of a page that is left before, the choice may be written down after everybody was forgotten, or never.
  await (await desk.sidebar()).waitGone('[data-refreshing]');
  await desk.goto(`${stage.url}tickets/104`);
  const sidebar = await desk.sidebar();
  await sidebar.waitFor(testId('customer-id'));
  const options = await open(addressOf(session, 'privacy'));
  await options.click(testId('forget'));
  await options.click(testId('forget-yes'));
  await options.waitFor('.forget-said-done');
  await sidebar.waitGone(testId('customer-id'));
  expect(await sidebar.text(testId('customer-email'))).toBe(ada.email);
  const left = await options.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error ?? new Error('no answer'));
      });
    const db = await answer(indexedDB.open('deskside'));
    const names = [...db.objectStoreNames];
    const counts = names.map((name) => answer(db.transaction(name).objectStore(name).count()));
    const sums = await Promise.all(counts);
    db.close();
    return Object.fromEntries(names.map((name, at) => [name, sums[at]]));
  });
  expect(left).toMatchObject({ customers: 0, aliases: 0, tickets: 0 });
  expect(Object.entries(left).filter(([, rows]) => rows !== 0)).toEqual([]);
  expect(JSON.stringify(await session.localGet())).not.toContain(grace.email);

  // Nobody is found by hand any more.
  await desk.goto(`${stage.url}tickets/105`);
  const empty = await desk.sidebar();
  await shows(empty, 'none', 'custom:105');
  await empty.type(testId('search'), 'Options');
  await empty.waitUntil(() =>
    document.querySelector('[role="search"]')?.textContent.includes('No customer seen here matches'),
  );
});

test('nothing sticks out of a window of 320 px', async ({ session, stage, open }) => {
  await session.localSet(none);
  const options = await open(addressOf(session));
  await options.resize(320, 640);
  await options.waitFor(testId('pack-example'));
  expect(await sideways(options)).toEqual([]);
  await options.click(testId('pack-example'));
  await options.waitFor('.new-hosts');
  expect(await sideways(options)).toEqual([]);
  const long = `help.${'a-rather-long-name-'.repeat(3)}of-a-desk.example`;
  const pack = deskPack(stage);
  await importFile(
    options,
    written({ ...pack, desks: [...pack.desks, { type: 'rt', url: `https://${long}/rt/` }] }),
  );
  await options.click(testId('pack-save'));
  await says(options, 'Saved');
  await goTo(options, 'desks');
  await options.waitFor(`${testId('desk-row')}[data-granted="false"]`);
  expect(await sideways(options)).toEqual([]);
  await goTo(options, 'pack');
  await retype(options, '"billing"', '"bribing"');
  await options.waitFor(testId('pack-problem'));
  expect(await sideways(options)).toEqual([]);
  await goTo(options, 'privacy');
  await options.click(testId('forget'));
  await options.waitFor(testId('forget-no'));
  for (const section of sections) {
    await goTo(options, section);
    expect(await sideways(options), section).toEqual([]);
  }
});

for (const dark of [false, true]) {
  test(`axe finds nothing wrong in any state (${dark ? 'dark' : 'light'})`, async ({
    session,
    stage,
    open,
  }) => {
    await session.localSet(none);
    const options = await open(addressOf(session));
    await options.dark(dark);
    try {
      await options.waitFor(testId('pack-example'));
      expect(await options.axeFaults(), 'fresh').toEqual([]);
      const pack = deskPack(stage);
      await importFile(
        options,
        written({ ...pack, desks: [...pack.desks, { type: 'rt', url: 'https://rt.acme.example/' }] }),
      );
      await options.click(testId('pack-save'));
      await says(options, 'Saved');
      expect(await options.axeFaults(), 'saved').toEqual([]);
      for (const section of sections) {
        await goTo(options, section);
        expect(await options.axeFaults(), section).toEqual([]);
      }
      await goTo(options, 'pack');
      await retype(options, '"billing"', '"bribing"');
      await options.waitFor(testId('pack-problem'));
      await options.click(testId('pack-save'));
      await tells(options, 'Not saved');
      expect(await options.axeFaults(), 'with a mistake').toEqual([]);
      await goTo(options, 'privacy');
      await options.click(testId('forget'));
      await options.waitFor(testId('forget-no'));
      expect(await options.axeFaults(), 'asked').toEqual([]);
    } finally {
      await options.dark(false);
    }
  });
}
