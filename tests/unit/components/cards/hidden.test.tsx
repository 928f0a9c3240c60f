// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { HtmlBody } from '../../../../components/cards/html/HtmlBody';
import { quiet } from '../../../../components/cards/html/quiet';
import { readDocument } from '../../../../components/cards/html/read';
import { cardTexts } from '../../../../components/cards/texts';

const deep = (html: string) => `${'<div>'.repeat(40)}${html}${'</div>'.repeat(40)}`;
/** By the second gate: the first needs a browser (cards.spec.ts). */
const read = (html: string) =>
  readDocument(new DOMParser().parseFromString(quiet(html), 'text/html'), []).nodes;

describe('what a source hides', () => {
  const words = (html: string) => JSON.stringify(read(html));

  it.each([
    '<p hidden>secret</p>',
    '<p hidden="until-found">secret</p>',
    '<p style="display:none">secret</p>',
    '<p style="color: red; DISPLAY : none !important;">secret</p>',
    '<p onclick="x()" style="display:none">secret</p>',
    "<p style='visibility: hidden'>secret</p>",
    '<div hidden><ul><li>secret</li></ul></div>',
    '<table><tr style="display:none"><td>secret</td></tr></table>',
    '<a hidden href="https://acme.example/">secret</a>',
    '<acme-card hidden>secret</acme-card>',
    '<img hidden alt="secret" src="https://cdn.acme.example/x.png">',
    deep('<p hidden>secret</p>'),
  ])('is not drawn: %s', (html) => {
    expect(words(`<p>before</p>${html}<p>after</p>`)).not.toContain('secret');
    expect(words(`<p>before</p>${html}<p>after</p>`)).toMatch(/before.*after/);
  });

  it.each([
    '<p style="display: block">shown</p>',
    '<p style="color: red">shown</p>',
    '<p style="--display: none">shown</p>',
    '<p title="hidden">shown</p>',
    deep('<p>shown</p>'),
  ])('and nothing else: %s', (html) => {
    expect(words(html)).toContain('shown');
  });
});

describe('a card of which a part was left out', () => {
  const root = document.createElement('div');
  afterEach(() => render(null, root));

  it.each([true, false])('says so: %s', async (cut) => {
    const html = { state: 'clean' as const, document: { nodes: ['Orders'], cut: false } };
    await act(() => render(<HtmlBody html={html} cut={cut} />, root));
    expect(root.textContent).toBe(cut ? `Orders${cardTexts.cut}` : 'Orders');
  });
});
