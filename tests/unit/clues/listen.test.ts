// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as finding from '../../../lib/clues/find';
import { createListener, type Heard } from '../../../lib/clues/listen';
import { textIn } from '../../../lib/clues/text';
import type { CustomDesk, DeskConfig } from '../../../lib/desks/config';
import { custom } from '../../../lib/desks/custom/custom';
import type { DeskAdapter } from '../../../lib/desks/desk';

const known: DeskConfig = { type: 'front', url: 'https://desk.example/' };
const team: CustomDesk = { type: 'custom', url: 'https://desk.example/', ticket: 't/{id}' };
const adapter = (more: Partial<DeskAdapter> = {}): DeskAdapter => ({
  type: 'front',
  ticketId: () => '1',
  read: () => null,
  ...more,
});
const url = (id: string) => new URL(`/t/${id}`, team.url);
const hears = (heard: Heard) => heard.clues?.map(({ value }) => value) ?? [];
const listen = (by: DeskAdapter = adapter(), desk: DeskConfig = known) => {
  const listener = createListener(by, desk, []);
  return (id = '1', subject?: string) =>
    listener(document, url(id), { id, bound: true, ...(subject && { subject }) });
};
const draw = (html: string) => (document.body.innerHTML = html);
const first = () => hears(listen(adapter({ written: '.said' }))());

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 28), toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('what is read', () => {
  it('is what people wrote, where the adapter knows it, and the subject', () => {
    draw('<nav>order #1111</nav><p class="said">order #2222</p><p class="said">order #3333</p>');
    expect(hears(listen(adapter({ written: '.said' }))('1', 'Order #4444'))).toEqual([
      '4444',
      '2222',
      '3333',
    ]);
  });
  it('is what is named like a message, where no adapter knows', () => {
    draw(
      '<nav>order #1111</nav><div class="message-body">order #2222</div><div id="comment-text">order #3333</div>',
    );
    expect(hears(listen()())).toEqual(['2222', '3333']);
    // Some adapters know editors alone.
    expect(hears(listen(adapter({ written: '[contenteditable]' }))())).toEqual(['2222', '3333']);
  });
  it('is looked for in open shadow trees', () => {
    draw('<section></section><section></section>');
    const [one, two] = document.querySelectorAll('section');
    one!.attachShadow({ mode: 'open' }).innerHTML = '<p class="said">order #2222</p>';
    two!.attachShadow({ mode: 'open' }).innerHTML = '<div class="message-body">order #3333</div>';
    expect(first()).toEqual(['2222', '3333']);
  });
  it('is the text of one line as one, and of two blocks apart', () => {
    draw('<div class="said">req_8fJk<b>29d<wbr>L</b>Q2x1Zz<p>order</p><p>#1234</p>cus_1842<br>42</div>');
    expect(first()).toEqual(['req_8fJk29dLQ2x1Zz', '1234', 'cus_1842']);
  });
  it.each([
    ['hidden', '<div class="said" hidden>order #1234</div>'],
    ['hidden inside', '<div class="said"><span style="display:none" hidden>order #1234</span></div>'],
    ['set aside', '<section inert><div class="said">order #1234</div></section>'],
    [
      'of the page’s machinery',
      '<div class="said"><script type="x">order #1234</script><style>order #1234</style></div>',
    ],
    ['the agent’s draft', '<div class="said"><div contenteditable="true">order #1234</div></div>'],
    ['a draft itself', '<div class="said" contenteditable="true">order #1234</div>'],
    ['inside an editor', '<div role="textbox"><div class="said">order #1234</div></div>'],
    [
      'in a field',
      '<div class="said"><textarea>order #1234</textarea><select><option>order #1234</option></select></div>',
    ],
  ])('is not %s', (_, html) => {
    draw(html);
    expect(first()).toEqual([]);
  });
  it('is quoted text too, and what stands in code', () => {
    draw(
      '<div class="said"><blockquote>order #1234</blockquote><pre>cus_1842</pre><i contenteditable="false">order #5555</i></div>',
    );
    expect(first()).toEqual(['1234', 'cus_1842', '5555']);
  });
  it('is read once, though a message holds another match', () => {
    draw('<div class="said"><div class="said">order #1234</div></div>');
    const search = vi.spyOn(finding, 'findClues');
    expect(first()).toEqual(['1234']);
    expect(search.mock.calls[0]?.[0].match(/1234/g)).toHaveLength(1);
  });
  it('is unharmed by elements that hide the DOM’s functions behind their names', () => {
    draw(`<form class="said"><input name="parentNode"><input name="closest"><input name="ownerDocument">
      <input name="querySelectorAll"><input name="parentElement"><b>order #1234</b></form>
      <img name="querySelectorAll"><img name="createTreeWalker">`);
    expect(first()).toEqual(['1234']);
  });
});

describe('a custom desk', () => {
  const panes = `
    <section class="pane"><h2>#1</h2><p class="m">order #1111</p><time class="t" datetime="2026-11-22T10:00:00Z"></time></section>
    <section class="pane"><h2>#2</h2><p class="m">order #2222</p><time class="t" datetime="2026-11-23T10:00:00Z"></time></section>`;
  const read = { id: 'h2', name: '.n', messages: '.m', time: { select: '.t', attr: 'datetime' } };
  const hear = (desk: CustomDesk, id = '1') => listen(custom, desk)(id);

  it('is heard where its pack says, and only of the open ticket', () => {
    draw(panes);
    expect(hears(hear({ ...team, read }, '1'))).toEqual(['1111']);
    expect(hears(hear({ ...team, read }, '2'))).toEqual(['2222']);
    expect(hear({ ...team, read }, '2').heardAt).toBe(Date.UTC(2026, 10, 23, 10));
    expect(hear({ ...team, read }, '3')).toEqual({});
  });
  it('is heard by the names of elements where its pack does not say, of the open ticket all the same', () => {
    draw(panes.replaceAll('"m"', '"message-body"'));
    expect(hears(hear({ ...team, read: { id: 'h2', name: '.n' } }, '2'))).toEqual(['2222']);
  });
  it('is heard nowhere else than its pack says', () => {
    draw('<div class="message-body">order #1234</div>');
    expect(hears(hear({ ...team, read: { name: '.n', messages: '.m' } }))).toEqual([]);
    expect(hears(hear({ ...team, read: { name: '.n', messages: ':not(' } }))).toEqual([]);
    expect(hears(hear(team))).toEqual(['1234']);
  });
});

describe('the next ticket', () => {
  it('is not told by the messages of the last, while these still stand there', () => {
    draw('<p class="said">order #1111</p>');
    const hear = listen(adapter({ written: '.said' }));
    expect(hears(hear('1'))).toEqual(['1111']);
    expect(hear('2', 'Order #2222')).toEqual({});
    document.querySelector('.said')!.textContent = 'order #2222';
    expect(hears(hear('2'))).toEqual(['2222']);
  });
  it('may say the very same, in a message of its own', () => {
    draw('<p class="said">order #1111</p>');
    const hear = listen(adapter({ written: '.said' }));
    hear('1');
    draw('<p class="said">order #1111</p>');
    expect(hears(hear('2'))).toEqual(['1111']);
  });
});

describe('when the customer was heard', () => {
  const item = (time: string, body = 'hello', attribute = 'datetime') =>
    `<div class="item"><time ${attribute}="${time}"></time><div class="message-body">${body}</div></div>`;
  const at = () => listen()().heardAt;

  it('stands beside a message', () => {
    draw(item('2026-11-22T10:00:00Z') + item('2026-11-21T10:00:00Z'));
    expect(at()).toBe(Date.UTC(2026, 10, 22, 10));
    draw(item('2026-11-22T10:00:00Z', 'hello', 'title'));
    expect(at()).toBe(Date.UTC(2026, 10, 22, 10));
    draw(item('2026-11-22T10:00:00Z', 'hello', 'data-time'));
    expect(at()).toBe(Date.UTC(2026, 10, 22, 10));
  });
  it('never stands in what people wrote, nor somewhere else on the page', () => {
    draw(
      `<main><time datetime="2026-11-22T10:00:00Z"></time>${item('yesterday', '<time datetime="2026-11-22T10:00:00Z"></time>')}${item('x')}</main>`,
    );
    expect(at()).toBeUndefined();
  });
  it('is by the adapter where it knows', () => {
    draw(item('2026-11-22T10:00:00Z'));
    const messages = () => [{ at: '2026-11-20T10:00:00Z', by: 'customer' as const }];
    expect(listen(adapter({ messages }))().heardAt).toBe(Date.UTC(2026, 10, 20, 10));
    expect(listen(adapter({ messages: () => [] }))().heardAt).toBe(Date.UTC(2026, 10, 22, 10));
  });
});

describe('work', () => {
  it('is not done twice for the same text', () => {
    draw('<p class="said">order #1234</p>');
    const search = vi.spyOn(finding, 'findClues');
    const hear = listen(adapter({ written: '.said' }));
    hear();
    expect(hears(hear())).toEqual(['1234']);
    expect(search).toHaveBeenCalledTimes(1);
    document.querySelector('.said')!.append(' and order #5678');
    expect(hears(hear())).toEqual(['1234', '5678']);
  });
  it('has an end on a page with 100,000 ids', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `order #${100_000 + index}`).join(' ');
    draw(`<p class="said">${ids}</p>`.repeat(100));
    const step = vi.spyOn(TreeWalker.prototype, 'nextNode');
    const search = vi.spyOn(finding, 'findClues');
    expect(first()).toHaveLength(40);
    expect(step.mock.calls.length).toBeLessThan(20);
    expect(search.mock.calls[0]?.[0].length).toBeLessThanOrEqual(finding.LONGEST_TEXT + 1);
  });
  it('has an end in a message of more parts than anybody reads', () => {
    draw(`<div class="said">order #1234${'<b></b>'.repeat(200)}order #5678</div>`);
    const step = vi.spyOn(TreeWalker.prototype, 'nextNode');
    expect(textIn([document.querySelector('.said')!], 100).trim()).toBe('order #1234');
    expect(step.mock.calls.length).toBeLessThanOrEqual(101);
  });
  it('has an end in a thread of more messages than anybody reads', () => {
    draw('<p class="said">hello</p>'.repeat(500) + '<p class="said">order #1234</p>');
    expect(first()).toEqual([]);
  });
  it('that a page breaks leaves nothing said', () => {
    draw('<p class="said">order #1234</p>');
    const broken = adapter({
      written: '.said',
      messages() {
        throw new Error('broken');
      },
    });
    expect(listen(broken)()).toEqual({});
  });
});
