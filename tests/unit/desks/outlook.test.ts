import { describe, expect, it } from 'vitest';
import { ticketAt } from '../../../lib/desks/addresses';
import type { KnownDesk } from '../../../lib/desks/config';

const desk: KnownDesk = { type: 'outlook', url: 'https://outlook.office.com/' };
const id = 'AAQkADk0YTFhNzZiLTM5ZjUt/EXAMPLE+0=';
const written = encodeURIComponent(id);
const idOf = (address: string, of = desk) => ticketAt(new URL(address, of.url), of);

describe('mails', () => {
  it.each([
    `/mail/inbox/id/${written}`,
    `/mail/0/inbox/id/${written}`,
    `/mail/inbox/id/${written}/`,
    `/mail/id/${written}`,
    `/mail/AQMkADAwATM0MDAAMS0w/id/${written}?nlp=1#top`,
    `/mail/deeplink/read/${written}?popoutv2=1`,
    `/mail/0/deeplink/read/${written}`,
    `/owa/?ItemID=${written}&exvsurl=1&viewmodel=ReadMessageItem`,
    `/owa/?exvsurl=1&itemid=${id}`,
    `/mail/inbox/id/${written}?ItemID=${written}`,
  ])('%s', (address) => expect(idOf(address)).toBe(id));

  it.each(['AQQkADAwATM0', 'AAMkADk0YTFh_A-A', 'AQMkADAwATM0='])('%s is an id as well', (other) =>
    expect(idOf(`/mail/inbox/id/${other}`)).toBe(other),
  );

  it('stand on a server of the team’s own', () => {
    const own: KnownDesk = { type: 'outlook', url: 'https://mail.acme.example/owa/' };
    expect(idOf(`/owa/?ItemID=${written}`, own)).toBe(id);
    expect(idOf(`/mail/inbox/id/${written}`, own)).toBeNull();
  });

  it.each(['outlook.live.com', 'outlook.office365.com', 'outlook.cloud.microsoft'])('stand at %s', (host) => {
    const there: KnownDesk = { type: 'outlook', url: `https://${host}/mail/` };
    expect(idOf(`/mail/0/inbox/id/${written}`, there)).toBe(id);
  });
});

describe('no mails', () => {
  it.each([
    '/mail/',
    '/mail/0/inbox',
    '/mail/inbox/id/',
    '/mail/inbox/id/42',
    `/mail/inbox/id/${'AAQk'.padEnd(10_000, 'A')}`,
    '/mail/inbox/id/AAQk%E0%A4%A',
    `/mail/deeplink/compose/${written}`,
    `/mail/deeplink/compose?ItemID=`,
    `/mail/inbox/rid/${written}`,
    `/mail/inbox/id/${written}?ItemID=AAMkADotherother`,
    `/calendar/item/${written}`,
    `/calendar/?ItemID=${written}`,
    `/mail/inbox#/id/${written}`,
    `https://outlook.office.com.evil.example/mail/inbox/id/${written}`,
  ])('%s', (address) => expect(idOf(address)).toBeNull());
});
