// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { SiteView } from '../../../lib/options/view';
import { desk, draw, source } from './draw';

const tracker: SiteView = {
  ...desk,
  key: 'tracker-0',
  use: 'tracker',
  type: 'jira',
  label: 'Board',
  url: 'https://acme.atlassian.net/jira/software/',
  host: 'acme.atlassian.net',
  pattern: 'https://acme.atlassian.net/*',
};

it('has a row for each tracker, under its own name, with its own button', async () => {
  const page = await draw({ place: { section: 'desks', item: null }, sites: [desk, tracker, source] });
  const row = page.one('tracker-row');
  expect(row.textContent).toContain('Board Jira');
  expect(row.textContent).not.toContain('Service Management');
  expect(row.textContent).toContain(tracker.url);
  await page.click('tracker-allow');
  expect(page.actions.allow).toHaveBeenCalledExactlyOnceWith(tracker.pattern);
  await page.show({ sites: [desk, { ...tracker, granted: true }, source] });
  await page.click('tracker-revoke');
  expect(page.actions.revoke).toHaveBeenCalledExactlyOnceWith(tracker.pattern);
});

it('says what trackers are for where the pack names none', async () => {
  const page = await draw({ place: { section: 'desks', item: null }, sites: [desk, source] });
  expect(page.has('tracker-row')).toBe(false);
  expect(document.body.textContent).toContain('None yet. On issues that link to tickets of your desks');
});

it('still calls the desk by its own name', async () => {
  const page = await draw({ place: { section: 'desks', item: null }, sites: [{ ...desk, type: 'jira' }] });
  expect(page.one('desk-row').textContent).toContain('Jira Service Management');
});
