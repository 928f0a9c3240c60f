import { describe, expect, it } from 'vitest';
import { fillUrl } from '../../../lib/links/fill';
import { moment } from '../../../lib/links/values';
import { windowAround } from '../../../lib/links/window';

const MINUTE = 60_000;
const now = Date.UTC(2026, 10, 28, 12);

describe('the time that a link is about', () => {
  it('is half an hour each way around the last message, or what the link tells', () => {
    const heardAt = now - 90 * MINUTE;
    expect(windowAround(heardAt, now)).toEqual({
      from: heardAt - 30 * MINUTE,
      to: heardAt + 30 * MINUTE,
      around: 'message',
    });
    expect(windowAround(heardAt, now, { before: 60, after: 0 })).toEqual({
      from: heardAt - 60 * MINUTE,
      to: heardAt,
      around: 'message',
    });
  });

  it('is the last day up to now where no message is known', () => {
    expect(windowAround(undefined, now, { before: 5, after: 5 })).toEqual({
      from: now - 24 * 60 * MINUTE,
      to: now,
      around: 'now',
    });
  });

  it('is known of a message of 1970 too', () => {
    expect(windowAround(0, now).around).toBe('message');
  });
});

/** The message's moment, half an hour before it and after it, on the wall of that zone. */
const clocks: [what: string, zone: string, heardAt: string, from: string, at: string, to: string][] = [
  [
    'summer time begins',
    'Europe/Berlin',
    '2026-03-29T01:00Z',
    '2026-03-29T01:30:00',
    '2026-03-29T03:00:00',
    '2026-03-29T03:30:00',
  ],
  [
    'summer time ends',
    'Europe/Berlin',
    '2026-10-25T01:00Z',
    '2026-10-25T02:30:00',
    '2026-10-25T02:00:00',
    '2026-10-25T02:30:00',
  ],
  [
    'summer time begins',
    'America/New_York',
    '2026-03-08T07:00Z',
    '2026-03-08T01:30:00',
    '2026-03-08T03:00:00',
    '2026-03-08T03:30:00',
  ],
  [
    'summer time ends',
    'America/New_York',
    '2026-11-01T06:00Z',
    '2026-11-01T01:30:00',
    '2026-11-01T01:00:00',
    '2026-11-01T01:30:00',
  ],
  [
    'half an hour off, over midnight',
    'Asia/Kolkata',
    '2026-06-30T18:30Z',
    '2026-06-30T23:30:00',
    '2026-07-01T00:00:00',
    '2026-07-01T00:30:00',
  ],
  [
    'a year ends',
    'Pacific/Auckland',
    '2026-12-31T11:00Z',
    '2026-12-31T23:30:00',
    '2027-01-01T00:00:00',
    '2027-01-01T00:30:00',
  ],
];

describe.each(clocks)('%s in %s', (_what, zone, heard, ...walls) => {
  const heardAt = Date.parse(heard);
  const { from, to } = windowAround(heardAt, now);
  const fill = (filter: string) => {
    const template = `https://a.example/?t={{window.from | ${filter}}}_{{ticket.heardAt | ${filter}}}_{{window.to | ${filter}}}`;
    const values = {
      'window.from': moment(from, { kind: 'desk' }),
      'ticket.heardAt': moment(heardAt, { kind: 'desk' }),
      'window.to': moment(to, { kind: 'desk' }),
    };
    const filled = fillUrl(template, values, { zone });
    return filled.ok ? filled.url.searchParams.get('t')?.split('_') : filled;
  };

  it('tells the clock on the wall', () => {
    expect(fill('local')).toEqual(walls);
    expect(fill('date')).toEqual(walls.map((wall) => wall.slice(0, 10)));
  });

  it('is one hour long all the same', () => {
    expect(fill('epoch_ms')).toEqual([from, heardAt, to].map(String));
    expect(to - from).toBe(60 * MINUTE);
  });
});
