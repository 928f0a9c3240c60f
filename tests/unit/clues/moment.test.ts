import { describe, expect, it } from 'vitest';
import { heardAt, isoMoment } from '../../../lib/clues/moment';

const now = Date.UTC(2026, 10, 28, 12);
const iso = (at: number | null | undefined) => (at == null ? at : new Date(at).toISOString());
const message = (at: string, by: 'customer' | 'agent' | 'unknown' = 'unknown') => ({ at, by });

describe('a moment in a page', () => {
  it.each([
    ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22T10:00:00.123Z', '2026-11-22T10:00:00.123Z'],
    ['2026-11-22T10:00:00.123456Z', '2026-11-22T10:00:00.123Z'],
    ['2026-11-22T10:00:00+02:00', '2026-11-22T08:00:00.000Z'],
    ['2026-11-22T10:00:00-0530', '2026-11-22T15:30:00.000Z'],
    ['2026-11-22 10:00:00 +0000', '2026-11-22T10:00:00.000Z'],
    [' 2026-11-22T10:00Z ', '2026-11-22T10:00:00.000Z'],
  ])('%s', (text, moment) => {
    expect(iso(isoMoment(text))).toBe(moment);
  });

  it.each([
    '2026-11-22T10:00:00',
    '2026-11-22',
    '11/22/2026 10:00',
    'Sun Nov 22 10:00:00 2026',
    '22 Nov 2026 10:00 CET',
    '2026-13-22T10:00:00Z',
    '2026-11-22T25:00:00Z',
    'two hours ago',
    '',
  ])('is none without a zone, or where it is no moment: %s', (text) => {
    expect(isoMoment(text)).toBeNull();
  });
});

describe('when the customer was heard last', () => {
  it('is their newest message, whoever wrote later', () => {
    const messages = [
      message('2026-11-22T10:00:00Z', 'customer'),
      message('2026-11-23T10:00:00Z', 'customer'),
      message('2026-11-22T12:00:00Z', 'customer'),
      message('2026-11-24T10:00:00Z', 'agent'),
      message('2026-11-25T10:00:00Z'),
    ];
    expect(iso(heardAt(messages, now))).toBe('2026-11-23T10:00:00.000Z');
  });
  it('is the newest of those that may be theirs, where nobody can be told apart', () => {
    const messages = [message('2026-11-22T10:00:00Z'), message('2026-11-24T10:00:00Z', 'agent')];
    expect(iso(heardAt(messages, now))).toBe('2026-11-22T10:00:00.000Z');
  });
  it('is an epoch, in seconds and in milliseconds', () => {
    expect(iso(heardAt([message('1795341600')], now))).toBe('2026-11-22T10:00:00.000Z');
    expect(iso(heardAt([message('1795341600123')], now))).toBe('2026-11-22T10:00:00.123Z');
  });
  it.each([
    ['nobody wrote', []],
    ['only the team wrote', [message('2026-11-22T10:00:00Z', 'agent')]],
    ['before 2000', [message('1999-12-31T23:59:59Z')]],
    ['more than a day ahead', [message('2026-11-29T12:00:01Z')]],
    ['no zone', [message('2026-11-22T10:00:00')]],
    ['some other number', [message('42'), message('12345678901'), message('9999999999')]],
  ])('is not known: %s', (_, messages) => {
    expect(heardAt(messages, now)).toBeUndefined();
  });
  it('may be a little ahead: clocks differ', () => {
    expect(heardAt([message('2026-11-29T12:00:00Z')], now)).toBe(now + 86_400_000);
  });
});
