/** What a document of ours shows, as far as it matters for languages. The functions run in the document: each stands alone. */

export interface Shown {
  /** All text on screen but what is from outside: customers' and the pack's own data, times, keys, addresses. */
  text: string;
  /** Names, hints and the like that are not on screen themselves. */
  attributes: string[];
  /** Elements whose text of ours is cut off, and what reaches beyond the page. */
  clipped: string[];
}

/** @param data texts of the test's own, which stand outside of the elements for data: `Stripe` */
export function readScreen(data: readonly string[]): Shown {
  // Texts from outside stand in elements of their own, which keep their direction apart.
  const outside = 'bdi, time, kbd, code, pre, textarea, script, style, .avatar, option[lang], [data-outside]';
  const seen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('[aria-hidden="true"], .hidden-character');
  const isData = (text: string) => data.some((own) => text.trim() === own);

  const words: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!parent || !seen(parent) || parent.closest(outside) || isData(text)) continue;
    words.push(text);
  }

  const attributes: string[] = [];
  const clipped: string[] = [];
  const called = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    clipped.push(`the page: ${page.scrollWidth} in ${page.clientWidth} px`);
  for (const element of document.querySelectorAll('body *')) {
    if (!seen(element)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      const text = element.getAttribute(name);
      if (text && !element.closest('time, bdi') && !isData(text)) attributes.push(text);
    }
    const style = getComputedStyle(element);
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').includes('⟦'),
    );
    const box = element as HTMLElement;
    // What is clipped as a whole is for the ear, or comes with the focus.
    const hides =
      style.overflowX !== 'visible' &&
      style.overflowX !== 'auto' &&
      style.clipPath === 'none' &&
      box.clientWidth > 1;
    if (own && hides && box.scrollWidth > box.clientWidth + 1)
      clipped.push(
        `${called(element)} ${box.scrollWidth}>${box.clientWidth}: ${box.textContent.slice(0, 60)}`,
      );
  }
  return { text: words.join('\n'), attributes, clipped };
}
