import { describe, expect, test } from 'vitest';
import { linesBetween, newestLines, requestLines } from '../../../demo/company/log-lines';
import { logsPage } from '../../../demo/company/logs';
import { DEMO_NOW, customerAt } from '../../../demo/people';
import { ticketOf } from '../../../demo/tickets';

const mireille = customerAt('mireille.fontaine@example.com');
const HALF = 30 * 60 * 1000;
const heard = ticketOf('plain').messages.findLast(({ by }) => by === 'customer')?.at ?? 0;
const text = (query: Record<string, string>) =>
  String(logsPage(new URLSearchParams({ user: mireille.email, ...query })).body);
const times = (page: string) =>
  [...page.matchAll(/<time datetime="([^"]+)"/g)].map(([, at = '']) => Date.parse(at));

describe('the logs', () => {
  test('are the newest sixty lines without a window, newest first', () => {
    const shown = times(text({}));
    expect(shown).toHaveLength(60);
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
    expect(Math.max(...shown)).toBeLessThanOrEqual(mireille.lastSeen);
  });

  test.each([
    ['ISO', (at: number) => new Date(at).toISOString()],
    ['epoch ms', String],
  ])('hold a window in %s to the millisecond', (_, write) => {
    const [first, ...rest] = linesBetween(mireille, heard - HALF, heard + HALF);
    const last = rest.at(-1);
    if (!first || !last) throw new Error('an hour without lines');
    expect(times(text({ from: write(last.at), to: write(first.at) }))).toHaveLength(rest.length + 1);
    expect(times(text({ from: write(last.at + 1), to: write(first.at - 1) }))).toHaveLength(rest.length - 1);
  });

  test('have lines around each message of the customers who open the demo, and none after its day', () => {
    for (const name of ['plain', 'next'] as const) {
      const { messages, requesters } = ticketOf(name);
      const customer = customerAt(requesters[0]?.email ?? '');
      for (const { at } of messages.filter(({ by }) => by === 'customer')) {
        expect(linesBetween(customer, at - HALF, at + HALF).length).toBeGreaterThan(2);
      }
    }
    expect(linesBetween(mireille, DEMO_NOW + 1, DEMO_NOW + HALF)).toEqual([]);
  });

  test('are filtered by words and by level', () => {
    const all = newestLines(mireille);
    const errors = all.filter(({ level }) => level === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(times(text({ level: 'error' }))).toHaveLength(errors.length);
    expect(times(text({ q: 'NULL' }))).toHaveLength(all.filter((line) => line.text.includes('null')).length);
    expect(text({ q: 'nothing like it' })).toContain('Nothing was logged');
  });

  test('of a request are its customer’s alone', () => {
    const [line] = newestLines(mireille);
    const found = requestLines(line?.request ?? '');
    expect(found?.customer).toBe(mireille);
    expect(new Set(found?.lines.map(({ request }) => request))).toEqual(new Set([line?.request]));
    expect(requestLines('req_0000')).toBeNull();
  });
});
