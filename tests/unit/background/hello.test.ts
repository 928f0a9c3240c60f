import { beforeEach, describe, expect, it } from 'vitest';
import { fake } from './fake-browser';
import { freshBrowser, hello } from './stage';

beforeEach(() => freshBrowser());

describe('a hello from a desk', () => {
  it('brings the desk’s adapter and the finder of clues, and nothing where no desk lives', async () => {
    await hello(1);
    expect(fake.injected).toEqual([
      { tabId: 1, files: ['/desks/rt.js'] },
      { tabId: 1, files: ['/clues.js'] },
    ]);
    fake.injected.length = 0;
    await hello(2, 'https://elsewhere.example/');
    expect(fake.injected).toEqual([]);
  });
});
