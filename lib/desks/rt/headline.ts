import { findAll, textOf } from '../dom';

/**
 * Kinds whose headline does not start with the ticket's own number: a transaction's (forward, crypt), or the subject
 * in some language (the Polish "Jumbo" page).
 */
const ELSEWHERE = /^(?:Forward|Crypt|ModifyAll)$/;

/** The page's headline and its first number, in every language: `#27: …`, `n°27 : …`, `č. 27: …`. */
const NUMBERED = /^\D*?0*([1-9]\d{0,17})(?!\d)(?:\s?:\s*(.+))?/;

/**
 * The ticket that the page itself says it shows. It wins over the address, which keeps the old number of a merged
 * ticket and has none after a form was sent. `null` for RT's error, login and confirmation pages.
 * @param kind kind of page, as `ticketPage` names it
 * @param addressed the ticket in the address
 */
export function readHeadline(
  root: Document,
  kind: string,
  addressed: string | null,
): { id: string; subject?: string; bound: boolean } | null {
  // The mobile pages have no header box, but a way home above the headline. A proxy's error page has neither.
  const title = textOf(findAll(root, 'head > title')[0]);
  const headline =
    textOf(findAll(root, '#header h1, #gohome ~ h1')[0]) || (findAll(root, '#page-menu').length ? title : '');
  const mentions = (text: string, id: string) => new RegExp(String.raw`(?<!\d)${id}(?!\d)`).test(text);
  if (ELSEWHERE.test(kind)) {
    const id = headline && addressed;
    return id ? { id, bound: kind !== 'ModifyAll' || mentions(headline, id) } : null;
  }
  const [, id, subject] = NUMBERED.exec(headline) ?? [];
  return id ? { id, ...(subject && { subject }), bound: mentions(title, id) } : null;
}
