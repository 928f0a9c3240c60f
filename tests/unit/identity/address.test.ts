import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, inDomains, sameAddress, untagged } from '../../../lib/identity/address';

const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '');

describe('sameAddress', () => {
  it.each([
    ['Jo@Example.COM', 'jo@example.com'],
    ['  jo@example.com\n', 'jo@example.com'],
    ['zoë@example.com', 'zoe\u0308@example.com'],
    ['ΝΙΚΟΣ.Π@example.com', 'νικος.π@example.com'],
  ])('takes %j and %j for one mailbox', (a, b) => {
    expect(sameAddress(a, b)).toBe(true);
  });

  it.each([
    ['jo+sales@example.com', 'jo@example.com'],
    ['j.o@example.com', 'jo@example.com'],
    ['jo@example.com', 'jо@example.com'], // a Cyrillic о
    ['jo@bücher.example', 'jo@xn--bcher-kva.example'],
    ['straße@example.com', 'strasse@example.com'],
    ['jo@example.com', 'jo\u200b@example.com'],
    ['', ''],
    [' ', ''],
  ])('keeps %j and %j apart', (a, b) => {
    expect(sameAddress(a, b)).toBe(false);
  });

  it('does not depend on the language of the machine', () => {
    expect(addressKey('INFO@EXAMPLE.COM')).toBe('info@example.com');
    expect(addressKey('İ@example.com')).not.toBe(addressKey('i@example.com'));
  });

  it('is symmetric, reflexive and agrees with the key', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sameAddress(a, a)).toBe(true);
        expect(sameAddress(a, b)).toBe(sameAddress(b, a));
        expect(sameAddress(a, b)).toBe(addressKey(a) === addressKey(b));
      }),
    );
  });

  it('has a key that is its own key, in whichever Unicode form it came', () => {
    fc.assert(
      fc.property(text, (value) => {
        const key = addressKey(value);
        expect(addressKey(key)).toBe(key);
        expect(addressKey(value.normalize('NFD'))).toBe(addressKey(value.normalize('NFC')));
      }),
    );
  });
});

describe('inDomains', () => {
  it.each([
    ['alex@acme.example', true],
    ['Alex@ACME.example', true],
    ['alex@support.acme.example', true],
    ['"alex@home"@acme.example', true],
    ['alex@notacme.example', false],
    ['alex@acme.example.evil.example', false],
    ['alex@example', false],
    ['acme.example', false],
    ['alex@acme.example@evil.example', false],
    ['', false],
  ])('%j at acme.example: %s', (email, expected) => {
    expect(inDomains(email, ['other.example', 'Acme.Example'])).toBe(expected);
  });

  it('knows nobody without domains, nor by a blank one', () => {
    expect(inDomains('alex@acme.example', [])).toBe(false);
    expect(inDomains('alex@acme.example', ['', ' '])).toBe(false);
    expect(inDomains('alex@', [''])).toBe(false);
  });

  it('needs a dot before the domain', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(label, label, (prefix, domain) => {
        expect(inDomains(`jo@${prefix}${domain}.example`, [`${domain}.example`])).toBe(false);
        expect(inDomains(`jo@${prefix}.${domain}.example`, [`${domain}.example`])).toBe(true);
      }),
    );
  });
});

describe('an address without its plus-tag', () => {
  it.each([
    ['Jo+Orders@Example.com', 'jo@example.com'],
    ['jo+a+b@example.com', 'jo@example.com'],
    ['jo+@example.com', 'jo@example.com'],
    ['jo@example.com', null],
    ['+orders@example.com', null],
    ['"jo+x"@example.com', null],
    ['jo@ex+ample.com', null],
    ['jo+orders', null],
  ])('of %s is %s', (email, bare) => {
    expect(untagged(email)).toBe(bare);
  });
});
