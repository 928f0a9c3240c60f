/** What a person does to the links of their own pack, each a change of the pack. All pure. */
import type { Link } from '../../links/link';
import type { Pack } from '../../pack/pack';
import { freeId, idFrom, moved, takenOut } from '../in-list';

type Change = (own: Pack) => Pack;
const idOf = ({ id }: Link): string => id;

const changed =
  (how: (links: Link[]) => Link[]): Change =>
  (own) => ({ ...own, links: how(own.links) });

export const moveLink = (id: string, target: string, side: 'before' | 'after'): Change =>
  changed((links) => moved(links, id, target, side, idOf));

export const replaceLink = (id: string, next: Link): Change =>
  changed((links) => links.map((link) => (link.id === id ? next : link)));

/** At the end of its group, under an id that nobody has. */
export const addLink = (link: Link): Change =>
  changed((links) => {
    const id = freeId(
      link.id || idFrom(link.label, 'link'),
      links.map(({ id: taken }) => taken),
    );
    return [...links, { ...link, id }];
  });

/** The copy stands right after the link. */
export const duplicateLink = (id: string, label: string): Change =>
  changed((links) => {
    const at = links.findIndex((link) => link.id === id);
    const link = links[at];
    if (!link) return links;
    const copy = {
      ...link,
      label,
      id: freeId(
        id,
        links.map(({ id: taken }) => taken),
      ),
    };
    return links.toSpliced(at + 1, 0, copy);
  });

/** Shown to nobody, or to everybody again. */
export const hideLink = (id: string, hidden: boolean): Change =>
  changed((links) =>
    links.map((link) => {
      if (link.id !== id) return link;
      const { hidden: _, ...rest } = link;
      return hidden ? { ...rest, hidden } : rest;
    }),
  );

/** Takes a link out; `undo` puts it back where it was. `null`: it is not there. */
export function removeLink(own: Pack, id: string): { link: Link; remove: Change; undo: Change } | null {
  const out = takenOut(own.links, id, idOf);
  const link = own.links.find((one) => one.id === id);
  if (!out || !link) return null;
  return {
    link,
    remove: changed((links) => links.filter((one) => one.id !== id)),
    undo: changed((links) => out.putBack(links)),
  };
}
