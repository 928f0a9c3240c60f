import { describe, expect, it, vi } from 'vitest';
import { createOptionsState } from '../../../../lib/options/state';
import { isTrailChange, readRows } from '../../../../lib/options/trail/stored';
import { outboxKey, toldKey } from '../../../../lib/trail/outbox';
import { writeEntry } from '../../../../lib/trail/trail';
import { full, small } from '../../pack/examples';
import { fakeBrowser } from '../fake-browser';
import { entry, row } from './rows';

async function page(browser: ReturnType<typeof fakeBrowser>) {
  const state = createOptionsState(browser.deps());
  await vi.waitFor(() => expect(state.view.value.loading).toBe(false));
  const until = (part: object) => vi.waitFor(() => expect(state.view.value.trail).toMatchObject(part));
  return { actions: state.actions.trail, until };
}

it('follows storage, and knows where the saved pack posts it', async () => {
  const browser = fakeBrowser(small);
  browser.log(row(1));
  const trail = await page(browser);
  await trail.until({ rows: [row(1)], audit: null });
  browser.log(row(2));
  browser.put(full);
  await trail.until({ rows: [row(2), row(1)], audit: 'audit.acme.example' });
});

it('is handed over as a file of its own kind', async () => {
  const browser = fakeBrowser(small);
  browser.log(row(1));
  const trail = await page(browser);
  await trail.until({ rows: [row(1)] });
  trail.actions.exportAs('csv');
  trail.actions.exportAs('json');
  expect(browser.files).toEqual([
    { name: 'trail.csv', text: 'csv: 1', type: 'text/csv' },
    { name: 'trail.json', text: 'json: 1', type: 'application/json' },
  ]);
});

it('is posted and cleared, and shows what is left', async () => {
  const browser = fakeBrowser(full);
  browser.log(row(1, 'waiting'));
  browser.log(row(2, 'posted'));
  const trail = await page(browser);
  expect(await trail.actions.clear()).toBe(1);
  await trail.until({ rows: [row(1, 'waiting')] });
  expect(await trail.actions.post()).toBe(0);
  await trail.until({ rows: [row(1, 'posted')] });
  expect(await trail.actions.clear()).toBe(0);
  await trail.until({ rows: [] });
});

describe('in storage', () => {
  const stored: Record<string, unknown> = {};
  const area = {
    get: async () => ({ ...stored }),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
  };

  it('each entry is told with what became of it at the endpoint', async () => {
    for (const [at, id] of ['quiet', 'waits', 'refused', 'told'].entries())
      await writeEntry(area, { ...entry, id, at });
    stored[outboxKey('waits')] = { tries: 1, next: 5 };
    stored[outboxKey('refused')] = { tries: 1, next: 5, refused: 422 };
    stored[toldKey('told')] = 5;
    const rows = await readRows(area);
    expect(rows.map(({ entry: { id }, posted }) => [id, posted])).toEqual([
      ['told', 'posted'],
      ['refused', 'refused'],
      ['waits', 'waiting'],
      ['quiet', 'none'],
    ]);
  });

  it('a change is about it, or is not', () => {
    const [trailKey = ''] = Object.keys(stored);
    expect(isTrailChange({ [trailKey]: {} }, 'local')).toBe(true);
    expect(isTrailChange({ [outboxKey('e-1')]: {} }, 'local')).toBe(true);
    expect(isTrailChange({ [toldKey('e-1')]: {} }, 'local')).toBe(true);
    expect(isTrailChange({ pack: {} }, 'local')).toBe(false);
    expect(isTrailChange({ [trailKey]: {} }, 'session')).toBe(false);
  });
});
