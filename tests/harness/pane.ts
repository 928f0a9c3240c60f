import { axeFaults } from './axe.ts';
import type { ClickHow, Pane } from './driver.ts';
import { until, type Truthy } from './until.ts';

/** What a browser does with one document. Everything else of a `Pane` is built on it, once for both browsers. */
export interface View {
  /** How errors call it: "the page", "the sidebar". */
  readonly name: string;
  /** The value of an expression in the document's main world, promises awaited. It crosses as JSON. */
  run(expression: string): Promise<unknown>;
  /** Clicks the first match, which is there and visible. */
  click(selector: string, how?: ClickHow): Promise<void>;
  /** Focuses the first match, which is there and visible, and types key by key. */
  type(selector: string, text: string): Promise<void>;
}

export function paneOf(view: View): Pane {
  async function evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return (await view.run(`(${fn.toString()})(${JSON.stringify(arg)})`)) as R;
  }
  async function wait<T>(what: string, probe: () => Promise<T>): Promise<Truthy<T>> {
    try {
      return await until(`${what} in ${view.name}`, probe);
    } catch (error) {
      const there = await evaluate(() => document.body.innerText.slice(0, 300)).catch(() => null);
      throw new Error(
        there === null ? String(error) : `${String(error)}; it shows: ${JSON.stringify(there)}`,
        {
          cause: error,
        },
      );
    }
  }
  const waitFor = async (selector: string) => {
    await wait(`"${selector}" to be visible`, () => evaluate(anyVisible, selector));
  };
  return {
    evaluate,
    waitFor,
    waitGone: async (selector) => {
      await wait(`"${selector}" to be gone`, async () => !(await evaluate(anyVisible, selector)));
    },
    waitUntil: (fn, arg) =>
      wait(`${inOneLine(fn)} to hold with ${JSON.stringify(arg)}`, () => evaluate(fn, arg)),
    click: async (selector, how) => {
      await waitFor(selector);
      await view.click(selector, how);
    },
    type: async (selector, text) => {
      await waitFor(selector);
      await view.type(selector, text);
    },
    text: async (selector) => (await wait(`"${selector}"`, () => evaluate(firstText, selector))).text,
    texts: (selector) => evaluate(allTexts, selector),
    attr: async (selector, name) =>
      (await wait(`"${selector}"`, () => evaluate(firstAttribute, { selector, name }))).value,
    count: (selector) => evaluate((s) => document.querySelectorAll(s).length, selector),
    axeFaults: () => axeFaults(view),
  };
}

function inOneLine(fn: { toString(): string }): string {
  const source = fn.toString().replace(/\s+/g, ' ');
  return source.length > 100 ? `${source.slice(0, 99)}…` : source;
}

// The functions below run in the document: each must stand alone.

function anyVisible(selector: string): boolean {
  const matches = [...document.querySelectorAll(selector)];
  return matches.some((element) => element.checkVisibility({ visibilityProperty: true }));
}

function firstText(selector: string): { text: string } | null {
  const element = document.querySelector(selector);
  return element && { text: (element.textContent ?? '').replace(/\s+/g, ' ').trim() };
}

function allTexts(selector: string): string[] {
  const matches = [...document.querySelectorAll(selector)];
  return matches.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}

function firstAttribute({
  selector,
  name,
}: {
  selector: string;
  name: string;
}): { value: string | null } | null {
  const element = document.querySelector(selector);
  return element && { value: element.getAttribute(name) };
}
