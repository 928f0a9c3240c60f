/**
 * A desk's number as it writes it itself, or `null` for anything else: digits alone, no leading zeros (`007` is 7 to
 * every desk that counts its tickets), and no more of them than a database counts to.
 */
export function numberIn(text: string | null | undefined): string | null {
  return /^0*([1-9]\d{0,17})$/.exec(text?.trim() ?? '')?.[1] ?? null;
}
