/**
 * One small language for driving the built extension in Chromium (Playwright) and in stock Firefox (Puppeteer
 * over WebDriver BiDi), so that every end-to-end test is written once and runs in both.
 */

/** How a click is made beside plainly. */
export interface ClickHow {
  button?: 'left' | 'middle';
  /** Held down meanwhile. */
  modifiers?: readonly ('Control' | 'Shift')[];
}

/** A document: the desk's page, or the sidebar frame inside it. Selectors are CSS. Waits end after 30 s with an error that names the selector. */
export interface Pane {
  /** Runs a self-contained function in the document's main world. */
  evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** Waits until `selector` is in the document and visible. */
  waitFor(selector: string): Promise<void>;
  /** Waits until nothing visible matches. */
  waitGone(selector: string): Promise<void>;
  /** Polls the function in the document until it answers truthy; answers that value. */
  waitUntil<R, A = undefined>(fn: (arg: A) => R, arg?: A): Promise<R>;
  /** Real input events (`isTrusted`). */
  click(selector: string, how?: ClickHow): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  text(selector: string): Promise<string>;
  texts(selector: string): Promise<string[]>;
  attr(selector: string, name: string): Promise<string | null>;
  count(selector: string): Promise<number>;
  /** What axe-core finds wrong in the document as it stands, a line each, once its animations have ended. */
  axeFaults(): Promise<string[]>;
}

export interface Tab extends Pane {
  goto(url: string): Promise<void>;
  url(): string;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  press(key: string): Promise<void>;
  /** Real clicks at a point of the window, in CSS pixels, on whatever lies there: `times` at once, one unless told. */
  clickAt(x: number, y: number, times?: number): Promise<void>;
  toFront(): Promise<void>;
  /** Puts a file into a file input, as if it had been picked; the input may be out of sight. */
  pickFile(selector: string, path: string): Promise<void>;
  /** The file that the page hands over while `act` runs. */
  download(act: () => Promise<void>): Promise<{ name: string; text: string }>;
  resize(width: number, height: number): Promise<void>;
  dark(on: boolean): Promise<void>;
  /** What a person asks of every page by their system. In Firefox it holds for all tabs. */
  wish(wishes: { still: boolean; forcedColors: boolean }): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** The sidebar frame once its `<main data-testid="sidebar">` is there; waits up to 30 s. */
  sidebar(): Promise<Pane>;
  /** The live extension frames in this tab, right now. */
  sidebars(): Promise<Pane[]>;
  /**
   * Counts from now on how often functions of this name run in the extension's script at `path` within this page; the
   * answer tells the count so far. Chromium only: Firefox has no protocol for it (ESR 153, 2026-11), so there it rejects.
   */
  countCalls(path: string, name: string): Promise<() => Promise<number>>;
  close(): Promise<void>;
}

/** A tab that the browser opened by itself, in whatever window. */
export interface OpenedTab extends Tab {
  readonly private: boolean;
  /** Name of its container, `null` for none. Firefox only. */
  readonly container: string | null;
  /**
   * Whether it is the tab on view in its window, and a number of that window that others can be told from. Chromium
   * tells nobody which tab is on view in a private window: there it rejects.
   */
  place(): Promise<Place>;
}

export interface Place {
  front: boolean;
  window: number;
}

export interface Session {
  readonly browser: 'chromium' | 'firefox';
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`. */
  readonly origin: string;
  newTab(url?: string): Promise<Tab>;
  /** Tabs that the browser opened by itself (a link, the extension) since the last call, in private windows too. */
  openedTabs(): Promise<OpenedTab[]>;
  /** Where a tab stands that the test opened. */
  placeOf(tab: Tab): Promise<Place>;
  /**
   * What "Run in private windows" in Firefox's add-ons page does: the extension is loaded anew with or without it.
   * Chromium opens private windows for an extension that is kept out of them all the same (156, headless too, 2026-11:
   * `windows.create` answers `null`), so there it rejects.
   */
  allowPrivate(allowed: boolean): Promise<void>;
  /** A page of the extension (`options.html`) in a tab. */
  extensionTab(path: string): Promise<Tab>;
  /** Writes the team's configuration to `storage.local` under `pack`, as the options page does. */
  setPack(pack: unknown): Promise<void>;
  localGet(): Promise<Record<string, unknown>>;
  localSet(items: Record<string, unknown>): Promise<void>;
  /** Presses the extension's toolbar button while `tab` is in front. */
  pressToolbarButton(tab: Tab): Promise<void>;
  /**
   * What the press of the button opened over the page, once it is there. It cannot be looked into in Firefox, whose
   * protocol knows no popups (ESR 153, 2026-11), so it takes keys alone, in both.
   */
  popup(): Promise<{ press(key: string): Promise<void> }>;
  /** The text of the toolbar button's badge on the tab that shows `url`. */
  badge(url: string): Promise<string>;
  /** The words of the toolbar button on the tab that shows `url`. */
  title(url: string): Promise<string>;
  /** What the address bar offers for a text after the keyword. */
  suggestions(text: string): Promise<{ content: string; description: string }[]>;
  /** Enter in the address bar after the keyword and this text; what comes of it goes into a new tab. */
  enterInAddressBar(text: string): Promise<void>;
  /** Picks "Look up in Deskside" from the menu of a text that is selected on the tab that shows `url`. */
  lookUp(url: string, selection: string): Promise<void>;
  /** All that the extension keeps, in whatever area or database, as one text. */
  everythingKept(): Promise<string>;
  /**
   * Answers the browser's own question for a permission, once it is on screen. Firefox only: Chromium's is a native
   * window that no protocol reaches (156, 2026-11), so there it rejects.
   */
  answerPrompt(allow: boolean): Promise<void>;
  /** Takes a host's permission back, as the browser's own page for the extension does: `http://127.0.0.1/*`. */
  revokeByHand(pattern: string): Promise<void>;
  /**
   * What went wrong unseen since the last call, in pages, in their frames and in the background: uncaught errors and
   * what a content security policy refused. In Chromium also what was written to the console as an error.
   */
  errors(): Promise<string[]>;
  /** Kills the service worker or event page at once. */
  killBackground(): Promise<void>;
  /** What an update does: the extension is loaded anew while tabs stay open. */
  reloadExtension(): Promise<void>;
  /** The switch of the browser's own page for extensions; switched on, it answers when the background runs. */
  setEnabled(on: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked build; the browser's test build under `.output` unless told. */
  extension?: string;
  /** The browser to start, where it is not the usual one. */
  executable?: string;
  /** Chromium only: `block` third-party storage (Debian's compiled-in default) or `allow` it. */
  thirdPartyStorage?: 'block' | 'allow';
  /**
   * The page that opens by itself at a first install: `close` it at once (unless told), `keep` it as the first tab that the
   * browser opens, or expect `none`, where a policy gives the pack.
   */
  welcome?: 'close' | 'keep' | 'none';
  /** Chromium only: hosts that it grants as soon as they are asked for, as if somebody had pressed Allow. */
  grantsWhenAsked?: readonly string[];
  headless?: boolean;
  /** Where the browser takes itself to be: `Europe/Berlin`. */
  timeZone?: string;
  width?: number;
  height?: number;
}
