import { copyText } from '../sidebar/clipboard';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Copies a link: as one where that can be pasted, with these words, and as its address elsewhere. */
export async function copyLink(href: string, words: string): Promise<boolean> {
  const html = `<a href="${escaped(href)}">${escaped(words)}</a>`;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([href], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return copyText(href);
  }
}
