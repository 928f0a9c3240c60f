// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { samples } from '../../../look/gallery/samples';
import { all, button, clear, click, drawSidebar, spies, testId } from '../mount';

afterEach(clear);

const view = samples['notes']!;
const none = samples['notes-none']!;
const other = { ...none, recordId: 'r2', customer: { email: 'grace@example.org' }, ticket: 'rt:17' };
const box = () => testId('note-box') as HTMLTextAreaElement;

async function write(text: string): Promise<void> {
  await act(() => {
    box().value = text;
    box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });
}

describe('notes', () => {
  it('are one quiet line while there are none, and nothing before they were read', async () => {
    await drawSidebar(none);
    expect(testId('notes').textContent).toBe('Add a note');
    await drawSidebar({ ...none, notes: null });
    expect(all('[data-testid="notes"]')).toEqual([]);
  });

  it('are added for the customer on view', async () => {
    const { addNote } = await drawSidebar(none);
    await click(testId('note-add'));
    expect(document.activeElement).toBe(box());
    await write('Calls back on Monday');
    await click(testId('note-save'));
    expect(addNote).toHaveBeenCalledExactlyOnceWith('r1', 'Calls back on Monday');
    expect(all('textarea')).toEqual([]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('are saved with Enter and %j', async (held) => {
    const { addNote } = await drawSidebar(none);
    await click(testId('note-add'));
    await write('x');
    await press('Enter');
    expect(addNote).not.toHaveBeenCalled();
    await press('Enter', held);
    expect(addNote).toHaveBeenCalledOnce();
  });

  it('are given up with Escape, and what was typed can be had again', async () => {
    const { addNote } = await drawSidebar(none);
    await click(testId('note-add'));
    await write('half a thought');
    await press('Escape');
    expect(all('textarea')).toEqual([]);
    await click(testId('note-undo'));
    expect(box().value).toBe('half a thought');
    expect(addNote).not.toHaveBeenCalled();
  });

  it('leave single keys alone while one is typed', async () => {
    const actions = await drawSidebar(none);
    await click(testId('note-add'));
    for (const key of ['1', 'b', '/', '?', 'c']) await press(key);
    expect(actions.press).not.toHaveBeenCalled();
    expect(actions.setBlurred).not.toHaveBeenCalled();
    expect(all('dialog, [role="combobox"]')).toEqual([]);
  });

  it('that may be about somebody else say so', async () => {
    await drawSidebar(view);
    const marked = all('[data-testid="note"]').map((note) => note.textContent.includes('somebody else'));
    expect(marked).toEqual([false, false, true]);
  });

  it('are changed in their place', async () => {
    const { changeNote } = await drawSidebar(view);
    await click(button('Edit this note'));
    expect(box().value).toBe(view.notes?.[0]?.text);
    expect(testId('note-save').getAttribute('aria-disabled')).toBe('true');
    await write('shorter');
    await click(testId('note-save'));
    expect(changeNote).toHaveBeenCalledExactlyOnceWith('r1', 'n1', 'shorter');
  });

  it('are changed one at a time: a draft is in nobody’s way', async () => {
    await drawSidebar(view);
    await click(testId('note-add'));
    await write('half a thought');
    expect(all('[data-testid="note"]').length).toBe(view.notes?.length);
    expect(all('[data-testid="notes"] [aria-label="Edit this note"]')).toEqual([]);
    await press('Escape');
    await click(button('Edit this note'));
    expect(box().value).toBe(view.notes?.[0]?.text);
  });

  it('keep what is typed while they are saved', async () => {
    const actions = spies();
    const { promise, resolve } = Promise.withResolvers<void>();
    actions.addNote.mockReturnValueOnce(promise);
    await drawSidebar(none, actions);
    await click(testId('note-add'));
    await write('first');
    await click(testId('note-save'));
    await write('first and more');
    await act(async () => resolve());
    expect(box().value).toBe('first and more');
    expect(actions.addNote).toHaveBeenCalledExactlyOnceWith('r1', 'first');
  });

  it('are deleted with a way back', async () => {
    const actions = spies();
    let back = 0;
    actions.removeNote.mockResolvedValue(async () => void (back += 1));
    await drawSidebar(view, actions);
    await click(button('Delete this note'));
    expect(actions.removeNote).toHaveBeenCalledExactlyOnceWith('r1', 'n1');
    expect(testId('notes').textContent).toContain('Note deleted');
    await click(testId('note-undo'));
    expect(back).toBe(1);
    expect(all('[data-testid="note-undo"]')).toEqual([]);
  });

  it('that could not be kept still stand where they were typed', async () => {
    const actions = spies();
    actions.addNote.mockRejectedValue(new Error('full'));
    await drawSidebar(none, actions);
    await click(testId('note-add'));
    await write('do not lose me');
    await click(testId('note-save'));
    expect(box().value).toBe('do not lose me');
    expect(testId('notes').textContent).toContain('could not be kept');
  });

  it('say near their limit how much is left, and past it how much is too much', async () => {
    const { addNote } = await drawSidebar(none);
    await click(testId('note-add'));
    await write('x'.repeat(3_000));
    expect(testId('notes').textContent).not.toContain('character');
    await write('x'.repeat(3_999));
    expect(testId('notes').textContent).toContain('1 character left');
    await write('x'.repeat(4_020));
    expect(testId('notes').textContent).toContain('20 characters too many');
    await click(testId('note-save'));
    await press('Enter', { ctrlKey: true });
    expect(addNote).not.toHaveBeenCalled();
  });

  it('are text: nothing in them can be pressed or runs', async () => {
    const text = 'https://evil.example <img src=x onerror=alert(1)> [x](javascript:1)\nnext';
    await drawSidebar({ ...view, notes: [{ id: 'n', text, at: view.now }] });
    expect(all('[data-testid="note"] :is(a, img)')).toEqual([]);
    expect(all('.note-text br')).toHaveLength(1);
  });

  it('that are long are folded', async () => {
    await drawSidebar(samples['notes-long']!);
    const length = () => all('.note-text')[0]!.textContent.length;
    expect(length()).toBeLessThan(300);
    await click(button('Show all of it'));
    expect(length()).toBeGreaterThan(900);
  });
});

describe('a note that is being typed', () => {
  it('survives a refresh of the card', async () => {
    const actions = await drawSidebar(none);
    await click(testId('note-add'));
    await write('while it refreshes');
    await drawSidebar(
      { ...none, refreshing: true, now: none.now + 60_000, customer: { ...none.customer, plan: 'New' } },
      actions,
    );
    expect(box().value).toBe('while it refreshes');
    expect(document.activeElement).toBe(box());
  });

  it('never moves to another customer, and waits for its own', async () => {
    const actions = await drawSidebar(none);
    await click(testId('note-add'));
    await write('about José');
    await drawSidebar(other, actions);
    expect(all('textarea')).toEqual([]);
    await click(testId('note-add'));
    expect(box().value).toBe('');
    await write('about Grace');
    await click(testId('note-save'));
    expect(actions.addNote).toHaveBeenCalledExactlyOnceWith('r2', 'about Grace');
    await drawSidebar(none, actions);
    expect(box().value).toBe('about José');
  });

  it('of a note that was deleted elsewhere becomes a new one', async () => {
    const actions = await drawSidebar(view);
    await click(button('Edit this note'));
    await write('changed meanwhile');
    await drawSidebar({ ...view, notes: view.notes!.slice(1) }, actions);
    expect(box().value).toBe('changed meanwhile');
    await click(testId('note-save'));
    expect(actions.addNote).toHaveBeenCalledExactlyOnceWith('r1', 'changed meanwhile');
  });
});

describe('the blur', () => {
  it('is switched by the header and by a key, and said clearly', async () => {
    const { setBlurred } = await drawSidebar(none);
    await click(button('Blur names and cards'));
    expect(setBlurred).toHaveBeenLastCalledWith(true);
    await act(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));
    });
    expect(setBlurred).toHaveBeenCalledTimes(2);
    const actions = await drawSidebar({ ...none, blurred: true });
    expect(testId('sidebar').dataset['blurred']).toBe('true');
    expect(testId('blurred').textContent).toContain('Blurred');
    await click(button('Show all'));
    expect(actions.setBlurred).toHaveBeenLastCalledWith(false);
  });
});
