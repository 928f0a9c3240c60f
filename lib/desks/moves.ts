/**
 * Calls `moved` after each in-page move: pushState and replaceState, hash, back and forward. Only the browser's own
 * events count; a page may forge the others.
 */
export function onMove(window: Window, signal: AbortSignal, moved: () => void): void {
  const trusted = (event: Event) => {
    if (event.isTrusted) moved();
  };
  const navigation = 'navigation' in window ? window.navigation : undefined;
  navigation?.addEventListener('currententrychange', trusted, { signal });
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, trusted, { signal });
}
