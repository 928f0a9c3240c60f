// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearOrphans, createHost, type Host } from '../../../lib/dock/host';
import { hostMark } from '../../../lib/dock/marks';

const layout = { open: true, width: 400, side: 'right' } as const;
const settled = () => new Promise((done) => setImmediate(done));
const hosts = () => document.querySelectorAll(`[${hostMark}]`);

let life: AbortController;
let host: Host;
const onRemoved = vi.fn();

beforeEach(() => {
  onRemoved.mockReset();
  life = new AbortController();
  host = createHost(document, life.signal, onRemoved);
});
afterEach(() => {
  life.abort();
  for (const element of hosts()) element.remove();
});

it('gives the page one plain element, whose inside it cannot reach', () => {
  const [element] = hosts();
  expect(hosts()).toHaveLength(1);
  expect(element?.localName).toBe('div');
  expect(element?.shadowRoot).toBeNull();
  expect(element?.innerHTML).toBe('');
  expect(element?.parentElement).toBe(document.documentElement);
});

describe('its place', () => {
  it.each([
    ['right', { right: '0px', left: 'auto', width: '400px', top: '0px', bottom: '0px' }],
    ['left', { left: '0px', right: 'auto', width: '400px', top: '0px', bottom: '0px' }],
  ] as const)('is the %s edge of the window', (side, expected) => {
    host.place({ ...layout, side }, false);
    expect(host.element.style).toMatchObject(expected);
    expect(host.element.style.getPropertyPriority('width')).toBe('important');
  });

  it('is a slim tab when it is collapsed', () => {
    host.place(layout, false);
    host.place(layout, true);
    expect(host.element.style).toMatchObject({ width: '28px', bottom: 'auto' });
  });

  it('is light or dark as the agent wishes, before and after it was given', () => {
    host.dress('dark');
    host.place(layout, true);
    expect(host.element.style.colorScheme).toBe('dark');
    host.dress('browser');
    expect(host.element.style).toMatchObject({ colorScheme: 'light dark', width: '28px' });
  });

  it('is put back when the page meddles with it, until that becomes a quarrel', async () => {
    host.place(layout, false);
    const before = host.element.getAttribute('style');
    for (let i = 0; i < 5; i += 1) {
      host.element.style.setProperty('display', 'none', 'important');
      await settled();
      expect(host.element.getAttribute('style')).toBe(before);
    }
    host.element.style.setProperty('display', 'none', 'important');
    await settled();
    expect(host.element.style.display).toBe('none');
  });
});

describe('keys and text', () => {
  const heard = vi.fn();
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'];
  const press = (type: string) =>
    host.element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

  beforeEach(() => heard.mockReset());

  it.each(types)('%s stays in the sidebar', (type) => {
    window.addEventListener(type, heard);
    press(type);
    expect(heard).not.toHaveBeenCalled();
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
    window.removeEventListener(type, heard);
  });

  it('a click is the page’s to see, which closes its menus by it', () => {
    window.addEventListener('click', heard, { once: true });
    press('click');
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('when the page takes it out', () => {
  it('says so', async () => {
    host.element.remove();
    await settled();
    expect(onRemoved).toHaveBeenCalledOnce();
  });

  it('says nothing of other elements, of a new body, nor of its own leaving', async () => {
    const other = document.createElement('div');
    document.documentElement.append(other);
    other.remove();
    document.body.replaceWith(document.createElement('body'));
    await settled();
    expect(host.element.isConnected).toBe(true);
    host.remove();
    await settled();
    expect(hosts()).toHaveLength(0);
    expect(onRemoved).not.toHaveBeenCalled();
  });

  it('says nothing once its life has ended', async () => {
    life.abort();
    host.element.remove();
    await settled();
    expect(onRemoved).not.toHaveBeenCalled();
  });
});

it('a newer life clears away what an older one has left, and nothing else', () => {
  const text = document.body.innerHTML;
  clearOrphans(document);
  expect(hosts()).toHaveLength(0);
  expect(document.body.innerHTML).toBe(text);
});
