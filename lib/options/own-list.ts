/** What a person does to a list of things in their own pack, each a change of the pack. All pure. */
import type { Pack } from '../pack/pack';
import { freeId, idFrom, moved, takenOut } from './in-list';

type Change = (own: Pack) => Pack;

/** Known by an id, and shown by a label. */
export interface Thing {
  id: string;
  label: string;
}

/** A list of the pack. */
export interface ListPart<T> {
  /** Its place: `/links`. */
  at: string;
  /** The id of a thing whose label holds nothing that can stand in one. */
  spare: string;
  of(pack: Pack): readonly T[];
  put(pack: Pack, list: T[]): Pack;
  /** Where the one at an index stands, if not below the list. */
  place?(at: number): string;
}

/** The place in the pack of the one at an index: `/links/3`. */
export const placeIn = <T>({ at: list, place }: Pick<ListPart<T>, 'at' | 'place'>, at: number): string =>
  place ? place(at) : `${list}/${at}`;

const idsOf = (list: readonly Thing[]): string[] => list.map(({ id }) => id);
const idOf = ({ id }: Thing): string => id;

/** The thing with an id that nobody in the list has: its own, or one made of its label. */
export function withId<T extends Thing>(
  { spare }: Pick<ListPart<T>, 'spare'>,
  list: readonly T[],
  one: T,
): T {
  return { ...one, id: freeId(one.id || idFrom(one.label, spare), idsOf(list)) };
}

export function ownList<T extends Thing>(part: ListPart<T>) {
  const changed =
    (how: (list: readonly T[]) => T[]): Change =>
    (own) =>
      part.put(own, how(part.of(own)));

  return {
    move: (id: string, target: string, side: 'before' | 'after'): Change =>
      changed((list) => moved(list, id, target, side, idOf)),

    replace: (id: string, next: T): Change =>
      changed((list) => list.map((one) => (one.id === id ? next : one))),

    /** At the end, under an id that nobody has. */
    add: (one: T): Change => changed((list) => [...list, withId(part, list, one)]),

    /** The copy stands right behind it. */
    duplicate: (id: string, label: string): Change =>
      changed((list) => {
        const at = list.findIndex((one) => one.id === id);
        const one = list[at];
        if (!one) return [...list];
        return list.toSpliced(at + 1, 0, { ...one, label, id: freeId(id, idsOf(list)) });
      }),

    /** Takes one out; `undo` puts it back where it was. `null`: it is not there. */
    remove(own: Pack, id: string): { one: T; remove: Change; undo: Change } | null {
      const list = part.of(own);
      const out = takenOut(list, id, idOf);
      const one = list.find((each) => each.id === id);
      if (!out || !one) return null;
      return {
        one,
        remove: changed((now) => now.filter((each) => each.id !== id)),
        undo: changed((now) => out.putBack(now)),
      };
    },
  };
}
