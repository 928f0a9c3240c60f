import { writeFile } from 'node:fs/promises';
import { customersFile } from '../../bench/customers-file.mjs';
import type { Session, Tab } from '../../harness/driver.ts';
import { until } from '../../harness/until.ts';
import { deskPack, ticketPage } from '../desk.ts';
import { expect, shows, test, testId } from '../fixtures.ts';

const step = (name: string) => `main[data-step="${name}"]`;
const addressOf = (session: Session) => `${session.origin}/import.html`;

/** Picks a file of this content, and waits until its columns are on view. */
async function pick(tab: Tab, name: string, content: string): Promise<void> {
  const path = test.info().outputPath(name);
  await writeFile(path, content);
  await tab.waitFor(step('pick'));
  await tab.pickFile(testId('import-file'), path);
  await tab.waitFor(testId('import-start'));
}

/**
 * Within the page, so that no import is quick enough to be missed: what happens once some of the rows are in. By each change of
 * the page and not by each frame, of which a machine with much to do may draw none before the end.
 */
const onceSomeAreIn = (tab: Tab, then: 'reload' | 'cancel') =>
  tab.evaluate((what) => {
    const seen = new Set<string>();
    const watch = new MutationObserver(() => {
      const rows = document.querySelector<HTMLElement>('[data-testid="import-progress"]')?.dataset['rows'];
      if (rows !== undefined && rows !== '0') seen.add(rows);
      if (seen.size < 4) return;
      watch.disconnect();
      if (what === 'reload') location.reload();
      else document.querySelector<HTMLElement>('[data-testid="import-stop"]')?.click();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  }, then);

/** Where the import stands: its rows, or that it has ended. */
const standing = (tab: Tab): Promise<string> =>
  tab.evaluate(() =>
    document.querySelector('main[data-step="report"]')
      ? 'ended'
      : (document.querySelector<HTMLElement>('[data-testid="import-progress"]')?.dataset['rows'] ?? ''),
  );

/** Waits for the report, as long as rows still come in. */
async function ended(tab: Tab): Promise<void> {
  let now = '';
  while (now !== 'ended') {
    const before = now;
    now = await until('the import to come further', async () => {
      const found = await standing(tab);
      return found !== before && found;
    });
  }
}

const numbers = async (tab: Tab) => {
  const read = (kind: string) => tab.text(testId(`import-${kind}`));
  return {
    imported: await read('imported'),
    updated: await read('updated'),
    unchanged: await read('unchanged'),
    refused: await read('refused'),
  };
};

test('ten thousand rows come in, over an interruption, and their tickets are known without any source', async ({
  session,
  stage,
  open,
}) => {
  test.setTimeout(240_000);
  const tab = await open(addressOf(session));
  await pick(
    tab,
    'customers.csv',
    customersFile(10_000, { host: 'import.example.com', bad: (n) => n % 1000 === 999 }),
  );
  expect(
    await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid="import-column"]')].map(
        ({ dataset }) => dataset['use'],
      ),
    ),
  ).toEqual(['email', 'name', 'externalId', 'company', 'plan', 'stripeId', 'field', 'field', 'field']);
  expect(await tab.text(testId('import-preview'))).toContain('Person 0, Łódź');
  expect(await tab.axeFaults()).toEqual([]);

  await onceSomeAreIn(tab, 'reload');
  await tab.click(testId('import-start'));
  await tab.waitFor(`${testId('import-progress')}[data-stage="stopped"]`);
  const stopped = Number(await tab.attr(testId('import-progress'), 'data-rows'));
  expect(stopped).toBeGreaterThan(0);
  expect(stopped).toBeLessThan(10_000);

  // Drawn between the batches, over and over: nothing holds the page up for long.
  await tab.evaluate(() => {
    const drawn = new Set<string>();
    Object.assign(globalThis, { drawn });
    const look = () => {
      const { stage, rows } =
        document.querySelector<HTMLElement>('[data-testid="import-progress"]')?.dataset ?? {};
      if (stage === 'importing' && rows) drawn.add(rows);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await tab.click(testId('import-go-on'));
  await ended(tab);
  expect(await numbers(tab)).toEqual({ imported: '9,990', updated: '0', unchanged: '0', refused: '10' });
  const drawn = await tab.evaluate(() => (globalThis as unknown as { drawn: Set<string> }).drawn.size);
  // A machine with much to do draws fewer frames than there are batches.
  expect(drawn).toBeGreaterThan(Math.floor((10_000 - stopped) / 500 / 4));

  const lines = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="import-refused-row"]')].map(({ dataset }) => [
      dataset['line'],
      dataset['code'],
    ]),
  );
  expect(lines).toEqual(Array.from({ length: 10 }, (_, at) => [String(at * 1000 + 1001), 'bad-email']));
  const report = await tab.download(() => tab.click(testId('import-refused-csv')));
  expect(report.name).toBe('customers refused.csv');
  expect(report.text).toContain('"1001","Not one e-mail address","person 999"');
  expect(report.text.trim().split('\r\n')).toHaveLength(11);

  stage.at('/tickets/7001', {
    body: ticketPage('7001', [{ email: 'Person.4321@company-4321.import.example.com', name: '' }]),
  });
  await session.setPack(deskPack(stage, { sources: [] }));
  const desk = await open(`${stage.url}tickets/7001`);
  const sidebar = await desk.sidebar();
  await shows(sidebar, 'one', 'custom:7001');
  await sidebar.waitFor(testId('customer-id'));
  expect(await sidebar.text(testId('customer-name'))).toBe('Person 4321, Łódź');
  expect(await sidebar.text(testId('customer-id'))).toBe('0004321');
  await sidebar.waitUntil(() => document.body.textContent.includes('customers.csv'));
  const hrefs = await sidebar.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('[data-testid="link"]')].map((link) => link.href),
  );
  expect(hrefs).toContain(`${stage.url}login-as/0004321`);
  expect(hrefs).toContain(`${stage.url}stripe/cus_aaaaaa4321`);
});

test('an import that is cancelled can be taken back, and nothing of it is left', async ({
  session,
  open,
}) => {
  test.setTimeout(180_000);
  const tab = await open(addressOf(session));
  await pick(tab, 'wrong.csv', customersFile(10_000, { host: 'wrong.example.com' }));
  await onceSomeAreIn(tab, 'cancel');
  await tab.click(testId('import-start'));
  await tab.waitFor(step('report'));
  expect(await tab.text(testId('import-end'))).toContain('Keep them, or take them back');
  expect(await session.everythingKept()).toContain('person.1@company-1.wrong.example.com');
  await tab.click(testId('import-take-back'));
  await tab.click(testId('import-take-back-yes'));
  await tab.waitFor(step('pick'));
  expect(await session.everythingKept()).not.toContain('wrong.example.com');
});

test('a file that is no table is told so, and the keyboard is enough to begin anew', async ({
  session,
  open,
}) => {
  const tab = await open(addressOf(session));
  await tab.waitFor(step('pick'));
  const path = test.info().outputPath('book.csv');
  await writeFile(path, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
  await tab.pickFile(testId('import-file'), path);
  await tab.waitUntil(() =>
    document.querySelector('.import-said')?.textContent.includes('This is a spreadsheet'),
  );
  expect(await tab.axeFaults()).toEqual([]);
  expect(await tab.count(step('pick'))).toBe(1);
});
