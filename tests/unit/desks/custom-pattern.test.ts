import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern, patternProblem } from '../../../lib/desks/custom/pattern';
import { sayUnsaid } from '../../../lib/locale/say';
import { restOf } from '../../../lib/desks/match';

const desk = { url: 'https://desk.acme.example/help/' };

/** The id that a pattern reads off a page of the desk, through the same steps as the adapter. */
function idAt(pattern: string, address: string): string | null {
  const rest = restOf(new URL(address, desk.url), desk);
  return rest === null ? null : (compilePattern(pattern)?.idIn(rest) ?? null);
}

describe('addresses that a pattern names', () => {
  it.each([
    ['tickets/{id}', 'tickets/42', '42'],
    ['tickets/{id}', 'tickets/42/', '42'],
    ['tickets/{id}', 'tickets/42?tab=mail#reply', '42'],
    ['tickets/{id}', 'tickets/th_01J9%20x', 'th_01J9 x'],
    ['tickets/{id}', 'tickets/a%2Fb', 'a/b'],
    ['/tickets/{id}/', 'tickets/42', '42'],
    ['{id}', '42', '42'],
    ['*/tickets/{id}', 'de/tickets/42', '42'],
    ['tickets/{id}-*', 'tickets/42-where-is-my-order', '42'],
    ['tickets/*-{id}', 'tickets/where-is-my-order-42', '42'],
    ['tickets/{id}*'.replace('*', '.html'), 'tickets/42.html', '42'],
    ['Тикеты/{id}', 'Тикеты/42', '42'],
    ['view?ticket={id}', 'view?ticket=42', '42'],
    ['view?ticket={id}', 'view?sort=up&ticket=42&page=2', '42'],
    ['view?ticket={id}', 'view?ticket=4+2', '4 2'],
    ['view?mode=ticket&id={id}', 'view?id=42&mode=ticket', '42'],
    ['view?mode=*&id={id}', 'view?id=42&mode=', '42'],
    ['view?ticket=T{id}', 'view?ticket=T42', '42'],
    ['view?ticket={id}', 'view?ticket=42&ticket=42', '42'],
    ['index.pl?Action=AgentTicketZoom;TicketID={id}', 'index.pl?TicketID=42;Action=AgentTicketZoom', '42'],
    ['#/t/{id}', '#/t/42', '42'],
    ['#/t/{id}', '?lang=de#/t/42/', '42'],
    ['#/t/{id}', '#/t/42?tab=mail', '42'],
    ['#/t?id={id}', '#/t?tab=mail&id=42', '42'],
    ['app/*#conversations/{id}', 'app/index.html#conversations/42', '42'],
  ])('%s reads %s as %s', (pattern, address, id) => {
    expect(idAt(pattern, address)).toBe(id);
  });

  it.each([
    ['tickets/{id}', 'tickets'],
    ['tickets/{id}', 'tickets/'],
    ['tickets/{id}', 'tickets/42/edit'],
    ['tickets/{id}', 'old/tickets/42'],
    ['tickets/{id}', 'Tickets/42'],
    ['tickets/{id}', '/help-me/tickets/42'],
    ['tickets/{id}', 'https://desk.acme.example.evil.example/help/tickets/42'],
    ['tickets/{id}', 'http://desk.acme.example/help/tickets/42'],
    ['tickets/{id}', '?tickets/42'],
    ['tickets/{id}', '#tickets/42'],
    ['tickets/*-{id}', 'tickets/order-'],
    ['*/tickets/{id}', 'a/b/tickets/42'],
    ['view?ticket={id}', 'view?ticket='],
    ['view?ticket={id}', 'view?xticket=42'],
    ['view?ticket={id}', 'view?ticket=42&ticket=43'],
    ['view?ticket={id}', 'view?ticket=42;ticket=43'],
    ['view?mode=ticket&id={id}', 'view?id=42'],
    ['view?mode=ticket&id={id}', 'view?id=42&mode=user'],
    ['#/t/{id}', '#/users/42'],
    ['#/t/{id}', 't/42'],
    ['#/t/{id}', 'other#/t/42'],
    ['tickets/{id}', `tickets/${'4'.repeat(201)}`],
    ['tickets/{id}', `tickets/42?x=${'x'.repeat(4000)}`],
  ])('%s reads nothing off %s', (pattern, address) => {
    expect(idAt(pattern, address)).toBeNull();
  });
});

describe('patterns that cannot be', () => {
  it.each([
    ['', 'exactly once'],
    ['tickets', 'exactly once'],
    ['tickets/{id}/{id}', 'exactly once'],
    ['tickets/*{id}', 'something fixed'],
    ['tickets/{id}*', 'something fixed'],
    ['view?{id}=x', 'query parameter'],
    ['#/view?a=b&x{id}y=z', 'query parameter'],
    [`tickets/{id}/${'x'.repeat(500)}`, 'characters or fewer'],
  ])('says what is wrong with %s', (pattern, words) => {
    const problem = patternProblem(pattern);
    expect(problem && sayUnsaid(problem)).toContain(words);
    expect(compilePattern(pattern)).toBeNull();
  });
});

describe('any id and any pattern', () => {
  /** `.` and `..` as a whole segment move up in an address instead of standing in it. */
  const ids = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .filter((id) => id.isWellFormed() && !/^\.\.?$/.test(id));
  const forms = fc.constantFrom(
    'tickets/{id}',
    'T-{id}.html',
    'v?ticket={id}',
    '#/t/{id}',
    '*/x/{id}?mode=*',
    '#t?id={id}',
  );

  it('gives back every id that was written into its address', () => {
    fc.assert(
      fc.property(ids, forms, (id, form) => {
        const address = form.replaceAll('*', 'any').replace('{id}', () => encodeURIComponent(id));
        expect(idAt(form, address)).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes every other character literally', () => {
    const literal = fc.string({
      unit: fc.constantFrom(...'.+?^$()[]|\\/-!:,aZ0'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(literal, literal, (before, other) => {
        const at = (text: string) => `q?p=${encodeURIComponent(text)}42`;
        const pattern = `q?p=${encodeURIComponent(before)}{id}`;
        expect(idAt(pattern, at(before))).toBe('42');
        if (!other.startsWith(before)) expect(idAt(pattern, at(other))).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever the pattern and the address', () => {
    const any = fc.string({
      unit: fc.constantFrom('{id}', '*', '/', '?', '#', '&', ';', '=', '%', '%41', '+', 'a', 'é'),
      maxLength: 24,
    });
    fc.assert(
      fc.property(any, any, (pattern, rest) => {
        const id = compilePattern(pattern)?.idIn(rest) ?? null;
        expect(id === null || id.length > 0).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('looks at each pair of characters once, so no pattern can stall a page', () => {
    const pattern = `${'*a'.repeat(240)}-{id}`;
    const rest = 'a'.repeat(3999);
    expect(compilePattern(pattern)?.idIn(rest)).toBeNull();
  });
});
