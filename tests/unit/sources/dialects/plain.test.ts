import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardPiece, Json } from '../../../../lib/cards/card';
import type { PlainSource } from '../../../../lib/pack/pack';
import { plain } from '../../../../lib/sources/dialects/plain';
import { piecesOf } from '../../../../lib/sources/dialects/plain-pieces';

const source: PlainSource = {
  kind: 'plain',
  id: 'usage',
  label: 'Usage',
  url: 'https://cards.acme.example/',
  cards: [{ key: 'usage', title: 'Usage of the shop' }],
};
const asked = { recordId: 'r', email: 'jo@example.com' };
const read = (body: Json) => plain.read([source], { accept: 'json', body }, asked)['usage'];
const cardsOf = (...cards: Json[]) => {
  const one = read({ cards });
  return one?.ok ? one.said.cards : one;
};
const text = (words: string): Json => ({ componentText: { text: words } });

describe('what is asked', () => {
  it('needs an address', () => {
    expect(plain.word([source], { recordId: 'r', externalId: '1' }, {})).toEqual({
      ok: false,
      missing: ['customer.email'],
    });
  });

  it('may lie at an address of each customer’s', () => {
    const url = 'https://cards.acme.example/{{customer.externalId}}';
    expect(plain.word([{ ...source, url }], asked, {})).toEqual({
      ok: false,
      missing: ['customer.externalId'],
    });
    expect(plain.word([{ ...source, url }], { ...asked, externalId: 'a/b' }, {})).toMatchObject({
      wire: { url: 'https://cards.acme.example/a%2Fb' },
    });
  });
});

describe('sources of one batch', () => {
  const key = (more: Partial<PlainSource>) => plain.batchKey({ ...source, ...more });

  it.each<[Partial<PlainSource>, Partial<PlainSource>]>([
    [{ id: 'a', label: 'A', cards: [], ttl: 5, images: ['a.example'] }, {}],
    [{ credentials: 'include' }, {}],
    [{ headers: { 'X-A': '1', 'x-b': '2' } }, { headers: { 'X-B': '2', 'x-a': '1' } }],
    [{ token: { header: 'X-T', prefix: '' } }, { token: { prefix: '', header: 'X-T' } }],
  ])('may be %j and %j', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each<[Partial<PlainSource>, Partial<PlainSource>]>([
    [{ url: 'https://cards.acme.example/Cards' }, {}],
    [{ credentials: 'omit' }, {}],
    [{ headers: { 'X-A': 'a' } }, { headers: { 'X-A': 'A' } }],
    [{ token: {} }, {}],
    [{ token: { header: 'X-A' } }, { token: { prefix: 'X-A' } }],
    [
      { sign: { header: 'X', hash: 'SHA-1', encoding: 'hex' } },
      { sign: { header: 'X', hash: 'SHA-1', encoding: 'base64' } },
    ],
    [{ timeout: 5 }, {}],
  ])('cannot be %j and %j', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

describe('what is answered', () => {
  it.each<[Json]>([[null], [[]], [{}], ['x'], [{ cards: {} }], [{ cards: null }]])(
    '%j has not the shape',
    (body) => {
      expect(read(body)).toEqual({ ok: false, problem: 'bad-shape' });
    },
  );

  it('that is a page has not the shape', () => {
    expect(plain.read([source], { accept: 'html', text: '{}' }, asked)).toEqual({
      usage: { ok: false, problem: 'bad-shape' },
    });
  });

  it.each<[string, Json[]]>([
    ['left out', []],
    ['null', [{ key: 'usage', components: null }]],
    ['empty', [{ key: 'usage', components: [] }]],
    ['without components', [{ key: 'usage' }]],
    [
      'made of things of tomorrow alone',
      [{ key: 'usage', components: [{ componentHologram: { size: 'XL' } }] }],
    ],
    ['no object', ['usage', 7, null, ['usage']]],
    ['of another key', [{ key: 'Usage', components: [text('x')] }]],
  ])('a card that is %s is hidden', (_, cards) => {
    expect(cardsOf(...cards)).toEqual([]);
  });

  it('has the pack’s title, and the first of two with one key counts', () => {
    expect(
      cardsOf({ key: 'usage', components: [text('first')] }, { key: 'usage', components: [text('second')] }),
    ).toEqual([
      {
        key: 'usage',
        title: 'Usage of the shop',
        body: { kind: 'pieces', pieces: [{ type: 'text', text: 'first' }] },
      },
    ]);
  });

  it.each<[Json, number | undefined]>([
    [0, 0],
    [15, 15],
    [1e12, 31_536_000],
    [-1, undefined],
    ['60', undefined],
    [null, undefined],
  ])('lives %j seconds: %j', (timeToLiveSeconds, ttl) => {
    const [card] = cardsOf({ key: 'usage', timeToLiveSeconds, components: [text('x')] }) as {
      ttl?: number;
    }[];
    expect(card?.ttl).toBe(ttl);
  });
});

describe('components', () => {
  it.each<[string, Json, CardPiece | undefined]>([
    ['a blank text', { componentText: { text: ' ' } }, undefined],
    ['a text that is none', { componentText: { text: 7 } }, undefined],
    [
      'words that are not known',
      { componentText: { text: 'a', textSize: 'XXL', textColor: 'PINK' } },
      { type: 'text', text: 'a' },
    ],
    [
      'words of every object',
      { componentBadge: { badgeLabel: 'a', badgeColor: 'constructor' } },
      { type: 'badge', label: 'a', color: 'grey' },
    ],
    ['a badge without a label', { componentBadge: { badgeColor: 'RED' } }, undefined],
    ['a divider that says nothing', { componentDivider: {} }, { type: 'divider', space: 's' }],
    ['a divider of old', { componentDivider: { spacingSize: 'L' } }, { type: 'divider', space: 'l' }],
    ['a spacer of a wrong size', { componentSpacer: { spacerSize: 7 } }, { type: 'spacer', space: 'm' }],
    [
      'null beside another',
      { componentText: null, componentBadge: { badgeLabel: 'a' } },
      { type: 'badge', label: 'a', color: 'grey' },
    ],
    ['an empty container', { componentContainer: { containerContent: [] } }, undefined],
    ['an empty row', { componentRow: { rowMainContent: [{}], rowAsideContent: null } }, undefined],
    [
      'half a row',
      { componentRow: { rowMainContent: [text('a')] } },
      { type: 'row', main: [{ type: 'text', text: 'a' }], aside: [] },
    ],
    [
      'a row in a row',
      { componentRow: { rowMainContent: [{ componentRow: { rowMainContent: [text('a')] } }] } },
      undefined,
    ],
    [
      'a container in a container',
      {
        componentContainer: { containerContent: [{ componentContainer: { containerContent: [text('a')] } }] },
      },
      undefined,
    ],
    [
      'a value too long to copy whole',
      { componentCopyButton: { copyButtonValue: 'x'.repeat(1001) } },
      undefined,
    ],
    [
      'a value with blanks around',
      { componentCopyButton: { copyButtonValue: ' a ' } },
      { type: 'copyButton', value: ' a ' },
    ],
    [
      'a button on this machine',
      { componentLinkButton: { linkButtonLabel: 'a', linkButtonUrl: 'http://127.0.0.1:8090/a' } },
      { type: 'linkButton', label: 'a', url: 'http://127.0.0.1:8090/a' },
    ],
    [
      'a button without words',
      { componentLinkButton: { linkButtonUrl: 'https://app.acme.example/a' } },
      { type: 'linkButton', label: 'app.acme.example', url: 'https://app.acme.example/a' },
    ],
    ['a button that leads nowhere', { componentLinkButton: {} }, undefined],
  ])('%s', (_, component, piece) => {
    expect(piecesOf([component])).toEqual(piece ? [piece] : []);
  });

  it.each([
    'http://stripe.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:jo@example.com',
    '//evil.example/',
    'not an address',
    ` java\nscript:alert(1)`,
  ])('a button that leads to %j is a text', (url) => {
    const [piece] = piecesOf([{ componentLinkButton: { linkButtonLabel: 'Open', linkButtonUrl: url } }]);
    expect(piece).toEqual({ type: 'text', text: `Open: ${url}`, plain: true });
  });

  it('are so many and no more, those inside of others counted', () => {
    const row = {
      componentRow: {
        rowMainContent: Array.from({ length: 100 }, () => text('a')),
        rowAsideContent: [text('b')],
      },
    };
    const pieces = piecesOf(Array.from({ length: 1_000 }, () => row));
    const count = (list: readonly CardPiece[]): number =>
      list.reduce(
        (sum, piece) =>
          sum +
          1 +
          (piece.type === 'row' ? piece.main.length + piece.aside.length : 0) +
          (piece.type === 'container' ? count(piece.content) : 0),
        0,
      );
    expect(count(pieces)).toBeGreaterThan(100);
    expect(count(pieces)).toBeLessThanOrEqual(152);
  });

  it('never throw, whatever they are', () => {
    const names = [
      ...['componentText', 'componentPlainText', 'componentBadge', 'componentDivider', 'componentSpacer'],
      ...['componentLinkButton', 'componentCopyButton', 'componentRow', 'componentContainer', '__proto__'],
    ];
    const keys = [
      'text',
      'plainText',
      'badgeLabel',
      'linkButtonLabel',
      'linkButtonUrl',
      'copyButtonValue',
      'rowMainContent',
      'rowAsideContent',
      'containerContent',
      'spacerSize',
    ];
    const leaf = fc.oneof(
      fc.string(),
      fc.constantFrom<Json>(null, 7, [], {}, 'https://a.example/', 'x'.repeat(6_000)),
    );
    const holding = (inside: fc.Arbitrary<Json>): fc.Arbitrary<Json> => {
      const value = fc.oneof(leaf, fc.array(inside, { maxLength: 3 }));
      const fields = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 3 });
      return fc.oneof(leaf, fc.dictionary(fc.constantFrom(...names), fc.oneof(leaf, fields), { maxKeys: 2 }));
    };
    const component = holding(holding(holding(leaf)));
    fc.assert(
      fc.property(fc.array(component, { maxLength: 4 }), (components) => {
        const pieces = piecesOf(components);
        for (const [, url] of JSON.stringify(pieces).matchAll(/"url":"([^"]*)"/g))
          expect(url).toMatch(/^https:/);
        for (const [, words] of JSON.stringify(pieces).matchAll(/"(?:text|label)":"((?:[^"\\]|\\.)*)"/g))
          expect((JSON.parse(`"${words}"`) as string).length).toBeLessThanOrEqual(5_000);
      }),
      { numRuns: 500 },
    );
  });
});
