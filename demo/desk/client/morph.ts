/**
 * Makes `from` look like `to` by the smallest changes, as desks on a virtual DOM do: elements stay, and only the
 * texts and attributes that differ are written.
 */
export function morph(from: Element, to: Element): void {
  for (const name of from.getAttributeNames()) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  const wanted = [...to.childNodes];
  for (const [at, want] of wanted.entries()) {
    const have = from.childNodes[at];
    if (!have) from.append(want);
    else if (have instanceof Text && want instanceof Text) {
      if (have.data !== want.data) have.data = want.data;
    } else if (have instanceof Element && want instanceof Element && have.tagName === want.tagName) {
      morph(have, want);
    } else have.replaceWith(want);
  }
  while (from.childNodes.length > wanted.length) from.lastChild?.remove();
}
