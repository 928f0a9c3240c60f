/** Changing the links of the agent's own pack: their order, their forms, and what was taken out. */
import type { ReadonlySignal } from '@preact/signals';
import type { Link } from '../../links/link';
import { templateOf } from '../../links/template-of';
import type { Pack } from '../../pack/pack';
import type { createChanges } from '../changes';
import { emptyPack } from '../change-pack';
import type { Place, Section } from '../sections';
import type { Look } from './examine';
import { createLinkForm, newKey } from './form';
import { addLink, duplicateLink, hideLink, moveLink, removeLink, replaceLink } from './own-links';
import type { LinkItems, LinksActions, LinksView } from './view';

type EditActions = Pick<
  LinksActions,
  'move' | 'duplicate' | 'remove' | 'hideForAll' | 'edit' | 'saveForm' | 'dropForm'
>;

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
  const { change } = changes;

  async function add(link: Link): Promise<boolean> {
    return change(addLink(link), { code: 'added', label: link.label });
  }

  const save = async (key: string) => {
    const link = form.ready(ownPack(), key);
    if (!link) return;
    const { label } = link;
    const stored =
      key === newKey ? await add(link) : await change(replaceLink(key, link), { code: 'saved', label });
    if (!stored) return;
    form.forget(key);
    if (place.value.section === 'links' && place.value.item === key) go('links');
  };

  const actions: EditActions = {
    move: (id, target, side) => void change(moveLink(id, target, side), null),
    duplicate: (id, label) => void change(duplicateLink(id, label), { code: 'added', label }),
    remove(id) {
      const out = removeLink(ownPack(), id);
      if (out) void change(out.remove, { code: 'removed', label: out.link.label }, out.undo);
    },
    hideForAll: (id, hidden) => void change(hideLink(id, hidden), null),
    edit: (key, patch) => form.edit(ownPack(), key, patch),
    saveForm: (key) => void save(key),
    dropForm(key) {
      form.forget(key);
      go('links');
    },
  };

  return {
    add,
    actions,
    unsaved: () => form.drafts.value.size > 0,
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
