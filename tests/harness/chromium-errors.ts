import type { BrowserContext, ConsoleMessage, Worker } from '@playwright/test';

/** Listens from now on; each call of the answer takes what was heard. */
export function watchErrors(context: BrowserContext): () => Promise<string[]> {
  let heard: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    const { url } = message.location();
    // The browser asks for an icon by itself, whenever it has time.
    if (message.type() === 'error' && URL.parse(url)?.pathname !== '/favicon.ico')
      heard.push(`${url}: ${message.text()}`);
  };
  // The console of a worker is part of the context's, but what it fails with is not.
  const onWorker = (worker: Worker) => void worker.evaluate(tellFailures).catch(() => undefined);
  context.on('console', onConsole);
  context.on('weberror', (error) => heard.push(`${error.page()?.url() ?? ''}: ${String(error.error())}`));
  context.on('serviceworker', onWorker);
  for (const worker of context.serviceWorkers()) onWorker(worker);
  return async () => {
    const taken = heard;
    heard = [];
    return taken;
  };
}

/** Runs in the service worker. */
function tellFailures(): void {
  addEventListener('error', ({ message }) => console.error(message));
  addEventListener('unhandledrejection', ({ reason }) => console.error(`Not handled: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ blockedURI }) => console.error(`Refused: ${blockedURI}`));
}
