/**
 * A cell that spreadsheets take for text. One that begins like a formula gets an apostrophe in front, as OWASP advises
 * (2026-11); names, subjects and reasons come from people who may mean harm.
 */
function cell(value: string): string {
  const text = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

/** Rows as a CSV file's text. It begins with a byte order mark, without which Excel misreads names. */
export const csvText = (rows: readonly (readonly (string | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => row.map((value = '') => cell(value)).join(',')).join('\r\n')}\r\n`;
