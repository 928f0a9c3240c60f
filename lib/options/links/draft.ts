/** A link that is being made of a preset: its fields, and what it would be. */
import { signal } from '@preact/signals';
import type { Link } from '../../links/link';
import { presetOf } from '../../links/presets/index';
import type { Preset } from '../../links/presets/preset';
import { templateOf } from '../../links/template-of';
import { wording } from '../../locale/say';
import type { Pack } from '../../pack/pack';
import { reportOn, type Look } from './examine';
import type { DraftView, LinksActions } from './view';
import { presetFields } from './preset-fields';

type Fields = Readonly<Record<string, string>>;

/** @param add puts the finished link into the pack, if that will have it */
export function createDraft(add: (link: Link) => Promise<boolean>) {
  const chosen = signal<Preset | null>(null);
  const filled = signal<Fields>({});

  const actions: Pick<LinksActions, 'choosePreset' | 'fillField' | 'addDraft'> = {
    /** What was filled in stays: presets of one tool share their fields. */
    choosePreset(id) {
      chosen.value = id === null ? null : (presetOf(id) ?? null);
      if (id === null) filled.value = {};
    },
    fillField: (name, value) => (filled.value = { ...filled.value, [name]: value }),
    addDraft() {
      if (!chosen.value || needsOf(chosen.value, filled.value).length > 0) return;
      void add(linkOf(chosen.value, filled.value)).then((added) => {
        if (added) actions.choosePreset(null);
      });
    },
  };

  return {
    actions,
    viewOf(pack: Pack, look: Look): DraftView | null {
      const { value: preset } = chosen;
      if (!preset) return null;
      const link = linkOf(preset, filled.value);
      return {
        preset: preset.id,
        ...(preset.note !== undefined && { note: wording(preset.note) }),
        fields: presetFields(preset, filled.value),
        template: templateOf(link, null),
        report: reportOn(link, pack, look),
        needs: needsOf(preset, filled.value),
      };
    },
  };
}

function needsOf({ fields }: Preset, filled: Fields): string[] {
  const empty = fields.filter((field) => !(filled[field.name]?.trim() || field.default));
  return empty.filter(({ required }) => required).map(({ label }) => wording(label));
}

/** As it stands in a pack, in the agent's language: only what was filled in, so that the preset's defaults stay its own. */
function linkOf({ id, kind, label, fields }: Preset, filled: Fields): Link {
  const told = fields.flatMap(({ name }): [string, string][] => {
    const value = filled[name]?.trim();
    return value ? [[name, value]] : [];
  });
  const named = { id, kind, label: wording(label), preset: id };
  return { ...named, ...(told.length > 0 && { with: Object.fromEntries(told) }) };
}
