import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownDesk } from '../../../lib/desks/config';
import { parsePrinted } from '../../../lib/desks/rt/name';
import { rt } from '../../../lib/desks/rt/rt';

const desk: KnownDesk = { type: 'rt', url: 'https://desk.example/rt' };
const ticketId = (path: string, at = desk) => rt.ticketId(new URL(path, 'https://desk.example'), at);

describe('the ticket in the address', () => {
  it.each([
    ['/rt/Ticket/Display.html?id=12', '12'],
    ['/rt/Ticket/Display.html?id=0012', '12'],
    ['/rt/Ticket/Display.html?id=12#txn-145', '12'],
    ['/rt/Ticket/Display.html?results=0a1b;id=12;x=13', '12'],
    ['/rt/Ticket/Display.html?results=0a1b&id=12&x=13', '12'],
    ['/rt/Ticket/Display.html?id=12&id=13', '12'],
    ['/rt/Ticket/Display.html?id=new&id=13', '13'],
    ['/rt/Ticket/Update.html?Action=Respond;id=12', '12'],
    ['/rt/Ticket/Update.html?Action=Comment&DefaultStatus=resolved&id=12', '12'],
    ['/rt/Ticket/History.html?id=12', '12'],
    ['/rt/Ticket/ModifyPeople.html?id=12', '12'],
    ['/rt/Ticket/ModifyAll.html?id=12', '12'],
    ['/rt/Ticket/Forward.html?id=12;QuoteTransaction=145', '12'],
    ['/rt/Ticket/Graphs/index.html?id=12', '12'],
    ['/rt/m/ticket/show?id=12', '12'],
    ['/rt/m/ticket/reply?id=12', '12'],
  ])('%s is %s', (path, id) => {
    expect(ticketId(path)).toBe(id);
  });

  it.each([
    '/rt/Ticket/Display.html',
    '/rt/Ticket/Display.html?id=',
    '/rt/Ticket/Display.html?id=0',
    '/rt/Ticket/Display.html?id=-1',
    '/rt/Ticket/Display.html?id=12x',
    '/rt/Ticket/Display.html?xid=12',
    '/rt/Ticket/Display.html?q=%26id=12',
    '/rt/Ticket/Display.html?id=1234567890123456789012',
    '/rt/Ticket/Display.html#id=12',
    '/rt/Ticket/Create.html?id=12',
    '/rt/Ticket/Attachment/12/13/Display.html?id=12',
    '/rt/Ticket/12?id=12',
    '/rt/m/ticket/create?id=12',
    '/rt/m/ticket/select_create_queue?id=12',
    '/rt/SelfService/Display.html?id=12',
    '/rt/Transaction/Display.html?id=12',
    '/rt/User/Summary.html?id=12',
    '/rt/Approvals/Display.html?id=12',
    '/rt/Asset/Display.html?id=12',
    '/rt/Search/Results.html?Query=id%3D12&id=12',
    '/Ticket/Display.html?id=12',
    '/rtx/Ticket/Display.html?id=12',
    '/other/rt/Ticket/Display.html?id=12',
  ])('%s names none', (path) => {
    expect(ticketId(path)).toBeNull();
  });

  it('does not mind where the desk lives', () => {
    const at = (url: string): KnownDesk => ({ type: 'rt', url });
    expect(ticketId('/Ticket/Display.html?id=12', at('https://desk.example'))).toBe('12');
    expect(ticketId('/a/b/Ticket/Display.html?id=12', at('https://desk.example/a/b//'))).toBe('12');
    expect(ticketId('/Ticket/Display.html?id=12', at('not an address'))).toBeNull();
  });

  it('is a plain number or nothing, for every address', () => {
    fc.assert(
      fc.property(fc.webSegment(), fc.webQueryParameters(), (segment, query) => {
        for (const page of ['Ticket/Display.html', 'm/ticket/show', segment]) {
          expect(ticketId(`/rt/${page}?${query}&id=${segment}`) ?? '1').toMatch(/^[1-9]\d*$/);
        }
      }),
    );
  });
});

describe('what RT prints for a person', () => {
  it.each([
    ['Ada Example <ada@example.com>', { name: 'Ada Example', email: 'ada@example.com' }],
    ['<ada@example.com>', { email: 'ada@example.com' }],
    ['ada <ada@example.com>', { name: 'ada', email: 'ada@example.com' }],
    ['paula (Paula Colleague)', { name: 'Paula Colleague' }],
    ['paula (Paula (née Peer) Colleague)', { name: 'Paula (née Peer) Colleague' }],
    ['paula@desk.example (Paula Colleague)', { name: 'Paula Colleague' }],
    ['Ada (work)', { name: 'Ada (work)' }],
    ['paula', { name: 'paula' }],
    ['ada@example.com', { name: 'ada@example.com', ambiguous: true }],
    [
      'Victor <victim@example.com> <mallory@example.net>',
      { name: 'Victor <victim@example.com>', email: 'mallory@example.net' },
    ],
    ['mallory (Victor <victim@example.com>)', { name: 'Victor <victim@example.com>' }],
    ['', {}],
  ])('%j, in a format with addresses', (text, expected) => {
    expect(parsePrinted(text, false)).toEqual(expected);
  });

  it.each([
    ['Victim <victim@example.com>', { name: 'Victim <victim@example.com>' }],
    ['victim@example.com', { name: 'victim@example.com', ambiguous: true }],
    ['paula (Paula Colleague)', { name: 'paula (Paula Colleague)' }],
    ['Ada Example', { name: 'Ada Example' }],
  ])('%j, in the format with names only', (text, expected) => {
    expect(parsePrinted(text, true)).toEqual(expected);
  });

  it('never takes an address out of the middle of a text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.emailAddress(),
        fc.string({ unit: 'binary' }),
        (before, email, after) => {
          const printed = parsePrinted(`${before} <${email}> ${after}x`, false);
          expect(printed.email).toBeUndefined();
        },
      ),
    );
  });
});
