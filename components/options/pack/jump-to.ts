import type { Span } from '../../../lib/pack/json';

/** Puts the cursor where `place` stands in the text, selects it as far as its line goes, and brings it into sight. */
export function jumpTo(textarea: HTMLTextAreaElement, { start, end }: Span): void {
  const lines = textarea.value.split('\n');
  const before = textarea.value.slice(0, start).split('\n');
  const line = before.length - 1;
  const column = before[line]?.length ?? 0;
  const lineEnd = start - column + (lines[line]?.length ?? 0);
  textarea.focus();
  textarea.setSelectionRange(start, Math.min(end, lineEnd));
  // Browsers differ in whether they scroll to a selection, so this does. Monospace: every line and letter is alike.
  const longest = Math.max(1, ...lines.map(({ length }) => length));
  textarea.scrollTop = (textarea.scrollHeight / lines.length) * line - textarea.clientHeight / 3;
  textarea.scrollLeft = (textarea.scrollWidth / longest) * column - textarea.clientWidth / 2;
}
