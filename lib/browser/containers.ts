/** Firefox's containers: sessions of their own within one window. */
import browser, { type ContextualIdentities } from 'webextension-polyfill';

/** What the agent knows them by, besides the name: a strong colour that none of Firefox's own four has (ESR 153). */
const look = { color: 'red', icon: 'fingerprint' };

/** The container of this name, made where there is none, or why there can be none. */
export async function containerFor(
  name: string,
): Promise<{ ok: true; cookieStoreId: string } | { ok: false; refused: 'no-containers' | 'containers-off' }> {
  const api: ContextualIdentities.Static | undefined = browser.contextualIdentities;
  if (!api) return { ok: false, refused: 'no-containers' };
  // Two presses at once may not make two of one name.
  return navigator.locks.request('containers', async () => {
    try {
      const known = (await api.query({})).find((one) => one.name === name);
      const { cookieStoreId } = known ?? (await api.create({ name, ...look }));
      return { ok: true, cookieStoreId };
    } catch {
      // Firefox rejects each of these calls while the agent has containers switched off.
      return { ok: false, refused: 'containers-off' };
    }
  });
}
