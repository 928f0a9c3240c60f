import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'zammad', url: 'https://help.acme.test/zammad/' };
const idOf = (address: string, of = desk) => ticketAt(new URL(address, of.url), of);

describe("addresses of Zammad's tickets", () => {
  it.each([
    '/zammad/#ticket/zoom/42',
    '/zammad#ticket/zoom/42',
    '/zammad/?a=b/c#ticket/zoom/42',
    '/zammad/#ticket/zoom/42/301',
    '/zammad/#ticket/zoom/42/',
    '/zammad/desktop/tickets/42',
    '/zammad/desktop/tickets/42/',
    '/zammad/desktop/ticket/42#article-7',
    '/zammad/desktop/ticket/zoom/42?x=1',
    '/zammad/mobile/tickets/42',
    '/zammad/mobile/tickets/42/information/customer',
  ])('%s is ticket 42', (address) => expect(idOf(address)).toBe('42'));

  it.each([
    '/zammad/',
    '/zammad/#ticket/zoom/',
    '/zammad/#ticket/zoom/0',
    '/zammad/#ticket/zoom/42abc',
    '/zammad/#ticket/zoom/%34%32',
    '/zammad/#ticket/view/all_open',
    '/zammad/#ticket/create/id/42',
    '/zammad/#user/profile/42',
    '/zammad/#search/%23ticket/zoom/42',
    '/zammad/x#ticket/zoom/42',
    '/zammad/desktop/tickets/create/42',
    '/zammad/desktop/tickets/view/all_open',
    '/zammad/mobile/tickets/create',
    '/zammad/tickets/42',
    '/zammad/api/v1/tickets/42',
    '/#ticket/zoom/42',
    '/zammadx/#ticket/zoom/42',
    'https://help.acme.test.evil.example/zammad/#ticket/zoom/42',
  ])('%s is none', (address) => expect(idOf(address)).toBeNull());

  it.each(['desktop', 'desktop/', 'mobile/'])('finds all three apps where the desk begins at %s', (app) => {
    const at: KnownDesk = { ...desk, url: desk.url + app };
    const below = `${desk.url}${app}`.replace(/\/?$/, '/');
    expect(idOf(`${below}tickets/42`, at)).toBe('42');
  });

  it('reads no id that no database counts to', () => {
    expect(idOf(`#ticket/zoom/${'9'.repeat(10_000)}`)).toBeNull();
    expect(idOf(`#ticket/zoom/${'9'.repeat(18)}`)).toBe('9'.repeat(18));
  });
});
