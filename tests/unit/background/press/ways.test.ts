import { fake } from '../fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { app, openTicket, opened, press, pressOf, trail } from './press-stage';

const container = (name: string, cookieStoreId: string) => ({
  name,
  cookieStoreId,
  color: 'blue',
  icon: 'gift',
});
const refused = (code: string) => ({ done: false, refused: code });

beforeEach(() => openTicket());

describe('a tab', () => {
  it('opens behind, where the agent asks for that', async () => {
    await press(pressOf({ how: 'behind' }));
    expect(fake.created).toMatchObject([{ url: app, active: false }]);
  });

  it.each([{ how: 'window' as const }, { open: 'window' as const }])('or in a window: %j', async (more) => {
    await press(pressOf(more));
    expect([fake.created, fake.windows]).toEqual([[], [{ url: app, cookieStoreId: 'firefox-default' }]]);
  });
});

describe('a private window', () => {
  const go = () => press(pressOf({ open: 'private' }));

  it.each(['hidden', 'let-in'] as const)('opens where the browser has it %s', async (how) => {
    fake.traits.private = how;
    expect(await go()).toMatchObject({ done: true });
    expect([fake.windows, fake.created]).toEqual([[{ url: app, incognito: true }], []]);
  });

  it.each([
    ['kept-out', 'private-denied'],
    ['off', 'private-off'],
  ] as const)('is refused where it is %s, and nothing opens in its place', async (how, code) => {
    fake.traits.private = how;
    expect(await go()).toEqual(refused(code));
    expect(opened()).toEqual([]);
    expect(await trail()).toMatchObject([{ outcome: code, open: 'private' }]);
  });

  it('fails where it fails for another reason', async () => {
    fake.traits.private = 'let-in';
    fake.traits.onOpen = () => {
      throw new Error('no window');
    };
    expect(await go()).toEqual(refused('failed'));
  });
});

describe('a container', () => {
  const go = (more = {}) => press(pressOf({ open: 'container:Customer', ...more }));

  it('is made where there is none of its name, and used from then on', async () => {
    fake.traits.containers = [container('Work', 'firefox-container-1')];
    await go();
    await go({ how: 'behind' });
    expect(fake.traits.containers).toMatchObject([
      {},
      { name: 'Customer', color: 'red', icon: 'fingerprint' },
    ]);
    expect(fake.created).toMatchObject([
      { url: app, cookieStoreId: 'firefox-container-2', active: true },
      { url: app, cookieStoreId: 'firefox-container-2', active: false },
    ]);
    await go({ how: 'window' });
    expect(fake.windows).toEqual([{ url: app, cookieStoreId: 'firefox-container-2' }]);
  });

  it('is made once by two presses at once', async () => {
    fake.traits.containers = [];
    await Promise.all([go(), go()]);
    expect(fake.traits.containers).toHaveLength(1);
  });

  it('is refused by a browser without any, and nothing opens in its place', async () => {
    expect(await go()).toEqual(refused('no-containers'));
    expect(opened()).toEqual([]);
  });

  it('is refused while they are switched off, and nothing opens in its place', async () => {
    Object.assign(fake.traits, { containers: [], containersOff: true });
    expect(await go()).toEqual(refused('containers-off'));
    expect(opened()).toEqual([]);
  });
});
