/** A stretch of a text, drawn in one way. */
export interface Run {
  text: string;
  strong: boolean;
}

/**
 * Cards' texts are Markdown, of which they use one thing: `**strong**`. That is drawn; every other mark stays as it is
 * written, because a sidebar is no place for headings and pictures, and links have buttons. The runs, joined, are the
 * text without the marks.
 */
export function runsOf(text: string): Run[] {
  // Odd parts are what stands between two marks.
  const parts = text.split(/\*\*(?=[^\s*])([^*]*[^\s*])\*\*/);
  return parts.map((part, at) => ({ text: part, strong: at % 2 === 1 })).filter((run) => run.text !== '');
}
