import { deskPack } from '../desk.ts';
import { expect, testId } from '../fixtures.ts';
import { addressOf, arrived, goTo, sideways } from '../options-page.ts';
import { json } from '../stage.ts';
import { test } from './company.ts';

const email = 'mira.source@example.com';
const row = (id: string, part = '') => `${testId('source-row')}[data-id="${id}"] ${part}`;
const place = (pointer: string) => `${testId('pick-value')}[data-place="${pointer}"]`;

test('a source is typed, tried out before it is saved, mapped by pressing its answer, saved, removed and had back', async ({
  session,
  stage,
  company,
  open,
}) => {
  company.at('/people', () => json({ found: [{ mail: email, company: { name: 'Looms' }, seats: 4 }] }));
  const pack = deskPack(stage);
  await session.setPack(pack);
  const stored = async () => (await session.localGet())['pack'] as typeof pack;
  const options = await open(addressOf(session, 'sources'));
  await options.click(testId('source-add'));
  await options.click(testId('dialect-json'));
  await options.waitFor(testId('source-form'));
  await arrived(options);

  // What is wrong stands at its field, and nothing is stored.
  await options.type(testId('source-label'), 'People');
  await options.click(testId('source-save'));
  await options.waitFor(`${testId('source-url')}[aria-invalid="true"]`);
  expect(await options.text('.field-wrong:not(:empty)')).toContain('must not be empty');
  expect((await stored()).sources).toHaveLength(1);

  await options.type(testId('source-url'), `${company.url}people?of={{mail`);
  await options.waitFor(testId('offer'));
  await options.press('Enter');
  await options.waitFor(`${testId('source-url')}[aria-invalid="false"]`);

  // The draft is asked, by the address that is typed.
  await options.type(testId('test-email'), email);
  await options.click(testId('test-run'));
  await options.waitFor(testId('pick-tree'));
  expect(await options.text(testId('test-request'))).toContain(`people?of=${encodeURIComponent(email)}`);
  expect(company.hits('/people')).toBe(1);
  await options.click(testId('pick-list'));
  await options.click(place('/found/0/company/name'));
  await options.click(place('/found/0/mail'));
  await options.click(place('/found/0/seats'));
  await options.waitUntil(() =>
    document.querySelector('[data-testid="test-card"]')?.textContent.includes('Seats'),
  );
  expect(await options.text(testId('test-card'))).toContain('Looms');
  // Nobody was asked again for that.
  expect(company.hits('/people')).toBe(1);
  for (const dark of [false, true]) {
    await options.dark(dark);
    expect(await options.axeFaults()).toEqual([]);
  }
  await options.dark(false);
  await options.resize(320, 700);
  expect(await sideways(options)).toEqual([]);
  await options.resize(1280, 800);

  // What is typed stays while somebody looks elsewhere, and the way there says so.
  await goTo(options, 'links');
  expect(await options.text(testId('section-sources'))).toContain('unsaved changes');
  await options.back();
  await options.waitFor(testId('source-form'));
  await options.click(testId('source-save'));
  await options.waitFor(row('people'));
  expect((await stored()).sources[1]).toEqual({
    kind: 'json',
    id: 'people',
    label: 'People',
    url: `${company.url}people?of={{customer.email}}`,
    list: '/found',
    map: { email: '/mail', company: '/company/name', fields: [{ label: 'Seats', pointer: '/seats' }] },
  });

  // The order decides who is believed, so it can be changed, by keys as well. Whose a row is may be told after the row.
  const edit = row('people', testId('source-edit'));
  await options.waitFor(edit);
  await arrived(options);
  await options.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), edit);
  await options.press('Alt+ArrowUp');
  await options.waitUntil(
    () => document.querySelector<HTMLElement>('[data-testid="source-row"]')?.dataset['id'] === 'people',
  );
  await options.click(row('people', testId('source-remove')));
  await options.waitGone(row('people'));
  await options.click(testId('toast-undo'));
  await options.waitFor(row('people'));
  expect((await stored()).sources.map(({ id }) => id)).toEqual(['people', pack.sources[0]?.id]);
  expect(await options.axeFaults()).toEqual([]);
});

test('an answer that is a bare list is told to be one by a press, and its entries are mapped', async ({
  session,
  stage,
  company,
  open,
}) => {
  company.at('/bare', () => json([{ mail: email, seats: 4 }]));
  await session.setPack(deskPack(stage));
  const options = await open(addressOf(session, 'sources'));
  await options.click(testId('source-add'));
  await options.click(testId('dialect-json'));
  await options.waitFor(testId('source-form'));
  await arrived(options);
  await options.type(testId('source-label'), 'Bare');
  await options.type(testId('source-url'), `${company.url}bare`);
  await options.press('Escape');
  await options.type(testId('test-email'), email);
  await options.click(testId('test-run'));
  await options.click(`${testId('pick-list')}[data-place=""]`);
  await options.click(place('/0/mail'));
  await options.click(place('/0/seats'));
  await options.waitUntil(() =>
    document.querySelector('[data-testid="test-card"]')?.textContent.includes('Seats'),
  );
  expect(await options.axeFaults()).toEqual([]);
  await options.click(testId('source-save'));
  await options.waitFor(row('bare'));
  const { sources } = (await session.localGet())['pack'] as { sources: object[] };
  expect(sources[1]).toMatchObject({
    list: '',
    map: { email: '/mail', fields: [{ label: 'Seats', pointer: '/seats' }] },
  });
});
