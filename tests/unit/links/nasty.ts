/** Names that nobody should have, and every text besides. */
import fc from 'fast-check';

const marks =
  '/ \\ ? # @ : %2e %2f . .. ../ & = ; //evil.example \u202e \u200b \ud800 \u0000 }} {{ticket.id}} \' " \\" ! !\' ` ~ $ | () *! * 。 ／ ＠ ｅ ä € 😀 a';
const nasty = fc.constantFrom(...marks.split(' '), ' ', '\t', '\r\n', '\\');

export const value = fc.oneof(
  fc.array(nasty, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1 }),
);
/** Known, that is not blank. */
export const known = value.filter((text) => text.trim() !== '');
