// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { HtmlBody } from '../../../../components/cards/html/HtmlBody';
import { clear, draw } from '../mount';

afterEach(clear);

it('a wide table can be reached by keyboard, and says what it is', async () => {
  const table = { tag: 'table', children: [] } as never;
  await draw(
    <HtmlBody cut={false} html={{ state: 'clean', document: { nodes: [table], cut: false } } as never} />,
  );
  const scrolled = document.querySelector<HTMLElement>('.html-table');
  expect([scrolled?.tabIndex, scrolled?.getAttribute('role'), scrolled?.getAttribute('aria-label')]).toEqual([
    0,
    'group',
    'Table',
  ]);
});
