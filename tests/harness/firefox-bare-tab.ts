import type { Tab } from './driver.ts';
import type { Remote } from './firefox-remote.ts';
import { paneOf } from './pane.ts';

/**
 * A tab that Puppeteer never hears of: one in a container that was made after it had started. It knows only the
 * containers of its first moment (25.16, 2026-11), so this one is driven by Firefox's own commands, and only as far as
 * a page in a container needs it.
 */
export function bareTab(context: string, url: string, remote: Remote): Tab {
  const refuse = (what: string) => () =>
    Promise.reject(new Error(`A tab in a new container cannot ${what}.`));
  const run = async (expression: string): Promise<unknown> => {
    const answer = (await remote.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? 'null');
  };
  const toFront = async () => void (await remote.send('browsingContext.activate', { context }));
  const click = async (selector: string) => {
    await toFront();
    const [x, y] = (await run(`(${middleOf.toString()})(${JSON.stringify(selector)})`)) as [number, number];
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await remote.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };
  return {
    ...paneOf({ name: 'the page', run, click, type: refuse('be typed into') }),
    goto: async (to) =>
      void (await remote.send('browsingContext.navigate', { context, url: to, wait: 'complete' })),
    reload: async () => void (await remote.send('browsingContext.reload', { context, wait: 'complete' })),
    url: () => url,
    toFront,
    close: async () => void (await remote.send('browsingContext.close', { context })),
    back: refuse('go back'),
    forward: refuse('go forward'),
    press: refuse('be typed into'),
    clickAt: refuse('be clicked at a point'),
    pickFile: refuse('take files'),
    download: refuse('download'),
    resize: refuse('be resized'),
    dark: refuse('be dark'),
    wish: refuse('wish for anything'),
    screenshot: refuse('be pictured'),
    countCalls: refuse('count calls'),
    sidebars: async () => [],
    sidebar: refuse('hold a sidebar'),
  };
}

/** Runs in the page. */
function middleOf(selector: string): [number, number] {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
