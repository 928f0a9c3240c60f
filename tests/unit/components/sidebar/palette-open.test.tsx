// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../../components/sidebar/Sidebar';
import { clear, click, draw, drawSidebar, find, press, spies, testId } from '../mount';
import { box, byKey, full, isOpen, labels, opened, type } from './open-palette';

afterEach(clear);

describe('opens', () => {
  it.each([
    ['k', { ctrlKey: true }, true],
    ['k', { metaKey: true }, true],
    ['K', { ctrlKey: true }, true],
    ['л', { ctrlKey: true, code: 'KeyK' }, true],
    ['k', {}, false],
    ['k', { ctrlKey: true, altKey: true }, false],
    ['K', { ctrlKey: true, shiftKey: true }, false],
    ['j', { ctrlKey: true, code: 'KeyK' }, false],
  ])('with %s and %j: %s', async (key, more, opens) => {
    await drawSidebar(full);
    expect(await press(key, document.body, more)).toBe(opens);
    expect(isOpen()).toBe(opens);
  });

  it('while typing elsewhere, and closes with the same keys', async () => {
    await drawSidebar(full);
    await press('/');
    await byKey(testId('search'));
    expect(document.activeElement).toBe(box());
    await byKey(box());
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(testId('search'));
  });

  it('from outside, with every change of the count, and not for 0', async () => {
    const actions = spies();
    const at = (palette?: number) => draw(<Sidebar view={full} actions={actions} palette={palette} />);
    await at();
    await at(0);
    expect(isOpen()).toBe(false);
    await at(1);
    expect(isOpen()).toBe(true);
    await press('Escape', box());
    await at(1);
    expect(isOpen()).toBe(false);
    await at(2);
    expect(isOpen()).toBe(true);
  });

  it('by the button at the foot, too', async () => {
    await drawSidebar(full);
    await click(find('.foot button'));
    expect(isOpen()).toBe(true);
  });

  it('as a dialog with a combobox, which has the keyboard', async () => {
    await opened();
    expect(find('dialog').getAttribute('aria-label')).toBe('What do you want to do?');
    expect(find('dialog').hasAttribute('open')).toBe(true);
    expect(document.activeElement).toBe(box());
    expect(box().getAttribute('role')).toBe('combobox');
    expect(document.getElementById(box().getAttribute('aria-controls') ?? '')?.getAttribute('role')).toBe(
      'listbox',
    );
  });
});

describe('closes', () => {
  it('with Escape, and gives the keyboard back', async () => {
    await drawSidebar(full);
    find('[data-id="logs"]').focus();
    await byKey();
    expect(await press('Escape', box())).toBe(true);
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(find('[data-id="logs"]'));
  });

  it('with a press beside it, not inside', async () => {
    await opened();
    await click(box());
    expect(isOpen()).toBe(true);
    await click(find('dialog'));
    expect(isOpen()).toBe(false);
  });

  it('when the browser asks it to', async () => {
    await opened();
    const cancel = new Event('cancel', { cancelable: true });
    await act(() => {
      find('dialog').dispatchEvent(cancel);
    });
    expect(cancel.defaultPrevented).toBe(true);
    expect(isOpen()).toBe(false);
  });

  it('on the next ticket, and for another customer of the same one', async () => {
    const actions = await opened();
    await drawSidebar({ ...full, ticket: 'rt:17' }, actions);
    expect(isOpen()).toBe(false);
    await byKey();
    await drawSidebar({ ...full, ticket: 'rt:17', customer: { email: 'other@example.com' } }, actions);
    expect(isOpen()).toBe(false);
  });

  it('not because the customer has just been found', async () => {
    const { customer: _, ...looking } = full;
    const actions = await opened({ ...looking, state: 'looking' });
    await type('log');
    await drawSidebar(full, actions);
    expect(box().value).toBe('log');
    expect(labels()).toContain('Log in as José');
  });

  it('keeps the keyboard inside', async () => {
    await opened();
    for (const shiftKey of [false, true]) {
      expect(await press('Tab', box(), { shiftKey })).toBe(true);
      expect(document.activeElement).toBe(box());
    }
  });
});
