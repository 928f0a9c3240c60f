/** The form of one link. */
import type { Link } from '../../links/link';
import { presetOf } from '../../links/presets/index';
import { laidOut } from '../../links/template-of';
import { wording } from '../../locale/say';
import type { Pack } from '../../pack/pack';
import { createItemForms, patched } from '../item-forms';
import { pathsFor } from './completion';
import { reportOn, type Look } from './examine';
import { linkPart } from './own-links';
import { presetFields } from './preset-fields';
import type { LinkFormView } from './view';

/** The key of a link that is not in the pack yet. */
export const newKey = '+';

const blank: Link = { id: '', kind: 'custom', label: '', url: '' };

export function createLinkForm() {
  const forms = createItemForms<Link, Link>({
    part: linkPart,
    begin: (key) => (key === newKey ? blank : undefined),
    typed: (link) => link,
    made: (link) => link,
  });

  return {
    ...forms,

    /** `undefined` takes a key away. */
    edit: (own: Pack, key: string, patch: Partial<Link>) =>
      forms.edit(own, key, (link) => patched(link, patch)),

    /** `all`: the pack that counts, whose groups and values can be used. `null`: no such link is the agent's own. */
    viewOf(own: Pack, key: string, all: Pack, look: Look): LinkFormView | null {
      const found = forms.look(own, key);
      if (!found) return null;
      const { draft, item: link, isNew, dirty, tried, problems } = found;
      const preset = link.preset === undefined ? undefined : presetOf(link.preset);
      const quiet = isNew && !tried;
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
              label: wording(preset.label),
              ...(preset.note !== undefined && { note: wording(preset.note) }),
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
