/** Whether the browser can read a text as a CSS selector. Looks at an empty fragment, so it finds nothing. */
export function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
