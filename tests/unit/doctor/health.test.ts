import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/desks/catalogue';
import type { Sighting } from '../../../lib/desks/desk';
import { diagnose } from '../../../lib/doctor/diagnose';
import { nextHealth, parseHealth, verdictOf, type Health } from '../../../lib/doctor/health';
import { reportText } from '../../../lib/doctor/report';

const hour = 60 * 60_000;
const version = catalogue.zendesk.version;
const ada = {
  role: 'requester',
  email: 'ada@example.com',
  name: 'Ada Example',
  hook: 'requester-crumb',
} as const;
const page = (more: Partial<Sighting> = {}): Sighting => ({
  desk: { type: 'zendesk', url: 'https://acme.zendesk.com/' },
  ticket: { id: '4711', subject: 'Refund for Ada', bound: true },
  slot: 'absent',
  people: [],
  ...more,
});
const blind = page({ missed: ['requester-crumb', 'requester-field'] });

describe('what a sighting says of its adapter', () => {
  it.each<[string, Partial<Sighting>, ReturnType<typeof verdictOf>]>([
    ['a requester was read', { people: [ada], slot: 'shown' }, { hook: 'requester-crumb' }],
    ['the slot is empty', { slot: 'empty' }, { hook: 'nobody' }],
    [
      'the desk answered',
      { missed: ['x'], confirmation: [{ ...ada, hook: 'tickets-api' }] },
      { hook: 'tickets-api' },
    ],
    ['the desk answered that there is none', { missed: ['x'], confirmation: [] }, { hook: 'nobody' }],
    ['still looking', { missed: ['x'], confirmation: 'pending' }, null],
    ['a page kind without the slot', {}, null],
    ['only others were read', { people: [{ ...ada, role: 'cc' }], missed: ['x'] }, { missed: ['x'] }],
    ['nothing where something should be', { missed: ['x'], confirmation: 'unavailable' }, { missed: ['x'] }],
  ])('%s', (_, more, verdict) => {
    expect(verdictOf(page(more))).toEqual(verdict);
  });
});

describe('what is kept', () => {
  const worked: Health = { success: { at: 1000, version, hook: 'requester-crumb' } };
  const read = page({ people: [ada], slot: 'shown' });

  it('is the last success and the last failure, each with its version', () => {
    expect(nextHealth({}, read, 1000)).toEqual(worked);
    expect(nextHealth(worked, blind, 2000)).toEqual({
      ...worked,
      failure: { at: 2000, version, missed: ['requester-crumb', 'requester-field'] },
    });
  });

  it('is not written again for the same outcome, but when it has changed or grown old', () => {
    expect(nextHealth(worked, read, 1000 + hour - 1)).toBeNull();
    expect(nextHealth(worked, read, 1000 + hour)).toMatchObject({ success: { at: 1000 + hour } });
    const failed = nextHealth(worked, blind, 2000) ?? {};
    expect(nextHealth(failed, blind, 3000)).toBeNull();
    expect(nextHealth(failed, page({ missed: ['page'] }), 3000)).toMatchObject({ failure: { at: 3000 } });
    expect(nextHealth(failed, read, 3000)).toMatchObject({ success: { at: 3000 } });
    expect(nextHealth({ success: { at: 1000, version: 'older', hook: 'x' } }, read, 1001)).toEqual({
      success: { at: 1001, version, hook: 'requester-crumb' },
    });
  });

  it('survives a clock that was set back, and rows that are damaged', () => {
    expect(nextHealth(worked, read, 10)).toMatchObject({ success: { at: 10 } });
    for (const bad of [null, 7, [], { success: 'yes' }, { success: { at: 'x' } }])
      expect(parseHealth(bad)).toEqual({});
  });

  it('holds nothing of the ticket or its people', () => {
    const all = JSON.stringify(
      nextHealth(nextHealth({}, read, 1) ?? {}, { ...blind, people: [{ ...ada, role: 'cc' }] }, 2),
    );
    expect(all).not.toMatch(/ada example|4711|refund|@/i);
  });
});

describe('the diagnosis', () => {
  const around = { version: '0.1.0', browser: 'Browser/1' };

  it('names desk, hooks and the last success', () => {
    const worked = { success: { at: 5000, version, hook: 'requester-crumb' } };
    expect(diagnose(blind, worked, around)).toMatchObject({
      desk: 'Zendesk',
      missed: ['requester-crumb', 'requester-field'],
      workedAt: 5000,
    });
    expect(diagnose(blind, {}, around)).not.toHaveProperty('workedAt');
    expect(diagnose(page({ people: [ada], slot: 'shown' }), worked, around)).toBeNull();
  });

  it('has a report without a ticket, a person, or an address', () => {
    const guess = { email: ada.email, name: ada.name, hook: 'mailto-in-customer-box', weight: 80 };
    const text = reportText(
      { ...blind, guesses: [guess] },
      { success: { at: 0, version, hook: 'x' } },
      around,
    );
    expect(text).toContain('requester-crumb, requester-field');
    expect(text).toContain(`Adapter: ${version}`);
    expect(text).toContain('1970-01-01');
    expect(text).toContain('mailto-in-customer-box');
    expect(text).not.toMatch(/ada example|4711|refund|acme|@/i);
  });
});
