import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefOf, type BriefView } from '../../../lib/customer-page/brief';
import { inline, linkOf } from '../../../lib/customer-page/markdown';
import type { ResolvedLink } from '../../../lib/links/link';

const link = (id: string, more: Partial<ResolvedLink> = {}): ResolvedLink => ({
  id,
  kind: 'admin',
  label: `Open ${id}`,
  href: `https://${id}.acme.example/?q=1`,
  missing: [],
  ...more,
});
const view: BriefView = {
  customer: {
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    externalId: 'CUST-1',
    company: 'Analytical Engines',
    plan: 'Pro',
  },
  why: ['confirmed'],
  links: [link('admin')],
  earlier: [{ key: 'k', id: '7', url: 'https://rt.acme.example/7', subject: 'Older', seenAt: 1 }],
  ticketId: '16',
  ticketUrl: 'https://rt.acme.example/16',
  subject: 'Broken screen',
};
const page = 'ext+deskside:customer/AAAAAAAAAAAAAAAAAAAAAA';

describe('the brief', () => {
  it('says who, what they reported, and where to look', () => {
    expect(briefOf(view, page)).toBe(`**Customer:** Ada Lovelace

- Address: \`ada@example.com\`
- Id: CUST-1
- Company: Analytical Engines
- Plan: Pro
- Ticket: [Ticket 16](<https://rt.acme.example/16>)
- Reported: Broken screen
- Links about Ada Lovelace:
  - [Open admin](<https://admin.acme.example/?q=1>)
- In Deskside: <${page}>
`);
  });

  it('takes the ticket seen last for somebody who was opened by hand: what is open is not theirs', () => {
    const brief = briefOf({ ...view, why: ['opened'] }, null);
    expect(brief).toContain('- Reported: Older');
    expect(brief).not.toContain('16');
    expect(brief).not.toContain('Deskside');
  });

  it('shares no login, no one-time address, no guarded link and none that leads nowhere', () => {
    const links = [
      link('login', { kind: 'impersonate' }),
      link('once', { mint: { url: 'https://once.acme.example/', body: {}, origins: [] } }),
      link('why', { reason: true }),
      link('gone', { missing: ['ticket.id'] }),
      link('refused', { refused: 'no' }),
      link('app', { href: 'acme-phone://call/1' }),
      link('named', { href: 'https://user:secret@named.acme.example/' }),
    ];
    const brief = briefOf({ ...view, links }, null);
    for (const { id } of links) expect(brief).not.toContain(`Open ${id}`);
    expect(brief).not.toMatch(/secret|Links about/);
  });

  it('is short about somebody of whom little is known', () => {
    const bare: BriefView = { customer: { email: 'x@example.com' }, why: ['read'], links: [], earlier: [] };
    expect(briefOf(bare, null)).toBe('**Customer:** `x@example.com`\n\n');
  });
});

describe('texts from outside', () => {
  it.each([
    ['![x](https://evil.example/x.png)'],
    ['[log in](https://evil.example)'],
    ['<img src=x onerror=alert(1)>'],
    ['https://evil.example'],
    ['www.evil.example'],
    ['evil.example'],
    ['@everyone'],
    ['Ada @acme/admins'],
    ['acme/web#12'],
    ['**bold**'],
    ['a_b_c'],
    ['# heading'],
    ['ping ada@example.com'],
    ['a|b'],
    [':smile:'],
    ['~~gone~~'],
    ['$x$'],
    ['&lt;b&gt;'],
  ])('“%s” is told as code', (text) => {
    expect(inline(text)).toBe(`\`${text}\``);
  });

  it.each(['Ada Lovelace', 'José Ñandú-Østergård', 'O’Brien, Ann Jr.', '山田太郎', 'محمد عبد الرحمن'])(
    '“%s” stays as it is',
    (text) => {
      expect(inline(text)).toBe(text);
    },
  );

  it('cannot leave their code, nor their line', () => {
    expect(inline('a`b')).toBe('``a`b``');
    expect(inline('`a``b`')).toBe('``` `a``b` ```');
    expect(inline('a\n\n# b\u202e\u200bc')).toBe('`a # b c`');
    expect(inline('\n \u200b')).toBe('');
  });

  it('whatever they are, a name is one line, and outside of its code nothing but words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const told = inline(name);
        expect(told).not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        const fence = /^`+/.exec(told)?.[0];
        if (fence === undefined) {
          expect(told).toMatch(/^[\p{L}\p{M}\p{N} ,.’'-]*$/u);
          return;
        }
        expect(told.endsWith(fence)).toBe(true);
        const inner = told.slice(fence.length, -fence.length);
        const runs = inner.match(/`+/g) ?? [];
        expect(runs.every((run) => run.length !== fence.length)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('an address ends where its link ends', () => {
    expect(linkOf('Ticket', 'https://rt.example/?a=<b>(c)`|\\')).toMatch(
      /^\[Ticket\]\(<https:\/\/rt\.example\/\?a=%3Cb%3E%28c%29%60%7C%5C>\)$/,
    );
    expect(linkOf('x](https://evil.example)', 'https://rt.example/')).toBe(
      '[`x (https://evil.example)`](<https://rt.example/>)',
    );
    expect(linkOf('Ticket', 'javascript:alert(1)')).toBe('Ticket');
  });
});
