/** The links of the agent's own pack, as a person changes them. */
import type { Link } from '../../links/link';
import type { Pack } from '../../pack/pack';
import type { ListPart } from '../own-list';

export const linkPart: ListPart<Link> = {
  at: '/links',
  spare: 'link',
  of: ({ links }) => links,
  put: (pack, links) => ({ ...pack, links }),
};

/** Shown to nobody, or to everybody again. */
export const hideLink =
  (id: string, hidden: boolean) =>
  (own: Pack): Pack =>
    linkPart.put(
      own,
      own.links.map((link) => {
        if (link.id !== id) return link;
        const { hidden: _, ...rest } = link;
        return hidden ? { ...rest, hidden } : rest;
      }),
    );
