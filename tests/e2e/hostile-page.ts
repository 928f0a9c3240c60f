/** What a desk's page would do to read the sidebar: set up before we come, asked after the customer is on screen. */

/** Runs while the page loads: listens for everything, and patches what a content script might lean on. */
export const hostileScript = `<script>
  window.loot = { messages: [], nodes: [], roots: 0 };
  for (const target of [window, document]) for (const capture of [true, false])
    target.addEventListener('message', (event) => loot.messages.push(String(JSON.stringify(event.data))), capture);
  new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes) loot.nodes.push(node.outerHTML ?? node.data);
  }).observe(document, { childList: true, subtree: true, characterData: true });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) { loot.roots += 1; return attach.call(this, { ...options, mode: 'open' }); };
  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (...args) { loot.nodes.push('created ' + args[0]); return create.apply(this, args); };
  for (const name of ['deskside-sidebar', 'deskside-dock', 'x-deskside'])
    customElements.define(name, class extends HTMLElement { constructor() { super(); loot.nodes.push(this.attachInternals().shadowRoot?.innerHTML); } });
  window.chrome ??= {}; window.browser ??= {};
  Object.defineProperty(Object.prototype, 'email', { set(value) { loot.nodes.push(value); }, configurable: true });
</script>`;

export interface Seen {
  hosts: number;
  shadowRoots: number;
  frames: number;
  messages: string[];
  resources: string[];
  storage: string[];
  text: string;
  html: string;
  more: unknown[];
}

/** Runs in the page's main world: more than forty looks at everything that a page can reach. */
export async function probe(): Promise<Seen> {
  const loot = (window as unknown as { loot: { messages: string[]; nodes: string[]; roots: number } }).loot;
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-deskside]')];
  const attempt = (look: () => unknown): unknown => {
    try {
      const found = look();
      return typeof found === 'object' && found !== null ? Object.prototype.toString.call(found) : found;
    } catch (error) {
      return `refused: ${String(error)}`;
    }
  };
  const more: unknown[] = [];
  for (const host of hosts) {
    const box = host.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + 120];
    host.focus();
    more.push(
      attempt(() => host.attachInternals().shadowRoot),
      attempt(() => host.attachShadow({ mode: 'open' })),
      attempt(() => host.innerHTML + host.innerText + host.textContent),
      attempt(() =>
        (host as { getHTML?: (o: object) => string }).getHTML?.({ serializableShadowRoots: true }),
      ),
      attempt(() => host.cloneNode(true).textContent),
      attempt(() => new XMLSerializer().serializeToString(host)),
      attempt(() => host.getAttributeNames().join()),
      attempt(() => host.querySelector('iframe')),
      attempt(() => host.querySelectorAll('*').length),
      attempt(() => host.firstChild),
      attempt(() => (host as { computedName?: string }).computedName),
      attempt(() => host.ariaLabel),
      attempt(() => document.elementFromPoint(x, y)?.outerHTML.slice(0, 80)),
      attempt(() =>
        document
          .elementsFromPoint(x, y)
          .map((element) => element.tagName)
          .join(),
      ),
      attempt(
        () =>
          (
            document as { caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node } | null }
          ).caretPositionFromPoint?.(x, y)?.offsetNode.textContent,
      ),
      attempt(() => document.activeElement?.outerHTML.slice(0, 80)),
      attempt(() => host.assignedSlot),
      attempt(() => host.getRootNode().nodeName),
      attempt(() => host.getAnimations({ subtree: true }).length),
    );
    const range = document.createRange();
    range.selectNode(host);
    getSelection()?.addRange(range);
    more.push(
      attempt(() => getSelection()?.toString()),
      attempt(() => range.cloneContents().textContent),
    );
    getSelection()?.removeAllRanges();
  }
  const found = (text: string) => (window as unknown as { find(text: string): boolean }).find(text);
  more.push(
    attempt(() => ['CUST-', 'cus_', 'Engines'].filter(found).join()),
    attempt(() => window[0]),
    attempt(() =>
      Object.keys(window)
        .filter((key) => /deskside|wxt/i.test(key))
        .join(),
    ),
    attempt(() =>
      Object.getOwnPropertySymbols(window)
        .map(String)
        .filter((key) => /deskside/i.test(key))
        .join(),
    ),
    attempt(() => document.querySelectorAll('iframe, object, embed, frame').length),
    attempt(() => document.styleSheets.length),
    attempt(() => document.adoptedStyleSheets.length),
    attempt(() => document.cookie),
    attempt(() => history.state),
    attempt(() => window.name),
    attempt(() => document.title),
    attempt(() => [...document.scripts].map((script) => script.src).join()),
    attempt(() => (window as { chrome?: { runtime?: unknown } }).chrome?.runtime),
    attempt(() => Object.keys((window as { browser?: object }).browser ?? {}).join()),
    attempt(() => loot.roots),
  );
  const databases = (await indexedDB.databases?.()) ?? [];
  return {
    hosts: hosts.length,
    shadowRoots: hosts.filter((host) => host.shadowRoot).length,
    frames: window.length,
    messages: loot.messages,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    storage: [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => name ?? ''),
      ...(await caches.keys().catch(() => [])),
    ],
    text: document.documentElement.innerText,
    html: document.documentElement.outerHTML,
    more: [...more, loot.nodes],
  };
}
