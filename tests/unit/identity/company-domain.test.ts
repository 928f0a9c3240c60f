import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyDomain, shownDomain } from '../../../lib/identity/company-domain';

const at = (domain: string) => `somebody@${domain}`;

const label = fc.constantFrom(
  'acme',
  'mail',
  'co',
  'com',
  'uk',
  'de',
  'x',
  'gmail',
  'bücher',
  'рф',
  '1',
  '-',
  '',
);
const hosts = fc.array(label, { maxLength: 5 }).map((labels) => labels.join('.'));

describe('free mail is no company', () => {
  it.each([
    ...[
      'gmail.com',
      'googlemail.com',
      'gmx.de',
      'gmx.net',
      'gmx.co.uk',
      'hotmail.com',
      'hotmail.fr',
      'live.nl',
    ],
    ...[
      'outlook.com',
      'outlook.com.br',
      'msn.com',
      'yahoo.com',
      'yahoo.co.jp',
      'yahoo.com.ar',
      'ymail.com',
      'aol.com',
    ],
    ...['icloud.com', 'me.com', 'mac.com', 'web.de', 't-online.de', 'proton.me', 'protonmail.com', 'pm.me'],
    ...[
      'qq.com',
      '163.com',
      '126.com',
      'naver.com',
      'daum.net',
      'mail.ru',
      'yandex.ru',
      'yandex.com.tr',
      'ya.ru',
    ],
    ...[
      'orange.fr',
      'free.fr',
      'laposte.net',
      'libero.it',
      'uol.com.br',
      'rediffmail.com',
      'comcast.net',
      'rr.com',
    ],
    ...['privaterelay.appleid.com', 'wp.pl', 'seznam.cz', 'btinternet.com', 'bigpond.net.au', 'docomo.ne.jp'],
  ])('%s, also below it, in capitals, and in wide letters', (domain) => {
    const wide = domain.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
    for (const spelled of [
      domain,
      domain.toUpperCase(),
      `mail.${domain}`,
      `a.b.${domain}`,
      `${domain}.`,
      wide,
    ])
      expect([spelled, companyDomain(at(spelled)), shownDomain(at(spelled))]).toEqual([spelled, null, null]);
    expect(companyDomain(at(domain.replaceAll('.', '。')))).toBeNull();
  });

  it('whatever stands before the at sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('gmail.com', 'YAHOO.co.uk', 'x.gmx.net'),
        (local, host) => {
          expect(companyDomain(`${local}@${host}`)).toBeNull();
        },
      ),
    );
  });

  it.each([
    'notgmail.com',
    'gmail.com.example',
    'gmail.example.com',
    'outlook-partners.com',
    'free.example.com',
  ])('but %s is somebody’s own', (domain) => {
    expect(companyDomain(at(domain))).not.toBeNull();
  });
});

describe('the domain of a company', () => {
  it.each([
    ['acme.example', 'acme.example'],
    ['ACME.Example', 'acme.example'],
    ['mail.eu.acme.example', 'acme.example'],
    ['acme.co.uk', 'acme.co.uk'],
    ['mail.acme.co.uk', 'acme.co.uk'],
    ['acme.com.au', 'acme.com.au'],
    ['acme.onmicrosoft.com', 'acme.onmicrosoft.com'],
    ['sap.de', 'sap.de'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
  ])('of %s is %s', (host, domain) => {
    expect(companyDomain(at(host))).toBe(domain);
  });

  it.each([
    'co.uk',
    'com.br',
    'onmicrosoft.com',
    'localhost',
    'example',
    '127.0.0.1',
    '[127.0.0.1]',
    '',
    '.',
    'a..b',
    'a b.example',
  ])('is not to be had of “%s”', (host) => {
    expect(companyDomain(at(host))).toBeNull();
  });

  it('is not to be had of what is no address', () => {
    for (const text of ['', 'acme.example', '@', 'jo@acme.example/x', 'jo@gmail%2Ecom', 'jo@acme.example:80'])
      expect([text, companyDomain(text)]).toEqual([text, null]);
  });

  it('never throws, and is its own domain', () => {
    fc.assert(
      fc.property(fc.oneof(hosts, fc.string({ unit: 'grapheme' })).map(at), (email) => {
        const domain = companyDomain(email);
        if (domain !== null) expect(companyDomain(at(domain))).toBe(domain);
      }),
    );
  });
});

describe('the domain for people to read', () => {
  it.each([
    ['Mail.Bücher.example', 'bücher.example'],
    ['acme.example', 'acme.example'],
    ['почта.рф', 'почта.рф'],
    ['gmаil.com', 'xn--gmil-63d.com'], // a Cyrillic а
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['ac\u00admé.example', 'xn--acm-dma.example'], // a soft hyphen within
  ])('of %s is %s', (host, domain) => {
    expect(shownDomain(at(host))).toBe(domain);
  });
});
