// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAppearance } from '../../../lib/appearance/appearance';
import { startAppearance } from '../../../lib/appearance/start';

type Changes = Record<string, { newValue?: unknown }>;

const fake = vi.hoisted(() => ({
  stored: undefined as unknown,
  dead: false,
  listeners: [] as ((changes: Changes, area: string) => void)[],
}));

vi.mock('@wxt-dev/browser', () => ({
  browser: {
    storage: {
      onChanged: {
        addListener: (listener: (typeof fake.listeners)[number]) => fake.listeners.push(listener),
      },
      local: {
        async get(key: string) {
          if (fake.dead) throw new Error('Extension context invalidated');
          return { [key]: fake.stored };
        },
      },
    },
  },
}));

const { followAppearance } = await import('../../../lib/appearance/follow');

const page = () => ({ ...document.documentElement.dataset });
const start = () => startAppearance(document.documentElement, () => localStorage);

beforeEach(() => {
  localStorage.clear();
  fake.stored = undefined;
  fake.dead = false;
  fake.listeners = [];
  for (const key of Object.keys(document.documentElement.dataset))
    delete document.documentElement.dataset[key];
});

it.each([undefined, null, 7, 'dark', [], { theme: 'pink', density: 1, text: { large: true } }])(
  'takes %j for the usual',
  (stored) =>
    expect(parseAppearance(stored)).toEqual({ theme: 'browser', density: 'comfortable', text: 'usual' }),
);

it('keeps what is right beside what is wrong', () =>
  expect(parseAppearance({ theme: 'dark', density: 'dense', more: 1 })).toEqual({
    theme: 'dark',
    density: 'comfortable',
    text: 'usual',
  }));

describe('a page', () => {
  it('looks as the agent wishes, and at once as they wish otherwise', async () => {
    fake.stored = { theme: 'dark', density: 'compact' };
    await followAppearance(document.documentElement);
    expect(page()).toEqual({ theme: 'dark', density: 'compact', text: 'usual' });
    const [told] = fake.listeners;
    told?.({ appearance: { newValue: { theme: 'light' } } }, 'local');
    expect(page()).toEqual({ theme: 'light', density: 'comfortable', text: 'usual' });
    told?.({ appearance: { newValue: { theme: 'dark' } } }, 'session');
    told?.({ pack: { newValue: {} } }, 'local');
    expect(page()['theme']).toBe('light');
    told?.({ appearance: {} }, 'local');
    expect(page()['theme']).toBe('browser');
  });

  it('starts as it looked the last time, before storage answers', async () => {
    fake.stored = { theme: 'dark' };
    await followAppearance(document.documentElement);
    delete document.documentElement.dataset['theme'];
    start();
    expect(page()['theme']).toBe('dark');
  });

  it('starts all the same where the memory is kept from it or broken, and where this Deskside has ended', async () => {
    localStorage.setItem('appearance', '{"theme": "da');
    expect(start).not.toThrow();
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(() => startAppearance(document.documentElement, denied)).not.toThrow();
    expect(page()).toEqual({});
    fake.dead = true;
    await expect(followAppearance(document.documentElement)).resolves.toBeUndefined();
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
    fake.dead = false;
    fake.stored = { theme: 'dark' };
    await followAppearance(document.documentElement);
    expect(page()['theme']).toBe('dark');
    set.mockRestore();
  });
});
