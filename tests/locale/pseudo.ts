/**
 * English in disguise: every letter has an accent, every text is longer by 35 % at least, as German is, and stands in
 * brackets. What shows without brackets is not translatable; what is cut off has no room for other languages.
 */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';
const padding = 'öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîğĥţ ñîñé ţéñ ';

const disguise = (text: string) => {
  const letters = [...accented];
  return text.replaceAll(/[a-zA-Z]/g, (letter) => letters[plain.indexOf(letter)] ?? letter);
};

/** A text of ours in disguise; its places stay as they are, and so does what has no letters of its own. */
export function pseudo(text: string): string {
  if (!/[a-zA-Z]/.test(text.replaceAll(/\{\w+\}/g, ''))) return text;
  const words = text.split(/(\{\w+\})/).map((part, at) => (at % 2 === 0 ? disguise(part) : part));
  const more = padding.repeat(Math.ceil(text.length / 100)).slice(0, Math.ceil(text.length * 0.35));
  return `⟦${words.join('')} ${more.trim()}⟧`;
}

/** What is left of a text once all that is ours is taken out of it: texts may stand within texts. */
export function beyondPseudo(text: string): string {
  let left = text;
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return left.replaceAll(/\s+/g, ' ').trim();
}
