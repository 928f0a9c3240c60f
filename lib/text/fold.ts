/** Letters that no decomposition takes apart, though people type them plain. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/** A text as it is compared: without case, accents, joined letters and wide forms. Hangul stays in syllables. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    // After taking apart: ㎅ holds capitals.
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ßøđðłæœþıς]/g, (letter) => PLAIN[letter] ?? letter);
