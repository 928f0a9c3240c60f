/** How good each place is, and who stands in the best. */
import type { Guess } from '../desk';
import { holds } from './nodes';
import { hookOf, type GuessForm, type GuessPlace } from './places';

/** An address and where it stands. */
export interface Placed {
  email: string;
  name?: string | undefined;
  form: GuessForm;
  place: GuessPlace;
  box: Element | null;
  weak: boolean;
}

/**
 * The gaps decide what counts as close: the customer's box stands alone, a panel and the newest message are close, and
 * so are two messages, because the newest may be an agent's.
 */
const PLACES: Record<GuessPlace, number> = {
  'customer-box': 85,
  'side-panel': 55,
  'newest-message': 48,
  message: 42,
  page: 20,
};
const FORMS: Record<GuessForm, number> = {
  attribute: 10,
  mailto: 10,
  microdata: 10,
  field: 8,
  mailbox: 8,
  text: 6,
  mention: 0,
};
const WEAK = 8;
/** More people than that in one place are a list of others, not somebody's place. */
const CROWD = 5;
const MOST = 10;

const weightOf = ({ place, form, weak }: Placed) => PLACES[place] + FORMS[form] - (weak ? WEAK : 0);

/** One form for one mailbox, as `lib/identity` compares them. */
export const fold = (email: string): string =>
  email.normalize('NFC').toLowerCase().replaceAll('ς', 'σ').normalize('NFC');

/** Without those who stand in a crowd: lists of customers, of tickets, of recipients. */
function outsideCrowds(all: readonly Placed[]): Placed[] {
  const crowds = [
    ...Map.groupBy(all, ({ box }) => box).values(),
    ...Map.groupBy(all, ({ place }) => place).values(),
  ].filter((group) => new Set(group.map(({ email }) => fold(email))).size > CROWD);
  return all.filter((one) => !crowds.some((crowd) => crowd.includes(one)));
}

/** Each address once, at its best place, best first. */
export function rank(all: readonly Placed[], nameIn: (box: Element) => string | undefined): Guess[] {
  const kept = outsideCrowds(all);
  const groups = [...Map.groupBy(kept, ({ email }) => fold(email)).values()];
  const guesses = groups.flatMap((group): Guess[] => {
    const [best] = group.toSorted((a, b) => weightOf(b) - weightOf(a));
    if (!best) return [];
    const beside = group.find(({ name, place }) => name && place === best.place)?.name;
    const name =
      beside ?? (best.place === 'customer-box' && alone(best, kept) ? nameIn(best.box!) : undefined);
    return [
      {
        email: best.email,
        ...(name && { name }),
        hook: hookOf(best.form, best.place),
        weight: weightOf(best),
      },
    ];
  });
  return guesses
    .toSorted((a, b) => b.weight - a.weight || (fold(a.email) < fold(b.email) ? -1 : 1))
    .slice(0, MOST);
}

/** Nobody else stands in the same box, so that a name there is theirs. */
const alone = ({ box, email }: Placed, all: readonly Placed[]): boolean =>
  box !== null &&
  all.every((other) => fold(other.email) === fold(email) || !other.box || !holds(box, other.box));
