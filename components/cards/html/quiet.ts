/**
 * Renames what a browser would report, though nothing of it could act: while Chromium parses HTML it tells of each
 * `style`, `base` and `onclick` that the page's policy refuses (156, 2026-11), also in a document that is never shown, and
 * the extension's list of errors would fill up with every card of a help desk. Not a gate: what is dangerous is told
 * apart after parsing, and this may miss some or rename too much.
 */
export function quiet(html: string): string {
  // `xmp` is read like `style`, and goes with all that is in it; `wbr` has nothing in it, like `base`.
  return html.replace(/<\/?[a-z][^<>]*/gi, (tag) =>
    tag
      .replace(/^(<\/?)style(?![\w-])/i, '$1xmp')
      .replace(/^<base(?![\w-])/i, '<wbr')
      .replace(/([\s/"'])on[a-z]+(?![\w-])(?=\s*=)/gi, '$1data-off')
      // Read later, to find what it hides.
      .replace(/([\s/"'])style(?![\w-])(?=\s*=)/gi, '$1data-style'),
  );
}
