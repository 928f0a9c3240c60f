import { deskPack } from './desk.ts';
import { expect, test, testId } from './fixtures.ts';
import { addressOf, sideways } from './options-page.ts';

const within = (list: string, part: string) => `${testId(`rules-${list}`)} ${testId(part)}`;

test('rules are added, told off in place, tried, edited by keyboard, removed and had back', async ({
  session,
  stage,
  open,
}) => {
  await session.setPack(deskPack(stage));
  const stored = async () => (await session.localGet())['pack'];
  const options = await open(addressOf(session, 'rules'));
  await options.click(within('clues', 'rule-add'));
  await options.type(within('clues', 'rule-label'), 'Parcel');
  await options.type(within('clues', 'rule-pattern'), '(P+)+');
  await options.waitFor(`${within('clues', 'rule-pattern')}[aria-invalid="true"]`);
  await options.click(within('clues', 'rule-save'));
  expect(await stored()).not.toHaveProperty('clues');
  for (const dark of [false, true]) {
    await options.dark(dark);
    expect(await options.axeFaults()).toEqual([]);
  }
  await options.dark(false);
  await options.resize(320, 700);
  expect(await sideways(options)).toEqual([]);
  await options.resize(1280, 800);
  await options.click(within('clues', 'rule-drop'));
  await options.waitGone(within('clues', 'rule-form'));

  // The keyboard is where the form was opened, and can go on from there.
  await options.waitUntil(
    (add) => document.activeElement === document.querySelector(add),
    within('clues', 'rule-add'),
  );
  await options.press('Enter');
  await options.type(within('clues', 'rule-label'), 'Parcel');
  await options.type(within('clues', 'rule-pattern'), 'P[0-9]+');
  await options.type(within('clues', 'rule-sample'), 'Where is P4711?');
  await options.waitUntil(
    () => document.querySelector('[data-testid="rule-found"]')?.textContent === 'Finds: P4711',
  );
  await options.click(within('clues', 'rule-save'));
  await options.waitFor(within('clues', 'rule-row'));
  expect(await stored()).toMatchObject({ clues: [{ id: 'parcel', label: 'Parcel', pattern: 'P[0-9]+' }] });

  await options.click(within('domains', 'rule-remove'));
  await options.waitGone(within('domains', 'rule-row'));
  await options.click(testId('toast-undo'));
  await options.waitFor(within('domains', 'rule-row'));
  expect(await stored()).toMatchObject({ agents: { domains: ['stage.example'] } });
});
