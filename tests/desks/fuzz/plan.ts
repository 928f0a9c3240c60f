import { fixtureNames, loadFixture, type Fixture } from '../contract/fixtures';

/** How many broken and hostile pages a run tries, at least. */
export const pagesPerRun = 10_000;

/** The same pages each run, or others: `FUZZ_SEED=7 npx playwright test --project desks fuzz`. */
export const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);

/** Every page with a ticket, by desk. */
export const pagesByDesk: ReadonlyMap<string, Fixture[]> = Map.groupBy(
  fixtureNames()
    .map(loadFixture)
    .filter((fixture) => fixture.expect),
  ({ desk }) => desk.type,
);

/** How many variants of one page are tried: desks with fewer pages get more of each. */
export function variantsOf(type: string): number {
  const desks = pagesByDesk.size;
  const pages = pagesByDesk.get(type)?.length ?? 0;
  return Math.max(10, Math.ceil(pagesPerRun / desks / pages));
}

export const planned = (type: string): number => variantsOf(type) * (pagesByDesk.get(type)?.length ?? 0);
