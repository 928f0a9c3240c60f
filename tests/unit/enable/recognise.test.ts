import { describe, expect, it } from 'vitest';
import { addressOf, deskOf, recognise } from '../../../lib/enable/recognise';

const of = (address: string) => recognise(new URL(address));

describe('what a person types', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/7', 'https://acme.zendesk.com/agent/tickets/7'],
    ['  acme.zendesk.com ', 'https://acme.zendesk.com/'],
    ['support.acme.example/rt/', 'https://support.acme.example/rt/'],
    ['http://localhost:8080/x', 'http://localhost:8080/x'],
  ])('%s is an address', (text, href) => {
    expect(addressOf(text)?.href).toBe(href);
  });

  it.each([
    '',
    'zendesk',
    'Znuny, OTRS',
    'Re:amaze',
    'help scout',
    'ada@example.com',
    'ftp://a.example/',
    'https://me:x@a.example/',
    'javascript:alert(1)',
  ])('“%s” is none', (text) => {
    expect(addressOf(text)).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/7', 'zendesk', 'https://acme.zendesk.com/'],
    ['https://mail.google.com/mail/u/0/#inbox', 'gmail', 'https://mail.google.com/'],
    ['https://acme.atlassian.net/browse/HELP-1', 'jira', 'https://acme.atlassian.net/'],
  ])('at a vendor’s host is that product’s: %s', (address, type, url) => {
    expect(of(address)).toEqual({ kind: 'known', desk: { type, url }, by: 'host' });
  });

  it.each([
    ['https://rt.acme.example/Ticket/Display.html?id=7', 'rt', 'https://rt.acme.example/'],
    ['https://acme.example/support/rt/Ticket/Display.html?id=7', 'rt', 'https://acme.example/support/rt/'],
    [
      'https://acme.example/otrs/index.pl?Action=AgentTicketZoom;TicketID=9',
      'znuny',
      'https://acme.example/otrs/',
    ],
    ['https://acme.example/desk/scp/tickets.php?id=3', 'osticket', 'https://acme.example/desk/'],
    ['https://glpi.acme.example/front/ticket.form.php?id=5', 'glpi', 'https://glpi.acme.example/'],
    ['https://desk.acme.example/#ticket/zoom/12', 'zammad', 'https://desk.acme.example/'],
    [
      'https://mail.acme.example/rc/?_task=mail&_action=show&_mbox=INBOX&_uid=4',
      'roundcube',
      'https://mail.acme.example/rc/',
    ],
    ['https://jira.acme.example/browse/HELP-4', 'jira', 'https://jira.acme.example/'],
  ])('at a team’s own host is told by its ticket’s form: %s', (address, type, url) => {
    expect(of(address)).toEqual({ kind: 'known', desk: { type, url }, by: 'address' });
  });

  it('that two products write alike is of either', () => {
    const found = of('https://help.acme.example/a/tickets/7');
    expect(found).toMatchObject({
      kind: 'several',
      desks: [{ type: 'freshdesk' }, { type: 'freshservice' }],
    });
  });

  it.each([
    'https://rt.acme.example/',
    'https://www.zendesk.com/pricing',
    'https://acme.zendesk.com.evil.example/x',
  ])('%s is of nobody that is known', (address) => {
    expect(of(address)).toEqual({ kind: 'unknown', url: `${new URL(address).origin}/` });
  });

  it('of no web page is none', () => {
    expect(of('chrome://extensions/')).toEqual({ kind: 'none' });
  });
});

describe('a desk that a person names', () => {
  const at = (type: Parameters<typeof deskOf>[0], address: string) => deskOf(type, new URL(address));

  it('begins where its tickets’ addresses say', () => {
    expect(at('rt', 'https://acme.example/rt/Ticket/Display.html?id=7')).toEqual({
      type: 'rt',
      url: 'https://acme.example/rt/',
    });
  });

  it.each([
    ['https://acme.example/rt', 'https://acme.example/rt/'],
    ['https://acme.example/rt/', 'https://acme.example/rt/'],
    ['https://acme.example/rt/index.html', 'https://acme.example/rt/'],
    ['https://acme.example/rt/Search?Query=1', 'https://acme.example/rt/'],
  ])('else at the folder that was given: %s', (address, url) => {
    expect(at('rt', address)).toEqual({ type: 'rt', url });
  });

  it('is refused where the product cannot live', () => {
    expect(at('intercom', 'https://intercom.acme.example/')).toBeNull();
    expect(at('rt', 'https://acme.zendesk.com/')).toBeNull();
  });

  it('of no product begins at the host', () => {
    expect(at('custom', 'https://acme.example/a/b?c')).toEqual({
      type: 'custom',
      url: 'https://acme.example/',
    });
  });
});
