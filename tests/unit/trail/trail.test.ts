import { fake, browser } from '../background/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TrailEntry } from '../../../lib/messages/press';
import { exportTrail } from '../../../lib/trail/export';
import { readOutbox } from '../../../lib/trail/outbox';
import { clearTrail, readEntry, readTrail, writeEntry, type Area } from '../../../lib/trail/trail';
import { callOf, noteFor } from '../../../lib/trail/words';

const area = browser.storage.local as unknown as Area;
const at = Date.parse('2026-11-20T10:30:00Z');
const entry = (more: Partial<TrailEntry> = {}): TrailEntry => ({
  id: 'one',
  at,
  agent: 'agent@example.org',
  person: { name: 'Ada Lovelace', email: 'ada@example.com', externalId: 'CUST-1' },
  ticket: { key: 'rt:https://rt.example/#12', id: '12', url: 'https://rt.example/12', subject: 'Help' },
  reason: 'Asked for help',
  link: { id: 'login', label: 'Log in as', host: 'app.example.com' },
  environment: 'live',
  open: 'private',
  outcome: 'opened',
  ...more,
});

beforeEach(() => fake.reset());

describe('the trail', () => {
  it('is read newest first, without what is damaged or somebody else’s', async () => {
    for (const [index, id] of ['b', 'c', 'a'].entries())
      await writeEntry(area, entry({ id, at: at + index }));
    await browser.storage.local.set({
      'trail:odd': { ...entry(), outcome: 'maybe' },
      'trail:text': 'x',
      'choice:rt:1': entry(),
    });
    expect((await readTrail(area)).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(await readEntry(area, 'c')).toEqual(entry({ id: 'c', at: at + 1 }));
    expect(await readEntry(area, 'odd')).toBeNull();
  });

  it('is cleared but for what the company has still to be told', async () => {
    for (const id of ['told', 'waits', 'refused']) await writeEntry(area, entry({ id }));
    await browser.storage.local.set({
      pack: { version: 1 },
      'trail:odd': 1,
      'audit:waits': { tries: 2, next: at },
      'audit:refused': { tries: 1, next: at, refused: 422 },
      'audit:nothing': { tries: 1, next: at },
      'told:told': at,
    });
    expect(await clearTrail(area)).toBe(1);
    expect([...browser.storage.local.items.keys()].sort()).toEqual(['audit:waits', 'pack', 'trail:waits']);
  });

  it('tells what is still to come; a damaged row is due at once', async () => {
    await browser.storage.local.set({ 'audit:a': { tries: 1, next: 5, refused: 422 }, 'audit:b': 'x' });
    expect([...(await readOutbox(area))]).toEqual([
      ['a', { tries: 1, next: 5, refused: 422 }],
      ['b', { tries: 0, next: 0 }],
    ]);
  });
});

describe('a note for the ticket', () => {
  it.each([
    [
      {},
      'Logged in as Ada Lovelace <ada@example.com> (CUST-1) on Nov 20, 2026, 11:30. Reason: Asked for help',
    ],
    [{ reason: undefined }, 'Logged in as Ada Lovelace <ada@example.com> (CUST-1) on Nov 20, 2026, 11:30.'],
    [
      { person: { email: 'ada@example.com' }, reason: ' ' },
      'Logged in as ada@example.com on Nov 20, 2026, 11:30.',
    ],
    [{ person: { externalId: 'CUST-1' }, reason: '' }, 'Logged in as CUST-1 on Nov 20, 2026, 11:30.'],
    [
      { person: { name: 'Ada\u202e\n\u0007 Lovelace' }, reason: 'one\r\ntwo\u2028three' },
      'Logged in as Ada Lovelace on Nov 20, 2026, 11:30. Reason: one two three',
    ],
  ])('%j', (more, expected) => {
    expect(noteFor(entry(more), 'Europe/Berlin')).toBe(expected);
  });

  it('is in the zone of the agent', () => {
    expect(noteFor(entry(), 'America/New_York')).toContain('Nov 20, 2026, 05:30');
    expect(callOf({})).toBe('a customer');
  });
});

describe('the trail as a file', () => {
  it('is JSON that reads back', () => {
    expect(JSON.parse(exportTrail([entry()], 'json'))).toEqual([entry()]);
  });

  it('is CSV that spreadsheets read', () => {
    const text = exportTrail([entry({ reason: 'She said "now",\nso I did' })], 'csv');
    expect(text.startsWith('\ufeff"time","agent","customer name"')).toBe(true);
    expect(text).toContain('"2026-11-20T10:30:00.000Z","agent@example.org","Ada Lovelace","ada@example.com"');
    expect(text).toContain('"She said ""now"",\nso I did"');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1', '|x', '%x'])(
    'calculates nothing that somebody wrote: %j',
    (name) => {
      const text = exportTrail([entry({ person: { name }, reason: name, ticket: null })], 'csv');
      expect(text).toContain(`"'${name}"`);
      expect(text).not.toContain(`"${name}"`);
    },
  );

  it('keeps one column for each value, known or not', () => {
    const [head, row] = exportTrail([entry({ person: {}, ticket: null })], 'csv').split('\r\n');
    expect(row?.split(',')).toHaveLength(head?.split(',').length ?? 0);
  });
});
