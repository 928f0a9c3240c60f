/** Changing the links of the agent's own pack: their order, their forms, and what was taken out. */
import type { ReadonlySignal } from '@preact/signals';
import type { Link } from '../../links/link';
import { templateOf } from '../../links/template-of';
import type { Pack } from '../../pack/pack';
import type { createChanges } from '../changes';
import { emptyPack } from '../../pack/empty';
import { createItemEdits, type ItemActions } from '../item-edits';
import type { Place, Section } from '../sections';
import type { Look } from './examine';
import { createLinkForm } from './form';
import { hideLink, linkPart } from './own-links';
import type { LinkItems, LinksActions, LinksView } from './view';

type EditActions = ItemActions & Pick<LinksActions, 'hideForAll' | 'edit'>;

export interface LinkEdits {
  add(link: Link): Promise<boolean>;
  viewOf(all: Pack, look: Look): Pick<LinksView, 'items' | 'form'>;
  actions: EditActions;
}

interface Around {
  /** The agent's own pack as saved. */
  own: ReadonlySignal<Pack | null>;
  place: ReadonlySignal<Place>;
  go(section: Section, item?: string): void;
  changes: Pick<ReturnType<typeof createChanges>, 'change'>;
}

export function createLinkEdits({ own, place, go, changes }: Around) {
  const form = createLinkForm();
  const ownPack = () => own.value ?? emptyPack;
  const { add, actions: itemActions } = createItemEdits({
    part: linkPart,
    forms: form,
    ownPack,
    changes,
    // Whoever has gone elsewhere meanwhile stays there.
    leave: (key) => {
      if (place.value.section === 'links' && place.value.item === key) go('links');
    },
  });

  const actions: EditActions = {
    ...itemActions,
    hideForAll: (id, hidden) => void changes.change(hideLink(id, hidden), null),
    edit: (key, patch) => form.edit(ownPack(), key, patch),
  };

  return {
    add,
    actions,
    unsaved: form.unsaved,
    viewOf(all: Pack, look: Look): Pick<LinksView, 'items' | 'form'> {
      const { section, item } = place.value;
      const asked = section === 'links' && item !== null;
      return {
        items: itemsOf(all, own.value, form.drafts.value),
        form: asked ? (form.viewOf(ownPack(), item, all, look) ?? 'gone') : null,
      };
    },
  } satisfies LinkEdits & { unsaved(): boolean };
}

/** Under the pack's headings and in its order, as the sidebar has them. */
function itemsOf(all: Pack, own: Pack | null, drafts: ReadonlyMap<string, Link>): LinkItems[] {
  const groups = new Map<string | null, LinkItems['links']>([[null, []]]);
  const mine = new Map(own?.links.map((link) => [link.id, JSON.stringify(link)]));
  for (const [index, link] of all.links.entries()) {
    const heading = link.group ?? null;
    const { id, kind, label, icon } = link;
    const item = {
      id,
      at: `/links/${index}`,
      kind,
      label,
      ...(icon !== undefined && { icon }),
      host: hostOf(templateOf(link, all.environments?.[0] ?? null)),
      own: mine.get(id) === JSON.stringify(link),
      hidden: link.hidden === true,
      unsaved: drafts.has(id),
    };
    groups.set(heading, [...(groups.get(heading) ?? []), item]);
  }
  return [...groups].flatMap(([heading, links]) => (links.length > 0 ? [{ heading, links }] : []));
}

const hostOf = (template: string): string => URL.parse(template)?.host ?? template;
