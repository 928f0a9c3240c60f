// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { humanise } from '../../../../components/cards/tree/humanise';
import { recognise } from '../../../../components/cards/tree/recognise';
import { Tree } from '../../../../components/cards/tree/Tree';
import type { Json } from '../../../../lib/cards/card';
import { all, button, clear, click, draw, find } from '../mount';

afterEach(clear);

const copy = vi.fn(async () => true);
const show = (value: Json) => draw(<Tree value={value} copy={copy} />);
const text = () => find('.tree').textContent;
const pairs = () => all('.fact').map((row) => [...row.children].map(({ textContent }) => textContent));

describe('keys are written as people write', () => {
  it.each([
    ['last_seen_at', 'Last seen at'],
    ['lastSeenAt', 'Last seen at'],
    ['VAT_id', 'VAT id'],
    ['customerID', 'Customer ID'],
    ['HTMLTitle', 'HTML title'],
    ['line2', 'Line2'],
    ['e-mail', 'E mail'],
    ['Monthly Revenue (EUR)', 'Monthly Revenue (EUR)'],
    ['größe', 'Größe'],
    ['المدينة', 'المدينة'],
    ['_', '_'],
    ['', ''],
  ])('%j', (key, label) => expect(humanise(key)).toBe(label));
});

describe('values', () => {
  it.each([
    ['created_at', '2026-11-22', { kind: 'date', text: 'Nov 22, 2026', iso: '2026-11-22' }],
    ['x', '2026-11-22T08:14', { kind: 'date', text: 'Nov 22, 2026, 08:14', iso: '2026-11-22T08:14' }],
    ['x', '2026-11-22T08:14:05.123Z', { kind: 'date', iso: '2026-11-22T08:14:05.123Z' }],
    ['x', '2026-11-22 08:14:05 UTC', { kind: 'date', iso: '2026-11-22T08:14:05.000Z' }],
    ['x', '2026-11-22T08:14:05+01:00', { kind: 'date', iso: '2026-11-22T07:14:05.000Z' }],
    ['x', '2026-06-31', { kind: 'text' }],
    ['x', '2026-13-01', { kind: 'text' }],
    ['created_at', 1_700_000_000, { kind: 'date', iso: '2023-11-14T22:13:20.000Z', raw: '1700000000' }],
    ['lastSeen', 1_700_000_000_000, { kind: 'date', iso: '2023-11-14T22:13:20.000Z' }],
    ['id', 1_700_000_000, { kind: 'text', text: '1700000000' }],
    ['updated', 42, { kind: 'text', text: '42' }],
    ['x', 'ada@example.com', { kind: 'email' }],
    ['x', 'ada@', { kind: 'text' }],
    ['x', 'https://a.example/b/', { kind: 'link', text: 'a.example/b' }],
    ['x', 'http://a.example/', { kind: 'text' }],
    ['x', 'javascript:alert(1)', { kind: 'text' }],
    ['x', 'https://bank.example@evil.example/', { kind: 'text' }],
    ['x', true, { kind: 'yes-no', yes: true }],
    ['x', null, { kind: 'nothing' }],
    ['x', '', { kind: 'nothing' }],
    ['x', 0, { kind: 'text', text: '0' }],
    ['x', 1e21, { kind: 'text', text: '1e+21' }],
  ])('of %s: %j', (key, value, expected) => expect(recognise(key, value)).toMatchObject(expected));
});

describe('a tree', () => {
  it('reads like a list of facts', async () => {
    await show({ full_name: 'Ada', opted_in: false, phone: null, tags: [], seen_at: '2026-11-22' });
    expect(pairs()).toEqual([
      ['Full name', 'Ada'],
      ['Opted in', 'No'],
      ['Phone', 'none'],
      ['Tags', 'none'],
      ['Seen at', 'Nov 22, 2026'],
    ]);
    expect(find('time').getAttribute('datetime')).toBe('2026-11-22');
  });

  it('opens what is nested at a press, and draws nothing of it before', async () => {
    await show({ a: { b: { c: { secret: 'deep' } } } });
    expect(text()).not.toContain('deep');
    for (const name of ['A', 'B', 'C']) {
      const toggle = all('.tree-toggle').find(({ textContent }) => textContent.startsWith(name));
      if (toggle?.getAttribute('aria-expanded') === 'false') await click(toggle);
    }
    expect(text()).toContain('deep');
    await click(find('.tree-toggle'));
    expect(text()).not.toContain('deep');
  });

  it('has what is small open from the start', async () => {
    await show({ address: { street: 'Calle Falsa 123', city: 'Córdoba' } });
    expect(find('.tree-toggle').getAttribute('aria-expanded')).toBe('true');
    expect(text()).toContain('Calle Falsa 123');
  });

  it('names entries by what they say of themselves', async () => {
    await show({
      orders: [{ id: 7, total: 1 }, { title: 'Refund' }, { total: 2 }, 5].map((order) => order as Json),
    });
    await click(find('.tree-toggle'));
    expect(all('.tree-name').map(({ textContent }) => textContent)).toEqual([
      'Orders',
      '#7',
      'Refund',
      'Entry 3',
    ]);
  });

  it('folds long lists, and shows more at each press', async () => {
    await show({ ids: Array.from({ length: 20 }, (_, at) => `id ${at}`) });
    await click(find('.tree-toggle'));
    expect(all('.tree-list li')).toHaveLength(8);
    await click(button('12 more'));
    expect(all('.tree-list li')).toHaveLength(20);
    expect(all('.tree-more')).toEqual([]);
  });

  it('folds long texts', async () => {
    await show({ note: 'word '.repeat(200) });
    expect(text().length).toBeLessThan(400);
    await click(button('Show all of it'));
    expect(text()).toContain('word '.repeat(200));
  });

  it('copies addresses and leads to links in tabs of their own', async () => {
    await show({ email: 'ada@example.com', site: 'https://ada.example/x' });
    await click(button('Copy address'));
    expect(copy).toHaveBeenCalledWith('ada@example.com');
    const link = find('.tree a');
    expect([link.getAttribute('target'), link.getAttribute('rel'), link.title]).toEqual([
      '_blank',
      'noopener noreferrer',
      'Opens ada.example',
    ]);
  });

  it('stays small, however deep and long what it is given', async () => {
    let deep: Json = 'end';
    for (let at = 0; at < 5_000; at += 1) deep = { deep, at };
    await show({
      deep,
      long: Array.from({ length: 5_000 }, (_, at) => ({ at })),
      wide: Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`key ${at}`, at])),
    });
    expect(all('.tree *').length).toBeLessThan(300);
  });

  it('says so where there is nothing', async () => {
    for (const value of [{}, [], null, ''] as Json[]) {
      await show(value);
      expect(document.body.textContent).toBe('This card is empty.');
    }
  });

  it('draws any JSON as text alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        await show(value as Json);
        expect(all('script, img, iframe, style, form, input, [onclick], [style]')).toEqual([]);
        for (const link of all('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
      }),
      { numRuns: 40 },
    );
  });
});
