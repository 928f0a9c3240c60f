// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../../../components/sidebar/Sidebar';
import { teachProblems } from '../../../../lib/messages/lesson';
import type { TeachActions, TeachView } from '../../../../lib/sidebar/teach-view';
import { lessons } from '../../../look/gallery/lessons';
import { all, button, clear, click, draw, find, press, spies, testId } from '../mount';

afterEach(clear);

const teachSpies = () => ({
  pick: vi.fn<TeachActions['pick']>(),
  drop: vi.fn<TeachActions['drop']>(),
  cancel: vi.fn<TeachActions['cancel']>(),
  end: vi.fn<TeachActions['end']>(),
  save: vi.fn<TeachActions['save']>(),
  undo: vi.fn<TeachActions['undo']>(),
  copy: vi.fn<TeachActions['copy']>(async () => true),
});

async function show(name: string, change: Partial<TeachView> = {}) {
  const lesson = lessons[name];
  if (!lesson) throw new Error(`no lesson ${name}`);
  const actions = teachSpies();
  const teaching = { view: { ...lesson.teaching, ...change }, actions };
  await draw(<Sidebar view={lesson.view} actions={spies()} teaching={teaching} />);
  return actions;
}
const text = () => document.body.textContent;

it.each(Object.keys(lessons))('%s has a name on every button, and no style attribute', async (name) => {
  await show(name);
  expect(testId('teach').dataset['stage']).toBe(lessons[name]?.teaching.stage);
  const nameless = all('button').filter((el) => !(el.getAttribute('aria-label') ?? el.textContent)?.trim());
  expect(nameless).toEqual([]);
  expect(all('[style], style')).toEqual([]);
});

describe('the offer', () => {
  it('begins with the address, and says nothing else where nobody is found', async () => {
    const actions = await show('teach-offer');
    expect(text()).not.toContain('This page does not show the requester');
    await click(button('Teach Deskside this page'));
    expect(actions.pick).toHaveBeenCalledExactlyOnceWith('email');
  });

  it('steps back where somebody is shown', async () => {
    await show('teach-offer-small');
    expect(testId('customer-name')).toBeTruthy();
    expect(testId('teach-begin').classList).toContain('button-quiet');
  });
});

describe('picking', () => {
  it.each([
    ['email', 'Click the customer’s address in the page'],
    ['name', 'Click the customer’s name in the page'],
    ['id', 'Click the ticket’s id in the page'],
  ] as const)('says what to click: %s', async (field, words) => {
    await show('teach-picking', { field });
    expect(find('h2').textContent).toBe(words);
  });

  it('is all there is, and ends by the button or Escape', async () => {
    const actions = await show('teach-picking');
    expect(all('[data-testid="search"], [data-testid^="customer-"]')).toEqual([]);
    await click(button('Cancel'));
    await press('Escape');
    expect(actions.cancel).toHaveBeenCalledTimes(2);
  });
});

describe('the review', () => {
  it('shows letter by letter what would be read, and saves it', async () => {
    const actions = await show('teach-review');
    expect(['email', 'name', 'id'].map((field) => testId(`teach-${field}`).textContent)).toEqual([
      'jose+orders@example.net',
      'José Ñandú-Østergård',
      '4711',
    ]);
    await click(button('Pick again: Ticket'));
    await click(button('Leave out: Name'));
    await click(button('Save for this desk'));
    await click(button('Cancel'));
    expect(actions.pick).toHaveBeenCalledExactlyOnceWith('id');
    expect(actions.drop).toHaveBeenCalledExactlyOnceWith('name');
    expect(actions.save).toHaveBeenCalledOnce();
    expect(actions.end).toHaveBeenCalledOnce();
  });

  it('does nothing twice while a step is under way', async () => {
    const actions = await show('teach-review', { busy: true });
    await click(button('Save for this desk'));
    await click(button('Pick again: Name'));
    expect([actions.save, actions.pick].flatMap((spy) => spy.mock.calls)).toEqual([]);
  });

  it('cannot be saved without a rule', async () => {
    await show('teach-review-none');
    expect(() => button('Save for this desk')).toThrow();
    expect(text()).toContain('Every rule finds more than one person.');
  });

  it('has words for every problem', async () => {
    await show('teach-review', { problems: [...teachProblems, 'team'] });
    const said = all('[data-problem]').map((item) => item.textContent);
    expect(new Set(said).size).toBe(teachProblems.length + 1);
    expect(said.every((words) => (words?.length ?? 0) > 20)).toBe(true);
  });

  it('takes the focus where the pick ends, and no button with it', async () => {
    await show('teach-picking');
    await show('teach-review');
    expect(document.activeElement).toBe(testId('teach'));
  });
});

describe('what was learned', () => {
  it('is copied, taken back and put away, above the customer', async () => {
    const actions = await show('teach-saved');
    expect(testId('customer-name')).toBeTruthy();
    await click(button('Copy the rule'));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(lessons['teach-saved']?.teaching.rule);
    await vi.waitFor(() => expect(text()).toContain('Copied'));
    await click(button('Undo'));
    await click(button('Done'));
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(actions.end).toHaveBeenCalledOnce();
  });
});
