import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'roundcube', url: 'https://mail.acme.example/' };
const idOf = (address: string, of = desk) => ticketAt(new URL(address, of.url), of);

describe('mails', () => {
  it.each([
    ['?_task=mail&_uid=42&_mbox=INBOX&_action=show', 'INBOX/42'],
    ['?_action=show&_mbox=INBOX&_uid=42&_task=mail', 'INBOX/42'],
    ['index.php?_task=mail&_uid=42&_mbox=INBOX&_action=show#top', 'INBOX/42'],
    ['?_task=mail&_uid=42&_mbox=INBOX.Orders%2FNew&_action=show&_caps=pdf%3D1', 'INBOX.Orders/New/42'],
    ['?_task=mail&_uid=7&_mbox=Kunden+%26-+Co&_action=show', 'Kunden &- Co/7'],
    ['?_task=mail&_uid=42&_uid=42&_mbox=INBOX&_action=show', 'INBOX/42'],
  ])('%s', (address, id) => expect(idOf(address)).toBe(id));

  it('stand below a path', () => {
    const below: KnownDesk = { type: 'roundcube', url: 'https://acme.example/webmail' };
    expect(idOf('/webmail/?_task=mail&_uid=42&_mbox=INBOX&_action=show', below)).toBe('INBOX/42');
    expect(idOf('/?_task=mail&_uid=42&_mbox=INBOX&_action=show', below)).toBeNull();
  });
});

describe('no mails', () => {
  it.each([
    '',
    '?_task=mail',
    '?_task=mail&_mbox=INBOX',
    '?_task=mail&_mbox=INBOX&_uid=42',
    '?_task=mail&_action=show&_uid=42',
    '?_task=mail&_action=show&_mbox=INBOX',
    '?_task=mail&_action=show&_mbox=&_uid=42',
    '?_task=mail&_action=show&_mbox=INBOX&_uid=0',
    '?_task=mail&_action=show&_mbox=INBOX&_uid=41,42',
    '?_task=mail&_action=show&_mbox=INBOX&_uid=*',
    '?_task=mail&_action=show&_mbox=INBOX&_uid=41&_uid=42',
    `?_task=mail&_action=show&_mbox=INBOX&_uid=${'4'.repeat(10_000)}`,
    `?_task=mail&_action=show&_mbox=${'I'.repeat(10_000)}&_uid=42`,
    '?_task=mail&_action=show&_mbox=INBOX&_uid=42&_part=2',
    '?_task=mail&_action=get&_mbox=INBOX&_uid=42',
    '?_task=mail&_action=compose&_mbox=INBOX&_uid=42',
    '?_task=mail&_action=compose&_reply_uid=42&_mbox=INBOX',
    '?_task=addressbook&_action=show&_mbox=INBOX&_uid=42',
    '?_task=mail&_task=settings&_action=show&_mbox=INBOX&_uid=42',
    'other.php?_task=mail&_action=show&_mbox=INBOX&_uid=42',
    '#?_task=mail&_action=show&_mbox=INBOX&_uid=42',
    'https://mail.acme.example.evil.example/?_task=mail&_action=show&_mbox=INBOX&_uid=42',
  ])('%s', (address) => expect(idOf(address)).toBeNull());
});
