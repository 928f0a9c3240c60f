/** Which hosts the browser lets Deskside work on. Not for the embedded frame: Firefox gives it no `permissions`. */
import browser, { type Permissions } from 'webextension-polyfill';

export { originPattern } from './match-pattern';

/** The part of `browser.permissions` that is used here; tests pass their own. */
export type PermissionsApi = Pick<
  Permissions.Static,
  'contains' | 'request' | 'remove' | 'onAdded' | 'onRemoved'
>;

/** Those of `patterns` that are granted now. */
export async function granted(
  patterns: readonly string[],
  api: PermissionsApi = browser.permissions,
): Promise<Set<string>> {
  const answers = await Promise.all(
    patterns.map(async (pattern) => ((await api.contains({ origins: [pattern] })) ? [pattern] : [])),
  );
  return new Set(answers.flat());
}

/**
 * Asks the person to grant `patterns`, all or none; answers whether they did. Call it first thing in a click:
 * after an `await` Firefox no longer takes it for the person's own wish, and rejects.
 */
export function request(
  patterns: readonly string[],
  api: PermissionsApi = browser.permissions,
): Promise<boolean> {
  return api.request({ origins: [...patterns] });
}

/** Gives grants back. Rejects for hosts that the manifest itself demands. */
export function revoke(
  patterns: readonly string[],
  api: PermissionsApi = browser.permissions,
): Promise<boolean> {
  return api.remove({ origins: [...patterns] });
}

/** Calls `changed` whenever a grant comes or goes, in any tab or in the browser's own settings. Answers the end of it. */
export function onPermissionsChanged(
  changed: () => void,
  api: PermissionsApi = browser.permissions,
): () => void {
  api.onAdded.addListener(changed);
  api.onRemoved.addListener(changed);
  return () => {
    api.onAdded.removeListener(changed);
    api.onRemoved.removeListener(changed);
  };
}
