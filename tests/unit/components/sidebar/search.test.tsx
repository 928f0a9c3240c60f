// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST } from '../../../../components/sidebar/use-search';
import type { FoundCustomer } from '../../../../lib/sidebar/view';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, press, spies, testId } from '../mount';

const none = samples['none-empty']!;
const people: FoundCustomer[] = [
  { id: 'c1', name: 'Ada Lovelace', email: 'ada@example.com', company: 'Engines' },
  { id: 'c2', email: 'adam@example.org' },
];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await clear();
});

const box = () => testId('search') as HTMLInputElement;
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const said = () => document.getElementById(box().getAttribute('aria-describedby') ?? '')?.textContent;

async function type(text: string): Promise<void> {
  await act(() => {
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function found(answer: FoundCustomer[] = people) {
  const actions = spies();
  actions.search.mockResolvedValue(answer);
  await drawSidebar(none, actions);
  await type(' ada ');
  await pass(REST);
  return actions;
}

const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('searching', () => {
  it('waits until typing rests, then asks once', async () => {
    const { search } = await drawSidebar(none);
    await type('a');
    await pass(REST - 1);
    await type('ad');
    await pass(REST - 1);
    expect(search).not.toHaveBeenCalled();
    await pass(1);
    expect(search).toHaveBeenCalledExactlyOnceWith('ad');
  });

  it('does not ask for nothing', async () => {
    const { search } = await drawSidebar(none);
    await type('   ');
    await pass(REST);
    expect(search).not.toHaveBeenCalled();
    expect(said()).toBe('Finds customers that this browser has seen before.');
  });

  it('does not ask again because the view was drawn again', async () => {
    const actions = await found();
    await drawSidebar({ ...none, now: none.now + 60_000 }, { ...actions });
    await pass(REST);
    expect(actions.search).toHaveBeenCalledOnce();
    expect(all('[role="option"]')).toHaveLength(2);
  });

  it('asks the newest actions', async () => {
    const [older, newer] = [spies(), spies()];
    await drawSidebar(none, older);
    await drawSidebar(none, newer);
    await type('ada');
    await pass(REST);
    expect(older.search).not.toHaveBeenCalled();
    expect(newer.search).toHaveBeenCalledOnce();
  });

  it('lists what was found', async () => {
    await found();
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(all('[role="option"]').map((option) => option.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'ALAda Lovelace Engines ada@example.com',
      'Aadam@example.org',
    ]);
    expect(said()).toBe('2 customers found');
  });

  it('says when nothing was found', async () => {
    await found([]);
    expect(said()).toContain('No customer seen here matches “ada”.');
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });

  it('says when it failed', async () => {
    const actions = spies();
    actions.search.mockRejectedValue(new Error('gone'));
    await drawSidebar(none, actions);
    await type('ada');
    await pass(REST);
    expect(said()).toBe('The search did not work. Try again.');
  });

  it('never shows the answer to an older text', async () => {
    const actions = spies();
    const slow = Promise.withResolvers<FoundCustomer[]>();
    actions.search.mockReturnValueOnce(slow.promise).mockResolvedValueOnce([]);
    await drawSidebar(none, actions);
    await type('ada');
    await pass(REST);
    await type('zoe');
    await pass(REST);
    slow.resolve(people);
    await pass(0);
    expect(all('[role="option"]')).toEqual([]);
    expect(said()).toContain('zoe');
  });

  it('drops a list as soon as the text is another', async () => {
    const { open } = await found();
    await type('adam');
    expect(all('[role="option"]')).toEqual([]);
    await press('Enter', box());
    expect(open).not.toHaveBeenCalled();
  });
});

describe('a customer who is shown before they are written down', () => {
  const one = samples['one']!;
  const { recordId: _, ...unwritten } = one;

  it('is found once they are', async () => {
    const actions = spies();
    await drawSidebar(unwritten, actions);
    await press('/');
    await type('ada');
    await pass(REST);
    expect(said()).toContain('No customer seen here matches');
    actions.search.mockResolvedValue(people);
    await drawSidebar({ ...unwritten, recordId: 'c1' }, actions);
    await pass(REST);
    expect(all('[role="option"]')).toHaveLength(2);
  });

  it('is looked for again under what is pointed at', async () => {
    const actions = spies();
    actions.search.mockResolvedValue(people.slice(1));
    await drawSidebar(unwritten, actions);
    await press('/');
    await type('ada');
    await pass(REST);
    await press('ArrowDown', box());
    actions.search.mockResolvedValue(people);
    await drawSidebar({ ...unwritten, recordId: 'c1' }, actions);
    expect(active()).toContain('adam@example.org');
    await pass(REST);
    expect(all('[role="option"]')).toHaveLength(2);
    await press('Enter', box());
    expect(actions.open).toHaveBeenCalledExactlyOnceWith('c2');
  });
});

/** What a browser does between two keys, and no more: nothing is painted. */
const unpainted = () => Promise.resolve().then(() => undefined);
/** A key without waiting for what comes after the paint. */
async function quick(key: string, on: Element): Promise<void> {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await unpainted();
}

describe('a quick hand', () => {
  it('writes into the box with the key after “/”', async () => {
    await drawSidebar(samples['one']!);
    await quick('/', document.body);
    expect(document.activeElement).toBe(box());
  });

  it('points in a list that has just come', async () => {
    const actions = spies();
    const slow = Promise.withResolvers<FoundCustomer[]>();
    actions.search.mockReturnValue(slow.promise);
    await drawSidebar(none, actions);
    await type('ada');
    await pass(REST);
    slow.resolve(people);
    for (let times = 0; times < 5; times += 1) await unpainted();
    expect(all('[role="option"]')).toHaveLength(2);
    await quick('ArrowDown', box());
    expect(active()).toContain('Ada Lovelace');
    await pass(100);
    expect(active()).toContain('Ada Lovelace');
  });

  it('never opens by the place of the list before', async () => {
    const actions = await found();
    await press('ArrowDown', box());
    await press('ArrowDown', box());
    const slow = Promise.withResolvers<FoundCustomer[]>();
    actions.search.mockReturnValue(slow.promise);
    await type('grace');
    await pass(REST);
    slow.resolve(['c7', 'c8', 'c9'].map((id) => ({ id, name: `Grace ${id}` })));
    for (let times = 0; times < 5; times += 1) await unpainted();
    expect(all('[role="option"]')).toHaveLength(3);
    await quick('Enter', box());
    expect(actions.open).not.toHaveBeenCalled();
  });
});

describe('opening', () => {
  it('goes through the list with arrows, around its ends, and opens with Enter', async () => {
    const { open } = await found();
    await press('ArrowDown', box());
    expect(active()).toContain('Ada Lovelace');
    await press('ArrowDown', box());
    await press('ArrowDown', box());
    expect(active()).toContain('Ada Lovelace');
    await press('ArrowUp', box());
    expect(active()).toContain('adam@example.org');
    await press('Enter', box());
    expect(open).toHaveBeenCalledExactlyOnceWith('c2');
  });

  it('asks to point first when several were found', async () => {
    const { open } = await found();
    await press('Enter', box());
    expect(open).not.toHaveBeenCalled();
  });

  it('opens the only one with Enter', async () => {
    const { open } = await found(people.slice(0, 1));
    await press('Enter', box());
    expect(open).toHaveBeenCalledExactlyOnceWith('c1');
  });

  it('leaves Enter to an input method', async () => {
    const { open } = await found(people.slice(0, 1));
    await press('Enter', box(), { isComposing: true });
    expect(open).not.toHaveBeenCalled();
  });

  it('opens by a click, and closes itself', async () => {
    const actions = spies();
    actions.search.mockResolvedValue(people);
    await drawSidebar(samples['one']!, actions);
    await click(button('Find a customer'));
    await type('ada');
    await pass(REST);
    await click(all('[data-testid="found"]')[1]!);
    expect(actions.open).toHaveBeenCalledExactlyOnceWith('c2');
    expect(all('[data-testid="search"]')).toEqual([]);
  });

  it('Escape empties the box before it leaves', async () => {
    await found();
    await press('Escape', box());
    expect(box().value).toBe('');
    expect(all('[role="option"]')).toEqual([]);
  });
});
