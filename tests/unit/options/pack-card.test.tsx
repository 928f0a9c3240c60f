// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { checkPackText } from '../../../lib/pack/schema';
import { desk, draw } from './draw';

const wrong = '{\n  "version": 1,\n  "team": "",\n  "lnks": []\n}\n';
const checked = checkPackText(wrong);
const problems = checked.ok ? [] : checked.problems;

describe('the editor', () => {
  it('hands on every change and saves with Ctrl+S', async () => {
    const page = await draw();
    await act(() => {
      page.text().value = '{}';
      page.text().dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(page.actions.edit).toHaveBeenCalledExactlyOnceWith('{}');
    const press = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, cancelable: true });
    page.text().dispatchEvent(press);
    expect(page.actions.save).toHaveBeenCalledOnce();
    expect(press.defaultPrevented).toBe(true);
  });

  it('lets Tab go on to the next control', async () => {
    const page = await draw();
    const press = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    page.text().dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
  });

  it('numbers the lines and marks those with problems', async () => {
    await draw({ text: wrong, problems, dirty: true });
    const gutter = document.querySelector('.gutter');
    expect(gutter?.textContent).toBe('1\n2\n3\n4\n5\n6\n');
    expect([...document.querySelectorAll('.gutter mark')].map((mark) => mark.textContent)).toEqual([
      '3',
      '4',
    ]);
  });
});

describe('problems', () => {
  it('are listed with place, line and words', async () => {
    const page = await draw({ text: wrong, problems, dirty: true });
    const rows = page.all('pack-problem');
    expect(rows.map((row) => row.dataset['at'])).toEqual(['/team', '/lnks']);
    expect(rows[0]?.textContent).toBe('Line 3 /team must not be empty');
    expect(page.text().getAttribute('aria-invalid')).toBe('true');
    expect(page.said()).toContain('2 problems to mend before saving');
  });

  it('lead to their place', async () => {
    const page = await draw({ text: wrong, problems, dirty: true });
    await page.click('pack-problem');
    const { value, selectionStart, selectionEnd } = page.text();
    expect(document.activeElement).toBe(page.text());
    expect(value.slice(selectionStart, selectionEnd)).toBe('"team": ""');
  });

  it('of the JSON itself tell the column', async () => {
    const text = '{"version": 1,}';
    const broken = checkPackText(text);
    const page = await draw({ text, problems: broken.ok ? [] : broken.problems });
    expect(page.one('pack-problem').textContent).toMatch(/^Line 1, column 14 nothing follows this comma/);
  });
});

describe('all problems', () => {
  it('are copied, a line each, with line, column and place', async () => {
    const text = '{\n  "version": 1,\n  "lnks": [],\n  "team": 7\n}';
    const broken = checkPackText(text);
    const page = await draw({ text, problems: broken.ok ? [] : broken.problems });
    await act(() => document.querySelector<HTMLElement>('.problems-copy button')?.click());
    expect(page.actions.links.copy).toHaveBeenCalledExactlyOnceWith(
      [
        '3:3 /lnks: is not known here: did you mean "links"? This place takes version, team, desks, trackers, agents, sources, links, environments, clues, audit or schemes',
        '4:3 /team: must be a text in double quotes',
      ].join('\n'),
    );
  });

  it('say so where there may be more than are shown', async () => {
    const many = (n: number) => checkPackText(JSON.stringify({ version: 1, schemes: Array(n).fill(7) }));
    for (const [n, more] of [
      [49, false],
      [80, true],
    ] as const) {
      const broken = many(n);
      await draw({ problems: broken.ok ? [] : broken.problems });
      expect(document.querySelector('.problems-more') !== null).toBe(more);
    }
  });
});

describe('the buttons', () => {
  it('do what they say', async () => {
    const page = await draw({ dirty: true, canUndo: true, canRestore: true, notice: { code: 'example' } });
    const pairs = {
      'pack-save': page.actions.save,
      'pack-undo': page.actions.undo,
      'pack-discard': page.actions.discard,
      'pack-restore': page.actions.restore,
      'pack-export': page.actions.exportPack,
    };
    for (const [id, action] of Object.entries(pairs)) {
      await page.click(id);
      expect(action, id).toHaveBeenCalledOnce();
    }
  });

  it('that go away leave the keyboard in the text', async () => {
    const page = await draw({ dirty: true, canUndo: true });
    page.one('pack-discard').focus();
    await page.click('pack-discard');
    expect(document.activeElement).toBe(page.text());
  });

  it('that would do nothing are not there', async () => {
    const page = await draw();
    expect(['pack-undo', 'pack-discard', 'pack-restore'].filter(page.has)).toEqual([]);
    expect(page.said()).toEqual(['Saved']);
  });

  it('take a picked file, and the same file again', async () => {
    const page = await draw();
    const input = page.one('pack-import') as HTMLInputElement;
    const file = new File(['{}'], 'acme.json');
    Object.defineProperty(input, 'files', { value: [file] });
    // A real input fires no second `change` for the same file unless it was emptied; this one only records it.
    Object.defineProperty(input, 'value', { value: 'C:\\fakepath\\acme.json', writable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(page.actions.importFile).toHaveBeenCalledExactlyOnceWith(file);
    expect(input.value).toBe('');
  });
});

describe('what is said', () => {
  it('after a save names the next step, while a desk is not allowed', async () => {
    const page = await draw({ notice: { code: 'saved' }, sites: [desk] });
    expect(page.said().join()).toContain('Next, allow Deskside on your help desks');
    await page.show({ notice: { code: 'saved' }, sites: [{ ...desk, granted: true }] });
    expect(page.said().join()).not.toContain('Next, allow');
  });

  it('names the hosts that a text would add', async () => {
    await draw({ dirty: true, newHosts: ['a.example', 'b.example'] });
    expect(document.querySelector('.new-hosts')?.textContent).toBe(
      'New in this text: a.example and b.example',
    );
  });
});
