/** Styles set through the CSSOM: a page's Content-Security-Policy cannot forbid them, and Firefox allows them across worlds. */
export function setStyle(element: HTMLElement | SVGElement, style: Record<string, string>): void {
  for (const [property, value] of Object.entries(style)) {
    element.style.setProperty(property, value, 'important');
  }
}
