import type { Browser, Frame } from 'puppeteer-core';

/** A browsing context as WebDriver BiDi tells of it. */
export interface Context {
  context: string;
  url: string;
  children: Context[] | null;
}

/**
 * Firefox's own WebDriver BiDi commands, for what Puppeteer has no words for: extension pages (their load event
 * never reaches it), the true address of an extension frame, and code with the browser's own rights.
 */
export interface Remote {
  send(method: string, params: object): Promise<unknown>;
  /** The open tabs with their frames, or the one that `root` names. */
  contexts(root?: string): Promise<Context[]>;
  /** Opens an empty tab and answers its context. In the window of the tab `referenceContext`, for the newest may be a private one. */
  createTab(how: { background: boolean; referenceContext?: string | undefined }): Promise<string>;
  /** Runs a self-contained function in the browser's own scope. Arguments and answer cross as JSON. */
  privileged<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
}

export function remoteOf(browser: Browser): Remote {
  // Puppeteer keeps its connection to itself; a second one is no way out, as Firefox allows one session only.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const send = async (method: string, params: object) => (await connection.send(method, params)).result;
  const tree = async (params: object) =>
    ((await send('browsingContext.getTree', params)) as { contexts: Context[] }).contexts;

  return {
    send,
    contexts: (root) => tree(root === undefined ? {} : { root }),
    createTab: async (how) => {
      const created = await send('browsingContext.create', { type: 'tab', ...how });
      return (created as { context: string }).context;
    },
    privileged: async <R, A>(fn: (arg: A) => R | Promise<R>, arg: A) => {
      const [window] = await tree({ 'moz:scope': 'chrome' });
      if (!window) throw new Error('Firefox shows no window.');
      const answer = (await send('script.callFunction', {
        functionDeclaration: `async (arg) => JSON.stringify(await (${fn.toString()})(JSON.parse(arg)))`,
        arguments: [{ type: 'string', value: JSON.stringify(arg) }],
        target: { context: window.context },
        awaitPromise: true,
      })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result?.value ?? 'null') as R;
    },
  };
}

/** The id of a frame's browsing context. Puppeteer has it but does not type it. */
export function contextOf(frame: Frame): string {
  return (frame as unknown as { _id: string })._id;
}
