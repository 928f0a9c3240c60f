/** Resolves when the page has settled: a frame mounted earlier would delay the page's own `load`. */
export async function settled(window: Window, signal: AbortSignal): Promise<void> {
  if (window.document.readyState !== 'complete') {
    await new Promise((done) => window.addEventListener('load', done, { once: true, signal }));
  }
  await new Promise<void>((done) => window.requestIdleCallback(() => done(), { timeout: 300 }));
}
