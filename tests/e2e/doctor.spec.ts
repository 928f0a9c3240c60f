import type { Stage } from './stage.ts';
import { expect, shows, test, testId } from './fixtures.ts';

const grace = 'grace.doctor@example.org';

const crumbs = (id: string, name: string) =>
  `<nav><a data-test-id="tabs-nav-item-users">${name}</a><a data-test-id="tabs-section-nav-item-ticket">Ticket #${id}</a></nav>`;
const page = (id: string, inside: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ticket ${id}</title></head><body>${inside}</body></html>`;
const pack = (stage: Stage) => ({ version: 1, desks: [{ type: 'zendesk', url: stage.url }] });

test('a desk that can no longer be read says which hooks are missing, and only guesses', async ({
  session,
  stage,
  open,
}) => {
  stage.at('/agent/tickets/901', { body: page('901', crumbs('901', 'Ada Doctor')) });
  stage.at('/agent/tickets/902', {
    body: page(
      '902',
      `<main><aside class="new-customer-panel"><b>Grace Doctor</b> <a href="mailto:${grace}">${grace}</a></aside></main>`,
    ),
  });
  await session.setPack(pack(stage));
  const tab = await open(`${stage.url}agent/tickets/901`);
  await shows(await tab.sidebar(), 'one', 'zendesk:901');

  await tab.goto(`${stage.url}agent/tickets/902`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'unsure', 'zendesk:902');
  await sidebar.waitFor(testId('diagnosis'));
  const said = await sidebar.text(testId('diagnosis'));
  expect(said).toContain('This Zendesk page could not be read');
  expect(said).toContain('requester-crumb');
  expect(said).toMatch(/was last read/);
  // Somebody who was guessed is nobody yet: offered, and not looked up.
  expect(await sidebar.count(testId('customer-email'))).toBe(0);
  expect(await sidebar.text('main')).toContain(grace);
  expect(await sidebar.axeFaults()).toEqual([]);

  await sidebar.click(testId('copy-report'));
  await sidebar.waitUntil(() => document.querySelector('.diagnosis-said')?.textContent === 'Copied');

  const options = await session.extensionTab('options.html#/desks');
  await options.waitFor(`${testId('health-row')}[data-state="failing"]`);
  const row = await options.text(testId('health-row'));
  expect(row).toContain('requester-crumb');
  expect(row).not.toContain(grace);
  await options.close();
  const kept = (await session.localGet())[`health:zendesk:${stage.url}`];
  expect(kept).toMatchObject({ success: {}, failure: {} });
  expect(JSON.stringify(kept)).not.toMatch(/example\.org|Doctor|tickets/);

  await tab.goto(`${stage.url}agent/tickets/901`);
  const again = await tab.sidebar();
  await shows(again, 'one', 'zendesk:901');
  expect(await again.count(testId('diagnosis'))).toBe(0);
});
