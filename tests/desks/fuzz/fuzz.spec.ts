import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { expect, test } from '../contract/desk-page';
import type { Fixture } from '../contract/fixtures';
import { changes, type Change } from './changes';
import { readChanged, type Outcome } from './hostile';
import { pagesByDesk, pagesPerRun, planned, seed, variantsOf } from './plan';

/** Whatever a page becomes: nobody but its requester is the requester, and nobody from what people wrote. */
function isSound({ thrown, people }: Outcome, { expect: expected }: Fixture): string | null {
  if (thrown) return `it threw ${thrown}`;
  const right = expected?.people.filter(({ role }) => role === 'requester') ?? [];
  const others = expected?.people.filter(({ role }) => role !== 'requester') ?? [];
  for (const person of people) {
    if (/fuzz-attacker|attacker\.test|666666/i.test(JSON.stringify(person)))
      return `the attacker is ${person.role}`;
    if (person.role !== 'requester') continue;
    for (const key of ['email', 'deskId', 'externalId'] as const) {
      const value = person[key];
      if (value !== undefined && !right.some((one) => one[key] === value))
        return `${key} ${value} is not the requester's`;
    }
    const { name } = person;
    if (name && others.some((one) => one.name === name) && !right.some((one) => one.name === name))
      return `${name} has another role`;
  }
  return null;
}

/** A page that names its requester, and says where strangers write: by the desk's word, not by a pack's selectors. */
const canBeImitated = ({ desk, content, expect: expected }: Fixture) =>
  desk.type !== 'custom' && content && expected?.people.some(({ role }) => role === 'requester');

const holds = (page: Page, fixture: Fixture) => async (list: Change[]) => {
  const [outcome] = await readChanged(page, fixture, [list]);
  const wrong = outcome && isSound(outcome, fixture);
  // The page stands as it was read.
  if (wrong) throw new Error(`${fixture.name}: ${wrong}\n${await page.content()}`);
};

for (const [type, fixtures] of pagesByDesk) {
  test(`fuzz: ${type}`, async ({ deskPage }) => {
    test.setTimeout(300_000);
    let tried = 0;
    let dangerous = 0;
    for (const fixture of fixtures) {
      await deskPage.open(fixture);
      const which = { seed, numRuns: variantsOf(type) };
      const lists = fc.sample(changes, which);
      const outcomes = await readChanged(deskPage.page, fixture, lists);
      tried += outcomes.length;
      dangerous += outcomes.filter(({ wouldFool }) => wouldFool).length;
      const wrong = outcomes.findIndex((outcome) => isSound(outcome, fixture));
      if (wrong < 0) continue;
      // One by one, for the fewest changes that are enough.
      await fc.assert(fc.asyncProperty(changes, holds(deskPage.page, fixture)), which);
      await holds(deskPage.page, fixture)(lists[wrong]!);
      throw new Error(`${fixture.name}: wrong once, and right when it was tried again`);
    }
    console.log(`fuzz: ${tried} pages of ${type}, ${dangerous} of them dangerous (seed ${seed})`);
    expect(tried).toBe(planned(type));
    // Pages that could not fool anybody prove nothing about where an adapter looks.
    if (fixtures.some(canBeImitated)) expect(dangerous).toBeGreaterThan(0);
  });
}

test('fuzz: a run tries enough pages', () => {
  const total = [...pagesByDesk.keys()].map(planned).reduce((sum, count) => sum + count, 0);
  console.log(`fuzz: ${total} pages of ${pagesByDesk.size} desks in all (seed ${seed})`);
  expect(total).toBeGreaterThanOrEqual(pagesPerRun);
});

test('fuzz: every page on which people’s words stand says where', () => {
  const silent = [...pagesByDesk.values()]
    .flat()
    // What a pack's own selectors match is the pack's to say: there, content is told apart by nothing else.
    .filter(({ name, desk, content }) => desk.type !== 'custom' && /hostile/.test(name) && !content);
  expect(silent.map(({ name }) => name)).toEqual([]);
});
