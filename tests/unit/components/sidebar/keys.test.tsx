// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { samples } from '../../../look/gallery/samples';
import { all, clear, drawSidebar, find, press, testId } from '../mount';

const view = samples['one']!;
/** Ids of the links that were clicked, by whatever means. */
let clicked: (string | undefined)[] = [];
const listen = (event: Event) => {
  const link = (event.target as Element).closest<HTMLElement>('[data-testid="link"]');
  if (link) clicked.push(link.dataset['id']);
  event.preventDefault();
};

beforeEach(() => {
  clicked = [];
  document.addEventListener('click', listen);
});
afterEach(async () => {
  document.removeEventListener('click', listen);
  await clear();
});

describe('1 to 9', () => {
  it('press the nth link that can be opened', async () => {
    const [login, ...rest] = view.links;
    await drawSidebar({
      ...view,
      links: [{ id: 'no', kind: 'logs', label: 'No', missing: ['x'] }, login!, ...rest],
    });
    await press('1');
    await press('2');
    await press('4');
    expect(clicked).toEqual(['login', 'logs', 'stripe']);
  });

  it('do nothing without such a link', async () => {
    await drawSidebar(view);
    expect(await press('9')).toBe(false);
    expect(await press('0')).toBe(false);
    expect(clicked).toEqual([]);
  });

  it('work where digits need Shift', async () => {
    await drawSidebar(view);
    await press('&', document.body, { code: 'Digit1' });
    await press('2', document.body, { code: 'Digit2', shiftKey: true });
    await press('#', document.body, { code: 'Digit3', shiftKey: true });
    expect(clicked).toEqual(['login', 'logs']);
  });

  it.each<KeyboardEventInit>([
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
    { repeat: true },
    { isComposing: true },
  ])('are left alone with %j', async (more) => {
    await drawSidebar(view);
    expect(await press('1', document.body, more)).toBe(false);
    expect(clicked).toEqual([]);
  });

  it('are left alone while typing', async () => {
    await drawSidebar(view);
    await press('/');
    await press('1', testId('search'));
    expect(clicked).toEqual([]);
  });

  it.each(['looking', 'several', 'none', 'unsure', 'error'] as const)(
    'do nothing while %s',
    async (state) => {
      await drawSidebar({ ...view, state });
      expect(await press('1')).toBe(false);
      expect(clicked).toEqual([]);
    },
  );

  it('stop with the sidebar', async () => {
    await drawSidebar(view);
    await clear();
    expect(await press('/')).toBe(false);
  });
});

describe('/ and Escape', () => {
  it('go to the search and back to its button', async () => {
    await drawSidebar(view);
    expect(all('[data-testid="search"]')).toEqual([]);
    expect(await press('/')).toBe(true);
    expect(document.activeElement).toBe(testId('search'));
    await press('Escape', testId('search'));
    expect(all('[data-testid="search"]')).toEqual([]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Find a customer');
  });

  it('focus the search that is there already', async () => {
    await drawSidebar(samples['none-empty']!);
    expect(document.activeElement).not.toBe(testId('search'));
    await press('/');
    expect(document.activeElement).toBe(testId('search'));
    await press('Escape', testId('search'));
    expect(document.activeElement).not.toBe(testId('search'));
  });

  it('type a slash in the search', async () => {
    await drawSidebar(samples['none-empty']!);
    expect(await press('/', testId('search'))).toBe(false);
  });

  it('the next ticket starts without the search, and without its focus', async () => {
    await drawSidebar(view);
    await press('/');
    await drawSidebar({ ...view, ticket: 'rt:17' });
    expect(all('[data-testid="search"]')).toEqual([]);
    await drawSidebar({ ...samples['none-empty']!, ticket: 'rt:18' });
    expect(document.activeElement).not.toBe(testId('search'));
  });
});

it('takes no key that somebody else took', async () => {
  await drawSidebar(view);
  const take = vi.fn((event: Event) => event.preventDefault());
  find('main').addEventListener('keydown', take);
  await press('1', find('main'));
  expect(take).toHaveBeenCalledOnce();
  expect(clicked).toEqual([]);
});
