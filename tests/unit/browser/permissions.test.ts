import { describe, expect, it, test, vi } from 'vitest';
import {
  granted,
  onPermissionsChanged,
  originPattern,
  request,
  revoke,
} from '../../../lib/browser/permissions';
import type { PermissionsApi } from '../../../lib/browser/permissions';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: {} }));

/** A browser that knows some grants and asks nobody. */
function fakeApi(origins: string[]) {
  const grants = new Set(origins);
  const listeners = { added: new Set<() => void>(), removed: new Set<() => void>() };
  const event = (set: Set<() => void>) => ({
    addListener: (listener: () => void) => void set.add(listener),
    removeListener: (listener: () => void) => void set.delete(listener),
  });
  const api = {
    contains: async (asked: { origins: string[] }) => asked.origins.every((origin) => grants.has(origin)),
    request: async (asked: { origins: string[] }) => {
      for (const origin of asked.origins) grants.add(origin);
      for (const listener of listeners.added) listener();
      return true;
    },
    remove: async (asked: { origins: string[] }) => {
      const had = asked.origins.every((origin) => grants.delete(origin));
      for (const listener of listeners.removed) listener();
      return had;
    },
    onAdded: event(listeners.added),
    onRemoved: event(listeners.removed),
  };
  return api as unknown as PermissionsApi;
}

const rt = 'https://rt.acme.example/*';
const crm = 'https://crm.acme.example/*';

test.each([
  ['https://rt.acme.example/rt/', rt],
  ['https://rt.acme.example:8443', rt],
  ['http://127.0.0.1:8085/', 'http://127.0.0.1/*'],
  ['http://[::1]:8085/', 'http://[::1]/*'],
  ['https://RT.Acme.Example/', rt],
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example/*'],
  ['https://crm.acme.example/c/{{customer.externalId}}?email={{customer.email}}', crm],
])('%s needs %s', (address, pattern) => {
  expect(originPattern(address)).toBe(pattern);
});

test.each(['myapp://x', 'file:///etc/hosts', 'rt.acme.example', ''])('%j has no pattern', (address) => {
  expect(() => originPattern(address)).toThrow(TypeError);
});

describe('grants', () => {
  it('answers only those that are granted', async () => {
    expect(await granted([rt, crm], fakeApi([crm]))).toEqual(new Set([crm]));
    expect(await granted([], fakeApi([crm]))).toEqual(new Set());
  });

  it('asks before anything else happens, so that it still counts as a click', () => {
    const api = fakeApi([]);
    const asked = vi.spyOn(api, 'request');
    void request([rt], api);
    expect(asked).toHaveBeenCalledExactlyOnceWith({ origins: [rt] });
  });

  it('tells of every grant that comes or goes, until told to stop', async () => {
    const api = fakeApi([]);
    const changed = vi.fn<() => void>();
    const stop = onPermissionsChanged(changed, api);
    expect(await request([rt], api)).toBe(true);
    expect(await revoke([rt], api)).toBe(true);
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    await request([rt], api);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
