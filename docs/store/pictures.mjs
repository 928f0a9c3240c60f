// The pictures of the stores' listings, 1280 by 800 as all of them take: `npx node docs/store/pictures.mjs [folder]`.
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { until } from '../../tests/harness/until.ts';
import { inBothThemes, onDemo } from './on-demo.mjs';

const into = process.argv[2] ?? '.output/release/pictures';
mkdirSync(into, { recursive: true });

await onDemo({ width: 1280, height: 800 }, async ({ session, tab, sidebar, addressOf }) => {
  let shown = 0;
  const take = (name, page, ...panes) => {
    shown += 1;
    const number = shown;
    return inBothThemes(page, [page, ...panes], into, (theme) => `${number}-${name}-${theme}.png`);
  };

  const beside = await sidebar();
  await take('ticket', tab, beside);

  await beside.click('h2, [data-testid="customer-name"]');
  await tab.press('Control+k');
  await beside.waitFor('[data-testid="palette"]');
  await take('palette', tab, beside);

  await tab.goto(addressOf('twoRequesters'));
  const unsure = await tab.sidebar();
  await unsure.waitFor('main[data-state="several"]');
  await take('not-sure', tab, unsure);

  await tab.goto(addressOf('plain'));
  await (await sidebar()).click('[data-testid="open-page"]');
  const page = await until('the customer’s page', async () => (await session.openedTabs())[0]);
  await page.waitFor('[data-testid="customer-page"]');
  await take('customer', page);

  const options = await session.extensionTab('options.html#/links');
  await options.waitFor('[data-testid="options"]');
  await take('options', options);
});
