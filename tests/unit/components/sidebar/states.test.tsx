// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { ReasonCode } from '../../../../lib/identity/identity';
import type { SidebarView } from '../../../../lib/sidebar/view';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, find, testId } from '../mount';

afterEach(clear);

function sample(name: string): SidebarView {
  const view = samples[name];
  if (!view) throw new Error(`no sample ${name}`);
  return view;
}

const one = sample('one');
const text = () => document.body.textContent;

describe('the root', () => {
  it.each(Object.entries(samples))('%s tells its state and ticket', async (_name, view) => {
    await drawSidebar(view);
    const main = find('main');
    expect(main.dataset).toMatchObject({ testid: 'sidebar', state: view.state });
    expect(main.getAttribute('data-ticket')).toBe(view.ticket);
    expect(main.getAttribute('aria-busy')).toBe(String(view.state === 'looking'));
  });

  it.each(Object.entries(samples))('%s carries no style attribute', async (_name, view) => {
    await drawSidebar(view);
    expect(all('[style], style')).toEqual([]);
  });

  it.each(Object.entries(samples))('%s has a name on every button and link', async (_name, view) => {
    await drawSidebar(view);
    const nameless = all('button, a').filter(
      (el) => !(el.getAttribute('aria-label') ?? el.textContent)?.trim(),
    );
    expect(nameless).toEqual([]);
  });
});

describe('one', () => {
  it('says who and why, letter by letter', async () => {
    await drawSidebar(one);
    expect(testId('customer-name').textContent).toBe('José Ñandú-Østergård');
    expect(testId('customer-email').textContent).toBe('jose+orders@example.net');
    expect(testId('customer-id').textContent).toBe('CUST-1003');
    expect(testId('customer-why').textContent).toBe('Requester, confirmed by the desk');
  });

  it.each([
    ['customer-name', { email: 'a@example.com', externalId: '7' }],
    ['customer-email', { name: 'Ada', externalId: '7' }],
    ['customer-id', { name: 'Ada', email: 'a@example.com' }],
  ])('has no %s where there is none', async (missing, customer) => {
    await drawSidebar({ ...one, customer });
    const ids = ['customer-name', 'customer-email', 'customer-id'];
    for (const id of ids) expect(all(`[data-testid="${id}"]`)).toHaveLength(id === missing ? 0 : 1);
  });

  it('leads with the best that is known', async () => {
    await drawSidebar({ ...one, customer: { email: 'a@example.com' } });
    expect(find('h2').textContent).toContain('a@example.com');
    await drawSidebar({ ...one, customer: { externalId: 'CUST-7' } });
    expect(find('h2').textContent).toContain('CUST-7');
    await drawSidebar({ ...one, customer: {} });
    expect(find('h2').textContent).toBe('Customer without a name');
  });

  it.each<[ReasonCode[], string]>([
    [['read'], 'Requester, read off the page'],
    [['read', 'confirmed'], 'Requester, confirmed by the desk'],
    [['remembered'], 'Requester, seen on this ticket 3 hr ago'],
    [['confirmed', 'chosen'], 'Chosen by you'],
    [['opened'], 'Opened by hand, not read off the ticket'],
  ])('explains %j', async (why, sentence) => {
    await drawSidebar({ ...one, why, rememberedAt: one.now - 3 * 3_600_000 });
    expect(testId('customer-why').textContent).toBe(sentence);
  });

  it('warns of a colleague', async () => {
    await drawSidebar(sample('colleague'));
    expect(text()).toContain('Colleague’s address');
  });

  it.each([
    ['choice', 'rt:16', 'Choose someone else'],
    ['opened', 'rt:16', 'Back to the ticket'],
    ['opened', '', 'Close'],
  ] as const)('takes back a %s on %j', async (canUndo, ticket, words) => {
    const actions = await drawSidebar({ ...one, canUndo, ticket });
    expect(testId('undo').textContent).toBe(words);
    await click(testId('undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('lists earlier tickets with real links, and only http ones', async () => {
    const [first] = one.earlier;
    if (!first) throw new Error('the sample has earlier tickets');
    await drawSidebar({ ...one, earlier: [first, { ...first, key: 'x', url: 'javascript:alert(1)' }] });
    const rows = all('a.earlier-ticket');
    expect(rows.map((row) => row.getAttribute('href'))).toEqual([first.url]);
    expect(rows[0]?.textContent).toBe('#9Label for return3 days ago');
  });

  it('leads to the options while nothing is set up', async () => {
    const actions = await drawSidebar(sample('unconfigured'));
    await click(button('Open options'));
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });
});

describe('no state but one shows the customer', () => {
  const states = ['looking', 'several', 'none', 'unsure', 'error'] as const;
  it.each(states)('%s', async (state) => {
    await drawSidebar({ ...one, state, why: [] });
    const html = document.body.innerHTML;
    for (const secret of ['José', 'jose', 'CUST-1003', 'Imports', 'acme.example', '412', 'Rücksendung']) {
      expect(html).not.toContain(secret);
    }
    expect(all('a')).toEqual([]);
  });
});

describe('several', () => {
  it('offers all, shows no customer, and chooses by a click', async () => {
    const actions = await drawSidebar(sample('several'));
    const choices = all('button[data-testid="candidate"]');
    expect(choices.map((choice) => choice.dataset['email'])).toEqual([
      'ada.lovelace@example.com',
      'grace.hopper@example.org',
    ]);
    expect(text()).toContain('Nothing is looked up until you choose.');
    expect(all('[data-testid^="customer-"]')).toEqual([]);
    expect(actions.choose).not.toHaveBeenCalled();
    await click(choices[1] ?? document.body);
    expect(actions.choose).toHaveBeenCalledExactlyOnceWith('g');
  });
});

describe('unsure', () => {
  it.each<[ReasonCode, string]>([
    ['mismatch', 'The page and the desk’s own answer name different people.'],
    ['ambiguous', 'The desk shows one text that may be a name or an address.'],
    ['unsettled', 'The page is still changing to this ticket.'],
    ['unread', 'The page does not tell clearly enough.'],
  ])('says why: %s', async (code, sentence) => {
    await drawSidebar({ ...sample('unsure'), why: [code] });
    expect(text()).toContain(sentence);
    expect(all('[data-testid="candidate"]')).toHaveLength(2);
    expect(all('[data-testid^="customer-"], a')).toEqual([]);
  });
});

describe('none', () => {
  it.each<[ReasonCode, string]>([
    ['empty', 'This ticket has no requester'],
    ['unread', 'This page does not show the requester'],
    ['self', 'You are the requester'],
    ['agent', 'The requester is an agent'],
    ['unsettled', 'No customer on this ticket'],
  ])('says why: %s', async (code, title) => {
    await drawSidebar({ ...sample('none-empty'), why: [code] });
    expect(find('h2').textContent).toBe(title);
    expect(testId('search').getAttribute('role')).toBe('combobox');
  });

  it('offers those set aside', async () => {
    const actions = await drawSidebar(sample('none-agent'));
    expect(testId('candidate').textContent).toContain('Show anyway');
    await click(testId('candidate'));
    expect(actions.choose).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('says so when no ticket is open', async () => {
    await drawSidebar(sample('no-ticket'));
    expect(find('h2').textContent).toBe('No ticket open');
    expect(testId('search')).toBeTruthy();
  });
});

describe('error', () => {
  it.each([
    ['options', 'Open options', 'openOptions'],
    ['retry', 'Try again', 'retry'],
    ['reload', 'Reload', 'retry'],
  ] as const)('%s offers what to do', async (action, name, called) => {
    const error = { title: 'The configuration has errors', text: 'Correct it.', action };
    const actions = await drawSidebar({ ...sample('error'), error });
    expect(find('[role="alert"]').textContent).toBe('The configuration has errorsCorrect it.');
    await click(button(name));
    expect(actions[called]).toHaveBeenCalledOnce();
  });
});

describe('the header', () => {
  it('names the ticket and has the controls', async () => {
    const actions = await drawSidebar(one);
    expect(find('h1').textContent).toBe('#16 Broken screen');
    await click(button('Options'));
    await click(button('Move to the left'));
    await click(button('Collapse'));
    expect(actions.openOptions).toHaveBeenCalledOnce();
    expect(actions.setSide).toHaveBeenCalledExactlyOnceWith('left');
    expect(actions.collapse).toHaveBeenCalledOnce();
  });

  it('moves back to the right', async () => {
    const actions = await drawSidebar({ ...one, side: 'left' });
    await click(button('Move to the right'));
    expect(actions.setSide).toHaveBeenCalledExactlyOnceWith('right');
  });

  it('has nothing to move or collapse in a tab', async () => {
    await drawSidebar(sample('tab'));
    expect(() => button('Collapse')).toThrow();
    expect(() => button('Move to the left')).toThrow();
  });
});
