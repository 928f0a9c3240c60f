import { expect, test } from './desk-page';
import { fixtureNames, loadFixture } from './fixtures';
import { answersAreParsed } from './laws/answers';
import { ticketsAreHeard } from './laws/hearing';
import { foreignPagesAreNot } from './laws/foreign';
import { piecesDoNotThrow } from './laws/pieces';
import { pagesAreRead } from './laws/reading';

// One test per page of a desk: it is opened once, and held to each law of `lib/desks/desk.ts`.
for (const name of fixtureNames()) {
  test(name, async ({ deskPage }) => {
    const fixture = loadFixture(name);
    await deskPage.open(fixture);
    await test.step('is read as expected, twice, and left alone', () => pagesAreRead(deskPage.page, fixture));
    await test.step('is heard alike, twice, and left alone', () => ticketsAreHeard(deskPage.page, fixture));
    await test.step("is nobody else's", () => foreignPagesAreNot(deskPage.page, fixture));
    await test.step('may be in pieces', () => piecesDoNotThrow(deskPage.page, fixture));
    if (fixture.confirm)
      await test.step('is confirmed by a sound answer only', () => answersAreParsed(deskPage.page, fixture));
  });
}

test('every registered desk has its fixtures', async ({ deskPage }) => {
  await deskPage.open({ url: 'https://desk.example/', html: '' });
  const registered = await deskPage.page.evaluate(() => window.desks().adapters.map(({ type }) => type));
  const fixtures = fixtureNames().map(loadFixture);
  expect(new Set(registered).size, 'each once').toBe(registered.length);
  expect([...registered].sort()).toEqual([...new Set(fixtures.map(({ desk }) => desk.type))].sort());
  for (const type of registered) {
    const own = fixtures.filter(({ desk }) => desk.type === type);
    expect(
      own.filter((fixture) => fixture.expect).length,
      `${type}: pages with a ticket`,
    ).toBeGreaterThanOrEqual(3);
    expect(own.filter((fixture) => !fixture.expect).length, `${type}: pages without`).toBeGreaterThanOrEqual(
      1,
    );
  }
});
