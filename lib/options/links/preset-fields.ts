import type { Preset } from '../../links/presets/preset';
import { wording } from '../../locale/say';

/** What a preset asks for, with what has been filled in. */
export const presetFields = ({ fields }: Pick<Preset, 'fields'>, filled: Readonly<Record<string, string>>) =>
  fields.map(({ name, label, help, required, default: usual = '' }) => ({
    name,
    label: wording(label),
    help: wording(help),
    required,
    usual,
    value: filled[name] ?? '',
  }));
