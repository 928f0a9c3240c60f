// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, parseAddress, parseMailbox, textOf, visible } from '../../../lib/desks/dom';

describe('parseAddress', () => {
  it.each([
    'ada@example.com',
    'Karl.Heinz@Example.ORG',
    'jose+orders@example.net',
    "o'brien@mail.example.com",
    '用户@例子.example',
    'müller@bücher.example',
    'अजय@डेटा.example',
    'a.@example.com',
    'x..y@example.com',
    'ada@xn--bcher-kva.example',
    'a=b/c!d#e%f&g*h{i}j|k~l^m_n`o?p$q-r@example.com',
  ])('takes %s as it is', (address) => {
    expect(parseAddress(address)).toBe(address);
  });

  it.each([
    ['nothing', ''],
    ['no at sign', 'ada.example.com'],
    ['two at signs', 'ada@victim@example.com'],
    ['no local part', '@example.com'],
    ['no domain', 'ada@'],
    ['one label', 'root@localhost'],
    ['an empty label', 'ada@example..com'],
    ['a dot at the end', 'ada@example.com.'],
    ['a comma at the end', 'ada@example.com,'],
    ['a bracket at the end', 'ada@example.com>'],
    ['a hyphen at an edge', 'ada@-example.com'],
    ['a hyphen before the dot', 'ada@example-.com'],
    ['a version', 'tool@1.2.3'],
    ['an IP literal', 'ada@[127.0.0.1]'],
    ['a space', 'ada lovelace@example.com'],
    ['a space before', ' ada@example.com'],
    ['a line end', 'ada@example.com\n'],
    ['a quoted local part', '"ada"@example.com'],
    ['a comment', 'ada(work)@example.com'],
    ['a mailto link', 'mailto:ada@example.com'],
    ['a query', 'ada@example.com?subject=x'],
    ['two addresses', 'ada@example.com,grace@example.com'],
    ['a full-width at sign', 'ada＠example.com'],
    ['an ideographic full stop', 'ada@example。com'],
    ['a zero-width space', 'ada\u200b@example.com'],
    ['a zero-width joiner', 'a\u200dda@example.com'],
    ['a soft hyphen', 'a\u00adda@example.com'],
    ['a right-to-left override', 'ada\u202e@example.com'],
    ['an isolate around it', '\u2068ada@example.com\u2069'],
    ['a left-to-right mark', 'ada@example.com\u200e'],
    ['a byte order mark', '\ufeffada@example.com'],
    ['a Hangul filler', 'ada\u3164@example.com'],
    ['a blank Braille cell', 'ada\u2800@example.com'],
    ['a variation selector', 'ada\ufe0f@example.com'],
    ['a tag character', 'ada\u{e0041}@example.com'],
    ['a lone surrogate', 'ada\ud800@example.com'],
    ['a null', 'ada\0@example.com'],
    ['too long a local part', `${'a'.repeat(65)}@example.com`],
    ['too long a whole', `ada@${'a.'.repeat(130)}com`],
  ])('refuses %s', (_, text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('answers the text itself or null, and never one with anything unseen, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '@',
        '.',
        '<',
        '>',
        ' ',
        'ada',
        'example',
        'com',
        '\u200b',
        '\u202e',
        '\u00a0',
        'é',
        '-',
        '"',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const address = parseAddress(text);
        if (address === null) return;
        expect(address).toBe(text);
        expect(address.split('@')).toHaveLength(2);
        expect(address).not.toMatch(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Z}<>"(),:;[\]\\]/u);
      }),
    );
  });

  it('takes every address that an address generator makes', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(parseAddress(address)).toBe(address);
      }),
    );
  });

  it('takes a hostile text of any length in one pass', () => {
    const long = `${'a.'.repeat(100_000)}@`;
    expect(parseAddress(long)).toBeNull();
    expect(parseAddress(`a@${'a-'.repeat(120)}`)).toBeNull();
  });
});

describe('parseMailbox', () => {
  it.each([
    ['Ada Example <ada@example.com>', { name: 'Ada Example', email: 'ada@example.com' }],
    ['<ada@example.com>', { email: 'ada@example.com' }],
    ['  Ada   <ada@example.com>  ', { name: 'Ada', email: 'ada@example.com' }],
    ['O\'Brien, Siobhán "Shiv" <s@example.ie>', { name: 'O\'Brien, Siobhán "Shiv"', email: 's@example.ie' }],
    ['victim@example.com <ada@example.com>', { name: 'victim@example.com', email: 'ada@example.com' }],
    [
      'X <victim@example.com> <ada@example.com>',
      { name: 'X <victim@example.com>', email: 'ada@example.com' },
    ],
    ['X <victim@example.com> <ada>', { name: 'X <victim@example.com> <ada>' }],
    ['X <victim@example.com> Y', { name: 'X <victim@example.com> Y' }],
    ['X <victim@example.com>>', { name: 'X <victim@example.com>>' }],
    ['X <<ada@example.com>', { name: 'X <', email: 'ada@example.com' }],
    ['victim@example.com', { name: 'victim@example.com' }],
    ['Ada < ada@example.com >', { name: 'Ada < ada@example.com >' }],
    ['', {}],
    ['   ', {}],
  ])('splits %j', (text, expected) => {
    expect(parseMailbox(text)).toEqual(expected);
  });

  it('finds the address that the desk wrote, whatever the name says', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<v@example.org>', 'v@example.org', '<<', '>'),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), fc.emailAddress(), (names, email) => {
        expect(parseMailbox(`${names.join(' ')} <${email}>`).email).toBe(email);
      }),
    );
  });

  it('makes no address out of a text that does not end with one in angle brackets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.emailAddress(), (before, email) => {
        expect(parseMailbox(`${before}${email}`)).not.toHaveProperty('email');
      }),
    );
  });
});

describe('textOf', () => {
  it('is one line without edges', () => {
    document.body.innerHTML = '<p>\n  Ada\u00a0 <b>Example</b>\n\t&lt;ada@example.com&gt; </p>';
    expect(textOf(document.querySelector('p'))).toBe('Ada Example <ada@example.com>');
  });

  it('is empty for no element', () => {
    expect(textOf(null)).toBe('');
    expect(textOf(undefined)).toBe('');
  });

  it('keeps what cannot be seen, so that it is refused and not repaired', () => {
    document.body.innerHTML = '<p>ada\u200b@example.com</p>';
    expect(parseAddress(textOf(document.querySelector('p')))).toBeNull();
  });
});

describe('visible', () => {
  const inside = (html: string): Element => {
    document.body.innerHTML = html;
    const element = document.querySelector('i');
    if (!element) throw new Error('The test needs an <i>');
    return element;
  };

  it.each(['<p><i></i></p>', '<p aria-hidden="false"><i></i></p>'])('is %s', (html) => {
    expect(visible(inside(html))).toBe(true);
  });

  it.each([
    '<i hidden></i>',
    '<p hidden><b><i></i></b></p>',
    '<p inert><i></i></p>',
    '<p aria-hidden="true"><i></i></p>',
  ])('is not %s', (html) => {
    expect(visible(inside(html))).toBe(false);
  });

  it('asks the browser about styles, transparency among them, even where a form hides the question', () => {
    const asked: unknown[] = [];
    const original = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility');
    Object.defineProperty(Element.prototype, 'checkVisibility', {
      configurable: true,
      value: (options: unknown) => {
        asked.push(options);
        return false;
      },
    });
    try {
      expect(
        visible(inside('<form><input name="checkVisibility"><input name="closest"><i></i></form>')),
      ).toBe(false);
    } finally {
      if (original) Object.defineProperty(Element.prototype, 'checkVisibility', original);
      else Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    }
    expect(asked).toEqual([{ opacityProperty: true, visibilityProperty: true }]);
  });
});

describe('findAll', () => {
  it('finds what a selector matches, in a document and in an element', () => {
    document.body.innerHTML = '<p><i>1</i><i>2</i></p><i>3</i>';
    expect(findAll(document, 'i').map(textOf)).toEqual(['1', '2', '3']);
    expect(findAll(document.body.children[0] ?? document, 'i').map(textOf)).toEqual(['1', '2']);
  });

  it('leaves forms out, which answer with their fields', () => {
    document.body.innerHTML = '<form class="a"><input name="closest"><b class="a"></b></form>';
    expect(findAll(document, '.a').map(({ nodeName }) => nodeName)).toEqual(['B']);
  });
});
