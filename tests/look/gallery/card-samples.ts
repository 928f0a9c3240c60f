/** Cards of sources: pieces, HTML and trees, and the states of a source that shows cards. */
import type { CardBody, CardPiece, Json, KeptCard } from '../../../lib/cards/card';
import type { SourceAnswer } from '../../../lib/customers/customer';
import type { SidebarView } from '../../../lib/sidebar/view';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const row = (label: string, ...aside: Extract<CardPiece, { type: 'row' }>['aside']): CardPiece => ({
  type: 'row',
  main: [{ type: 'text', text: label }],
  aside,
});

const pieces: CardPiece[] = [
  { type: 'text', text: 'Ñandú Imports', size: 'l' },
  { type: 'text', text: 'Customer since March 2023', size: 's', tone: 'muted' },
  { type: 'divider', space: 'm' },
  row('Plan', { type: 'badge', label: 'Pro', color: 'green' }),
  row('Seats', { type: 'text', text: '38 of 40' }),
  row('Workspace', { type: 'text', text: 'ws_71fa09' }, { type: 'copyButton', value: 'ws_71fa09' }),
  row('Invoice', { type: 'badge', label: 'Overdue', color: 'red' }),
  { type: 'spacer', space: 's' },
  {
    type: 'container',
    content: [
      { type: 'text', text: 'Last deploy failed', tone: 'bad' },
      {
        type: 'row',
        main: [{ type: 'text', text: 'api-gateway\nv4.2.1', size: 's', tone: 'muted' }],
        aside: [{ type: 'linkButton', label: 'Logs', url: 'https://logs.acme.example/d/9' }],
      },
    ],
  },
  { type: 'linkButton', label: 'Open in billing', url: 'https://billing.acme.example/c/1003' },
];

const html = `<!doctype html><html><head><title>Shop: José</title><style>p{color:red}</style></head><body>
<p>Good customer, <b>3 orders</b> this month. <span class="badge success">VIP</span>
<span class="badge">EU</span></p>
<h3>Orders</h3>
<ul class="c-sb-list"><li class="c-sb-list-item"><span class="c-sb-list-item__label">T-10482</span>
<span class="c-sb-list-item__text"><a href="https://shop.acme.example/o/10482">€ 84.00</a></span></li>
<li class="c-sb-list-item"><span class="c-sb-list-item__label">T-10311</span>
<span class="c-sb-list-item__text">€ 12.50</span></li></ul>
<h3>Addresses</h3>
<table><tr><th>Kind</th><th>Town</th><th>Since</th></tr><tr><td>Bill</td><td>Århus</td><td>2023</td></tr>
<tr><td>Ship</td><td>Łódź</td><td>2025</td></tr></table>
<p class="muted">Written by <a href="mailto:shop@example.com">the shop</a>. <img src="https://track.example.net/p.gif" alt="Map"></p>
<pre>last_login 09:14
agent      Firefox/146</pre>
<script>alert(1)</script><form action="https://evil.example"><input name="password"></form></body></html>`;

const tree: Json = {
  id: 1003,
  full_name: 'José Ñandú-Østergård',
  email: 'jose+orders@example.net',
  last_seen_at: '2026-11-22T08:14:00Z',
  createdAt: 1_679_000_000,
  marketing_opt_in: false,
  website: 'https://nandu.example.com/about',
  phone: null,
  address: { street: 'Calle Falsa 123', city: 'Córdoba', country_code: 'AR' },
  tags: ['wholesale', 'returns-often'],
  orders: Array.from({ length: 17 }, (_, at) => ({
    id: 10_482 - at,
    status: at % 3 === 0 ? 'shipped' : 'paid',
    total: { amount: 84 + at, currency: 'EUR' },
    lines: [{ sku: 'A-1', quantity: 2 }],
  })),
  notes_from_sales: `Wants a quote. ${'Called twice about the delivery to the second warehouse. '.repeat(8)}`,
};

const xl: CardPiece[] = (['xs', 's', 'm', 'l', 'xl'] as const).flatMap((size): CardPiece[] => [
  { type: 'text', text: `Text in ${size}`, size },
  { type: 'divider', space: size },
]);

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const deep = (depth: number): Json =>
  depth === 0 ? 'the end' : { [`level_${depth}`]: deep(depth - 1), n: depth };

export function cardSamples(one: SidebarView): Record<string, SidebarView> {
  const { now } = one;
  const card = (key: string, body: CardBody, more: Partial<KeptCard> & { stale?: boolean } = {}) => ({
    key,
    body,
    fetchedAt: now - 2 * MINUTE,
    staleAt: now + 3 * MINUTE,
    stale: false,
    ...more,
  });
  const source = (cards: SourceAnswer['cards'], more: Partial<SourceAnswer> = {}): SourceAnswer => ({
    sourceId: 'cards',
    label: 'Customer cards',
    status: 'ok',
    fetchedAt: now - 2 * MINUTE,
    facts: {},
    ...(cards && { cards }),
    ...more,
  });
  const view = (...answers: SourceAnswer[]): SidebarView => ({
    ...one,
    links: one.links.slice(0, 3),
    earlier: [],
    answers,
  });
  const asPieces = (list: CardPiece[]): CardBody => ({ kind: 'pieces', pieces: list });
  const asTree = (value: Json): CardBody => ({ kind: 'tree', value });
  const asHtml = (text: string): CardBody => ({ kind: 'html', html: text });
  const aged = { stale: true, fetchedAt: now - 3 * DAY, staleAt: now - 2 * DAY };
  const { fetchedAt: _, ...never } = source(undefined, { status: 'failed' });
  return {
    'cards-pieces': view(
      source([
        card('account', asPieces(pieces), { title: 'Account' }),
        card('usage', asPieces([{ type: 'text', text: '94 % of this month’s calls', tone: 'warn' }]), {
          title: 'Usage',
          ...aged,
        }),
      ]),
    ),
    'cards-sizes': view(source([card('sizes', asPieces(xl)), card('colours', asPieces(badges))])),
    'cards-html': view(source([card('shop', asHtml(html))])),
    'cards-html-empty': view(source([card('shop', asHtml('<script>1</script>'))])),
    'cards-html-wide': view(source([card('shop', asHtml(wide))])),
    'cards-tree': view(source([card('crm', asTree(tree))])),
    'cards-tree-deep': view(source([card('crm', asTree({ deep: deep(14), list: [1, [2, [3]]] }))])),
    'cards-tree-list': view(source([card('crm', asTree(['wholesale', true, null, 'https://a.example/b']))])),
    'cards-stale': view(source([card('account', asPieces(pieces.slice(0, 5)), aged)])),
    'cards-failed': view(
      source([card('account', asPieces(pieces.slice(0, 5)), { title: 'Account', ...aged })], {
        status: 'failed',
        problem: { code: 'timeout', host: 'cards.acme.example' },
      }),
      {
        ...never,
        sourceId: 'b',
        label: 'Shop',
        problem: { code: 'server-error', host: 'shop.acme.example' },
      },
    ),
    'cards-resting': view(
      source([card('account', asPieces(pieces.slice(0, 5)), { title: 'Account', ...aged })], {
        status: 'failed',
        restingUntil: now + 7 * MINUTE,
      }),
      {
        ...never,
        sourceId: 'b',
        label: 'Shop',
        problem: { code: 'server-error', host: 'shop.acme.example' },
        restingUntil: now + DAY,
      },
    ),
    'cards-token': view({ ...never, problem: { code: 'no-token', host: 'cards.acme.example' } }),
    'cards-hidden': view(source([])),
    'cards-imported': view({
      ...source(undefined, { facts: { plan: 'Basic', fields: [{ label: 'Region', value: 'North' }] } }),
      sourceId: '@import',
      label: 'customers-2026.csv',
      fetchedAt: now - 12 * DAY,
    }),
    'cards-long': view(
      source([
        card(
          'account',
          asPieces([
            { type: 'text', text: longWord, size: 'xl' },
            row(longWord, { type: 'badge', label: longWord, color: 'blue' }),
            row('Id', { type: 'text', text: 'x'.repeat(90) }, { type: 'copyButton', value: 'x'.repeat(90) }),
            { type: 'linkButton', label: longWord, url: 'https://a.example/' },
          ]),
          { title: `${longWord} and more` },
        ),
        card(
          'crm',
          asTree({
            [longWord]: longWord,
            nested: { [longWord]: { a: 1 }, email: `${'very.'.repeat(12)}long@a.long.example.com` },
          }),
        ),
        card('shop', asHtml(`<p>${longWord}</p><ul><li>${longWord}</li></ul><h2>${longWord}</h2>`)),
      ]),
    ),
    'cards-rtl': {
      ...view(
        source([
          card(
            'account',
            asPieces([
              { type: 'text', text: 'شركة المثال', size: 'l' },
              {
                type: 'row',
                main: [{ type: 'text', text: 'الخطة' }],
                aside: [{ type: 'badge', label: 'احترافية', color: 'green' }],
              },
            ]),
            { title: 'الحساب' },
          ),
          card(
            'crm',
            asTree({
              المدينة: 'القاهرة (2)',
              last_order_at: '2026-11-20',
              العنوان: { الشارع: 'شارع ٩', الرقم: 12 },
            }),
          ),
          card('shop', asHtml('<p>طلب <b>جديد</b> رقم 42.</p><ul><li>قيد الشحن (3)</li></ul>')),
        ]),
      ),
      customer: { name: 'محمد عبد الرحمن', email: 'mohammed@example.org' },
    },
  };
}

const badges: CardPiece[] = (['grey', 'green', 'yellow', 'red', 'blue'] as const).map((color) =>
  row(`Badge in ${color}`, { type: 'badge', label: color, color }),
);

const wide = `<table><tr>${Array.from({ length: 9 }, (_, at) => `<th>Column ${at}</th>`).join('')}</tr>
<tr>${Array.from({ length: 9 }, (_, at) => `<td>Value${at}</td>`).join('')}</tr></table>
<blockquote>Quoted</blockquote><hr><dl><dt>Term</dt><dd>What it means</dd></dl><ol><li>One</li><li>Two</li></ol>`;
