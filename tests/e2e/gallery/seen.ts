/** What is looked for in a state of the gallery. The functions run in the document: each stands alone. */

/** What sticks out sideways, or is cut off without a way to see it. */
export function cutOff(): string[] {
  const page = document.documentElement;
  const wide =
    page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} in ${page.clientWidth} px`] : [];
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
    // What is clipped as a whole is for the ear, or comes with the focus.
    const whole = textOverflow === 'ellipsis' || clipPath !== 'none';
    // What is typed into a field goes on where the caret goes.
    if (element.matches('input, textarea')) return false;
    const hides = (overflowX === 'hidden' || overflowX === 'clip') && !whole;
    return hides && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
  });
  return [...wide, ...cut.map((element) => element.outerHTML.slice(0, 120))];
}

/** Whatever moves for longer than a moment. */
export function moving(): string[] {
  const long = (times: string) => times.split(',').some((time) => parseFloat(time) > 0.01);
  return [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((part) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(
        element,
        part || null,
      );
      const moves = (animationName !== 'none' && long(animationDuration)) || long(transitionDuration);
      return moves ? [`${element.outerHTML.slice(0, 80)}${part}`] : [];
    }),
  );
}

/**
 * Stops of the Tab key that look the same with the focus as without it. A key was pressed before, so that a browser shows
 * the focus that a script sets.
 */
export function unseenFocus(): string[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]',
    ),
  ].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }));
  // A field may wear its ring on the box around it.
  const looks = (stop: HTMLElement) =>
    [stop, stop.parentElement, stop.parentElement?.parentElement]
      .map((element) => {
        if (!element) return '';
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
        const ring =
          outlineStyle === 'none' || outlineWidth === '0px' ? '' : `${outlineWidth} ${outlineColor}`;
        return `${ring} ${boxShadow}`;
      })
      .join(', ');
  return stops.flatMap((stop) => {
    (document.activeElement as HTMLElement | null)?.blur();
    const before = looks(stop);
    stop.focus();
    if (document.activeElement !== stop) return []; // gone, with what came or went with the focus
    return looks(stop) === before ? [stop.outerHTML.slice(0, 120)] : [];
  });
}
