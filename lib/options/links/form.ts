/** The form of one link: what is typed stays until it is saved or given up, wherever the person goes meanwhile. */
import { signal } from '@preact/signals';
import type { Link } from '../../links/link';
import { presetOf } from '../../links/presets/index';
import { laidOut } from '../../links/template-of';
import type { Pack } from '../../pack/pack';
import { fieldProblems } from '../field-problems';
import { freeId, idFrom } from '../in-list';
import { pathsFor } from './completion';
import { reportOn, type Look } from './examine';
import type { LinkFormView } from './view';
import { presetFields } from './preset-fields';

/** The key of a link that is not in the pack yet. */
export const newKey = '+';

const blank: Link = { id: '', kind: 'custom', label: '', url: '' };

export function createLinkForm() {
  const drafts = signal<ReadonlyMap<string, Link>>(new Map());
  /** Forms whose save was refused: from then on everything that is missing is said. */
  const tried = signal<ReadonlySet<string>>(new Set());

  const savedOf = (own: Pack, key: string): Link | undefined =>
    key === newKey ? blank : own.links.find(({ id }) => id === key);

  const draftOf = (own: Pack, key: string): Link | undefined => drafts.value.get(key) ?? savedOf(own, key);

  /** As it would stand in the pack: with an id, and the pack with it in its place. */
  function placed(own: Pack, key: string, draft: Link): { link: Link; pack: Pack; place: string } {
    const ids = own.links.map(({ id }) => id);
    if (key === newKey) {
      const link = { ...draft, id: freeId(idFrom(draft.label, 'link'), ids) };
      return { link, pack: { ...own, links: [...own.links, link] }, place: `/links/${ids.length}` };
    }
    const links = own.links.map((link) => (link.id === key ? draft : link));
    return { link: draft, pack: { ...own, links }, place: `/links/${ids.indexOf(key)}` };
  }

  const forget = (key: string) => {
    const next = new Map(drafts.value);
    next.delete(key);
    drafts.value = next;
    tried.value = new Set([...tried.value].filter((one) => one !== key));
  };

  return {
    drafts,
    forget,

    /** `undefined` takes a key away. */
    edit(own: Pack, key: string, patch: Partial<Link>) {
      const draft = draftOf(own, key);
      if (!draft) return;
      const kept = Object.entries({ ...draft, ...patch }).filter(([, value]) => value !== undefined);
      drafts.value = new Map(drafts.value).set(key, Object.fromEntries(kept) as unknown as Link);
    },

    /** What is to be stored; `null` where something is wrong, which is said from now on. */
    ready(own: Pack, key: string): Link | null {
      const draft = draftOf(own, key);
      if (!draft) return null;
      const { link, pack, place } = placed(own, key, draft);
      if (fieldProblems(pack, place).length === 0) return link;
      tried.value = new Set(tried.value).add(key);
      return null;
    },

    /** `all`: the pack that counts, whose groups and values can be used. `null`: no such link is the agent's own. */
    viewOf(own: Pack, key: string, all: Pack, look: Look): LinkFormView | null {
      const draft = draftOf(own, key);
      if (!draft) return null;
      const { link, pack, place } = placed(own, key, draft);
      const isNew = key === newKey;
      const dirty = drafts.value.has(key);
      const preset = link.preset === undefined ? undefined : presetOf(link.preset);
      const problems = fieldProblems(pack, place);
      const quiet = isNew && !tried.value.has(key);
      return {
        key,
        isNew,
        link: draft,
        dirty,
        // Nobody is told off for a field that they have not come to yet.
        problems: quiet
          ? problems.filter(({ field }) => field === 'url' && draft.url !== blank.url)
          : problems,
        report: isNew && draft.url === blank.url && !preset ? null : reportOn(link, all, look),
        asksTime: laidOut(link, null).text.includes('{{window.'),
        preset: preset
          ? {
              label: preset.label,
              ...(preset.note !== undefined && { note: preset.note }),
              fields: presetFields(preset, link.with ?? {}),
            }
          : null,
        paths: pathsFor(all, link.clue !== undefined),
        groups: [...new Set(all.links.flatMap(({ group }) => group ?? []))],
        clues: (all.clues ?? []).map(({ id, label }) => ({ id, label })),
        environments: (all.environments ?? []).map(({ id, label }) => ({ id, label })),
      };
    },
  };
}
