// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { drawAt } from '../draw';
import { row } from './rows';

const draw = drawAt('privacy');

const audit = 'audit.acme.example';
const rows = (n: number) => Array.from({ length: n }, (_, at) => row(at));

it('says what the trail is while it is empty, and offers nothing to do with it', async () => {
  const page = await draw({ trail: { rows: [], audit: null } });
  expect(document.querySelector('.trail')?.textContent).toContain('Each time you log in as a customer');
  for (const id of ['trail-csv', 'trail-json', 'trail-clear', 'trail-post']) expect(page.has(id)).toBe(false);
});

it('tells of each login whom, when, for which ticket, by which link, why, and what came of it', async () => {
  const page = await draw({ trail: { rows: [row(1)], audit: null } });
  const { textContent } = page.one('trail-row');
  for (const words of [
    'Ada Example',
    'ada@example.com',
    'Nov 20, 2026',
    'Log in as app.acme.example',
    'Ticket 101',
    'Cannot log in',
    'by vera@acme.example',
    'Reason: She asked me to look',
    'Opened',
    'Private window',
    'live',
  ])
    expect(textContent).toContain(words);
  expect(page.one('trail-ticket').getAttribute('href')).toBe('https://rt.acme.example/101');
  expect(page.one('trail-ticket').getAttribute('rel')).toBe('noopener noreferrer');
});

it('does without what is not known, and names the person by what there is', async () => {
  const bare = row(1, 'none', { person: { externalId: 'CUST-7' }, ticket: null, outcome: 'mint-signed-out' });
  const page = await draw({ trail: { rows: [bare, row(2, 'none', { person: {} })], audit: null } });
  const [first, second] = page.all('trail-row').map(({ textContent }) => textContent);
  expect(first).toContain('CUST-7');
  expect(first).toContain('Not opened: signed out');
  expect(second).toContain('Somebody without a name');
});

it('makes no link of a ticket’s address that is no web page', async () => {
  const ticket = { key: 'x', id: '9', url: 'javascript:alert(1)' };
  const page = await draw({ trail: { rows: [row(1, 'none', { ticket })], audit: null } });
  expect(page.one('trail-row').textContent).toContain('Ticket 9');
  expect(page.has('trail-ticket')).toBe(false);
});

it('shows twenty, and all of them on a press', async () => {
  const page = await draw({ trail: { rows: rows(20), audit: null } });
  expect(page.has('trail-all')).toBe(false);
  await page.show({ trail: { rows: rows(25), audit: null } });
  expect(page.all('trail-row')).toHaveLength(20);
  await page.click('trail-all');
  expect(page.all('trail-row')).toHaveLength(25);
  expect(page.has('trail-all')).toBe(false);
});

it('is handed over in both forms', async () => {
  const page = await draw({ trail: { rows: rows(1), audit: null } });
  await page.click('trail-csv');
  await page.click('trail-json');
  expect(vi.mocked(page.actions.trail.exportAs).mock.calls).toEqual([['csv'], ['json']]);
});

describe('posting', () => {
  it('is told of each entry, and offered while something is left', async () => {
    const all = [row(1, 'waiting'), row(2, 'refused'), row(3, 'posted'), row(4)];
    const page = await draw({ trail: { rows: all, audit } });
    expect(page.all('trail-row').map(({ dataset }) => dataset['posted'])).toEqual([
      'waiting',
      'refused',
      'posted',
      'none',
    ]);
    expect(document.querySelector('.trail')?.textContent).toContain(`posted to ${audit}`);
    vi.mocked(page.actions.trail.post).mockResolvedValueOnce(2);
    await page.click('trail-post');
    await vi.waitFor(() => expect(page.said().join()).toContain('2 entries still to be posted.'));
    await page.show({ trail: { rows: [row(3, 'posted')], audit } });
    await page.click('trail-post');
    await vi.waitFor(() => expect(page.said().join()).toContain('Everything is posted.'));
  });

  it('says when it did not work', async () => {
    const page = await draw({ trail: { rows: [row(1, 'waiting')], audit } });
    vi.mocked(page.actions.trail.post).mockRejectedValueOnce(new Error('no background'));
    await page.click('trail-post');
    await vi.waitFor(() => expect(page.said().join()).toContain('That did not work.'));
  });

  it('is not spoken of where there is nowhere to post', async () => {
    const page = await draw({ trail: { rows: rows(1), audit: null } });
    expect(page.has('trail-post')).toBe(false);
    await page.show({ trail: { rows: rows(1), audit } });
    expect(page.has('trail-post')).toBe(false);
  });
});

describe('clearing', () => {
  it('takes two presses, with the keyboard on the safe one, and says when it is done', async () => {
    const page = await draw({ trail: { rows: rows(1), audit: null } });
    await page.click('trail-clear');
    expect(document.activeElement).toBe(page.one('trail-clear-no'));
    expect(page.actions.trail.clear).not.toHaveBeenCalled();
    await page.click('trail-clear-yes');
    await page.show({ trail: { rows: [], audit: null } });
    await vi.waitFor(() => expect(page.said()).toContain('The trail is clear.'));
  });

  it('says what stays, since the company has not heard of it', async () => {
    const page = await draw({ trail: { rows: rows(2), audit } });
    vi.mocked(page.actions.trail.clear).mockResolvedValueOnce(1);
    await page.click('trail-clear');
    await page.click('trail-clear-yes');
    await vi.waitFor(() => expect(page.said().join()).toContain('still to be posted: 1 entry.'));
  });
});
