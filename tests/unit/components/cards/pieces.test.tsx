// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Pieces } from '../../../../components/cards/pieces/Pieces';
import type { CardPiece } from '../../../../lib/cards/card';
import { all, button, clear, click, draw, find } from '../mount';

afterEach(clear);

const copy = vi.fn(async () => true);
const show = (...pieces: CardPiece[]) => draw(<Pieces pieces={pieces} copy={copy} />);

it('draws texts in their sizes and tones, with lines of their own', async () => {
  await show(
    { type: 'text', text: 'one\ntwo', size: 'l', tone: 'bad' },
    { type: 'text', text: '<b>plain</b>' },
  );
  expect(find('.piece-text').className).toBe('piece-text piece-l tone-bad');
  expect(all('.piece-text br')).toHaveLength(1);
  expect(all('.piece-text b')).toEqual([]);
});

it('draws what is strong in a text, and nothing of it in a plain one', async () => {
  await show({ type: 'text', text: '**4** of <i>5</i>' }, { type: 'text', text: '2 **3** 4', plain: true });
  expect(all('.piece-text strong').map(({ textContent }) => textContent)).toEqual(['4']);
  expect(all('.piece-text').map(({ textContent }) => textContent)).toEqual(['4 of <i>5</i>', '2 **3** 4']);
});

it('puts the sides of a row beside each other, and containers around what they hold', async () => {
  await show({
    type: 'container',
    content: [
      {
        type: 'row',
        main: [{ type: 'text', text: 'Plan' }],
        aside: [{ type: 'badge', label: 'Pro', color: 'green' }],
      },
    ],
  });
  expect(find('.piece-container .piece-row .piece-main').textContent).toBe('Plan');
  expect(find('.piece-aside .badge-green').textContent).toBe('Pro');
});

it('leads to links in a tab of their own, and says where', async () => {
  await show({ type: 'linkButton', label: 'Billing', url: 'https://billing.acme.example/c/1' });
  const link = find('a');
  expect(link.getAttribute('href')).toBe('https://billing.acme.example/c/1');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(link.title).toBe('Opens billing.acme.example');
});

it.each([
  'javascript:alert(1)',
  'http://billing.acme.example/',
  'https://bank.example@evil.example/',
  'nonsense',
])('makes no link of %s', async (url) => {
  await show({ type: 'linkButton', label: 'Billing', url });
  expect(all('a')).toEqual([]);
  expect(document.body.textContent).toBe('Billing');
});

it('copies a value, and says so', async () => {
  await show(
    { type: 'copyButton', value: 'ws_1' },
    { type: 'copyButton', value: 'ws_2', tooltip: 'Copy the id' },
  );
  await click(button('Copy the id'));
  expect(copy).toHaveBeenLastCalledWith('ws_2');
  await click(button('Copy ws_1'));
  expect(copy).toHaveBeenLastCalledWith('ws_1');
  expect(document.body.textContent).toContain('Copied');
});

it('keeps the distances that are asked for', async () => {
  await show({ type: 'divider', space: 'l' }, { type: 'spacer', space: 's' });
  expect(find('hr').className).toContain('piece-space-l');
  expect(find('.piece-spacer').className).toContain('piece-space-s');
});
