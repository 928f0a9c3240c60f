import type { Tab } from '../harness/driver.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, test, testId } from './fixtures.ts';
import { addressOf, arrived, sideways } from './options-page.ts';

const ada = { email: 'ada.editor@example.com', name: 'Ada Editor' };
const row = (id: string, part = '') => `${testId('link-row')}[data-id="${id}"] ${part}`;
const order = (options: Tab) =>
  options.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="link-row"]')].map(
      ({ dataset }) => dataset['id'],
    ),
  );

test('a link is written with what the box offers, and stands beside an open ticket once it is saved', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 321: [ada] });
  await session.setPack(deskPack(stage));
  const desk = await open(`${stage.url}tickets/321`);
  const sidebar = await desk.sidebar();
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  const options = await open(addressOf(session, 'links'));
  await options.click(testId('link-add'));
  await arrived(options);
  await options.type(testId('link-label'), 'Orders');
  await options.click(testId('link-save'));
  await options.waitFor('.field-wrong:not(:empty)');
  await options.type(testId('link-url'), `${stage.url}orders?of={{mail`);
  await options.waitFor(testId('offer'));
  await options.press('Enter');
  await options.waitUntil(
    (wanted) => document.querySelector('[data-testid="form-address"]')?.textContent === wanted,
    `${stage.url}orders?of=ada%40example.com`,
  );
  expect((await session.localGet())['pack']).toMatchObject({ links: deskPack(stage).links });
  await options.click(testId('link-save'));
  await sidebar.waitFor(`${testId('link')}[data-id="orders"]`);
  expect(await sidebar.attr(`${testId('link')}[data-id="orders"]`, 'href')).toBe(
    `${stage.url}orders?of=ada.editor%40example.com`,
  );
});

test('links are ordered by keyboard, and what is removed comes back where it was', async ({
  session,
  stage,
  open,
}) => {
  await session.setPack(deskPack(stage));
  const before = deskPack(stage).links.map(({ id }) => id);
  const [first = '', second = '', ...rest] = before;
  const options = await open(addressOf(session, 'links'));
  // The list is of the pack that counts, its buttons of the agent's own: two readings.
  await options.waitFor(row(first, testId('link-edit')));
  await options.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)?.focus(),
    row(first, testId('link-edit')),
  );
  await options.press('Alt+ArrowDown');
  await options.waitUntil(
    (wanted) => document.querySelector<HTMLElement>('[data-testid="link-row"]')?.dataset['id'] === wanted,
    second,
  );
  await expect.poll(() => order(options)).toEqual([second, first, ...rest]);
  // The keyboard goes along.
  const stands = () =>
    document.activeElement?.closest<HTMLElement>('[data-testid="link-row"]')?.dataset['id'];
  await expect.poll(() => options.evaluate(stands)).toBe(first);
  await options.press('Alt+ArrowUp');
  await options.waitUntil(
    (wanted) => document.querySelector<HTMLElement>('[data-testid="link-row"]')?.dataset['id'] === wanted,
    first,
  );

  await options.click(row(second, testId('link-remove')));
  await options.waitGone(row(second));
  expect(await options.text(testId('toast'))).toContain('is removed');
  await options.click(testId('toast-undo'));
  await options.waitFor(row(second));
  await expect.poll(() => order(options)).toEqual(before);
  await expect
    .poll(async () => (await session.localGet())['pack'])
    .toMatchObject({ links: deskPack(stage).links });
});

for (const dark of [false, true]) {
  test(`the form of a link has no fault that axe knows, and fits ${dark ? '(dark)' : '(light)'}`, async ({
    session,
    stage,
    open,
  }) => {
    await session.setPack(deskPack(stage));
    const options = await open(addressOf(session, 'links'));
    await options.dark(dark);
    try {
      await options.click(testId('link-add'));
      await arrived(options);
      await options.click(testId('link-save'));
      await options.waitFor('.field-wrong:not(:empty)');
      await options.type(testId('link-url'), '{{');
      await options.waitFor(testId('offer'));
      expect(await options.axeFaults()).toEqual([]);
      await options.resize(320, 700);
      expect(await sideways(options)).toEqual([]);
    } finally {
      await options.resize(1280, 800);
      await options.dark(false);
    }
  });
}
