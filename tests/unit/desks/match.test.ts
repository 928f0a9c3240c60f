import { describe, expect, it } from 'vitest';
import { baseOf, deskAt, restOf } from '../../../lib/desks/match';

const at = (url: string) => new URL(url);

describe('a desk’s base', () => {
  it.each([
    ['https://desk.example', 'https://desk.example/'],
    ['https://desk.example/rt', 'https://desk.example/rt/'],
    ['https://desk.example/rt///?x=1#top', 'https://desk.example/rt/'],
    ['HTTPS://Desk.Example:443/', 'https://desk.example/'],
    ['http://127.0.0.1:8080/rt/', 'http://127.0.0.1:8080/rt/'],
  ])('%s is %s', (url, base) => {
    expect(baseOf({ url })?.href).toBe(base);
  });

  it.each(['desk.example', '', 'ftp://desk.example/', 'javascript:alert(1)', 'file:///etc/'])(
    '“%s” is none',
    (url) => {
      expect(baseOf({ url })).toBeNull();
      expect(deskAt(at('https://desk.example/'), [{ type: 'rt', url }])).toBeNull();
    },
  );
});

describe('a page of the desk', () => {
  it.each([
    ['https://desk.example/rt/Ticket/Display.html?id=7#txn', 'Ticket/Display.html?id=7#txn'],
    ['https://desk.example/rt/', ''],
    ['https://desk.example/rt?id=7', '?id=7'],
  ])('%s: “%s” follows the base', (page, rest) => {
    expect(restOf(at(page), { url: 'https://desk.example/rt' })).toBe(rest);
  });

  it.each([
    'https://desk.example/',
    'https://desk.example/rtfm/',
    'https://desk.example/RT/',
    'http://desk.example/rt/',
    'https://desk.example:8443/rt/',
    'https://desk.example.evil.example/rt/',
    'https://evil.example/https://desk.example/rt/',
    'https://evil-desk.example/rt/',
    'https://desk.example/other/../rtx/',
  ])('%s is none', (page) => {
    expect(restOf(at(page), { url: 'https://desk.example/rt/' })).toBeNull();
  });
});

describe('where desks nest', () => {
  const root = { type: 'zammad', url: 'https://desk.example/' } as const;
  const below = { type: 'rt', url: 'https://desk.example/rt' } as const;
  it.each([
    ['https://desk.example/rt/Ticket/', below],
    ['https://desk.example/rt', below],
    ['https://desk.example/rtfm', root],
    ['https://other.example/rt/', null],
  ])('%s', (page, desk) => {
    expect(deskAt(at(page), [root, below])).toBe(desk);
    expect(deskAt(at(page), [below, root])).toBe(desk);
  });

  it('the inner one wins, however long the outer one is written', () => {
    const wordy = { type: 'zammad' as const, url: 'https://desk.example:443/?from=bookmark' };
    expect(deskAt(at('https://desk.example/rt/'), [wordy, below])).toBe(below);
  });
});
