/** Plain's protocol, as its documents and its example server have it. */
import { describe, expect, it } from 'vitest';
import type { PlainSource } from '../../../../lib/pack/pack';
import { asJson, jo, play } from './played';

const source = (id: string, ...keys: string[]): PlainSource => ({
  kind: 'plain',
  id,
  label: id,
  url: '/cards',
  cards: keys.map((key) => ({ key })),
});

/** One of every component, in the words of the wire. */
const components = [
  { componentText: { text: '**Usage**', textSize: 'L', textColor: 'NORMAL' } },
  { componentPlainText: { plainText: '2 * 3', plainTextSize: 'S', plainTextColor: 'MUTED' } },
  { componentDivider: { dividerSpacingSize: 'XS' } },
  {
    componentContainer: {
      containerContent: [
        {
          componentRow: {
            rowMainContent: [{ componentText: { text: 'Sentry id', textColor: 'ERROR' } }],
            rowAsideContent: [
              { componentCopyButton: { copyButtonTooltipLabel: 'Copy it', copyButtonValue: 'BACKEND-5N3' } },
            ],
          },
        },
        { componentBadge: { badgeLabel: 'Subscribed', badgeColor: 'GREEN' } },
      ],
    },
  },
  { componentSpacer: { spacerSize: 'XL' } },
  { componentLinkButton: { linkButtonLabel: 'Open', linkButtonUrl: 'https://app.acme.example/u/1' } },
];

describe('customer cards', () => {
  it('are asked for by their keys, with customer and thread', async () => {
    const { seen } = await play([source('usage', 'usage', 'plan')], asJson({ cards: [] }));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: 'POST',
      path: '/cards',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    expect(JSON.parse(seen[0]!.body)).toEqual({
      cardKeys: ['usage', 'plan'],
      customer: { id: 'r-4f2a', email: 'jo+orders@example.com', externalId: 'TW-1001' },
      thread: { id: '4410', externalId: null },
      tenant: null,
    });
  });

  it('are asked for without a thread where there is none', async () => {
    const { ticket: _, externalId: __, ...alone } = jo;
    const { seen } = await play([source('usage', 'usage')], asJson({ cards: [] }), alone);
    expect(JSON.parse(seen[0]!.body)).toMatchObject({
      customer: { id: 'r-4f2a', email: 'jo+orders@example.com', externalId: null },
      thread: null,
    });
  });

  it('are read with all that cards are made of', async () => {
    const answer = asJson({ cards: [{ key: 'usage', timeToLiveSeconds: 120, components }] });
    const { read } = await play([source('usage', 'usage')], answer);
    expect(read['usage']).toEqual({
      ok: true,
      said: {
        facts: {},
        cards: [
          {
            key: 'usage',
            ttl: 120,
            body: {
              kind: 'pieces',
              pieces: [
                { type: 'text', text: '**Usage**', size: 'l', tone: 'normal' },
                { type: 'text', text: '2 * 3', size: 's', tone: 'muted', plain: true },
                { type: 'divider', space: 'xs' },
                {
                  type: 'container',
                  content: [
                    {
                      type: 'row',
                      main: [{ type: 'text', text: 'Sentry id', tone: 'bad' }],
                      aside: [{ type: 'copyButton', value: 'BACKEND-5N3', tooltip: 'Copy it' }],
                    },
                    { type: 'badge', label: 'Subscribed', color: 'green' },
                  ],
                },
                { type: 'spacer', space: 'xl' },
                { type: 'linkButton', label: 'Open', url: 'https://app.acme.example/u/1' },
              ],
            },
          },
        ],
      },
    });
  });

  it('of several sources come in one request, each key once, and each source has its own', async () => {
    const text = (words: string) => [{ componentText: { text: words } }];
    const answer = asJson({
      cards: [
        { key: 'plan', timeToLiveSeconds: null, components: text('Pro') },
        { key: 'usage', components: text('41') },
        { key: 'hidden', components: null },
        { key: 'nobody-asked', components: text('x') },
      ],
    });
    const batch = [
      source('a', 'usage', 'plan'),
      source('b', 'plan', 'hidden'),
      source('c', 'missing'),
    ] as const;
    const { seen, read } = await play(batch, answer);
    expect(seen).toHaveLength(1);
    expect(JSON.parse(seen[0]!.body)).toMatchObject({ cardKeys: ['usage', 'plan', 'hidden', 'missing'] });
    const shown = Object.entries(read).map(([id, one]) => [
      id,
      one.ok && one.said.cards?.map(({ key }) => key),
    ]);
    expect(shown).toEqual([
      ['a', ['usage', 'plan']],
      ['b', ['plan']],
      ['c', []],
    ]);
  });
});
