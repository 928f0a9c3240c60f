import type { PlainKey } from '../../locale/say';
import type { PresetField } from './preset';

/** A field of fixed text; without `standard` the tool's address does not need it. */
export const text = <const N extends string>(name: N, label: PlainKey, help: PlainKey, standard?: string) =>
  ({
    name,
    label,
    help,
    required: false,
    type: 'text',
    ...(standard !== undefined && { default: standard }),
  }) satisfies PresetField;

/** Digits. */
export const number = <const N extends string>(
  name: N,
  label: PlainKey,
  help: PlainKey,
  standard?: string,
) => ({
  ...text(name, label, help, standard),
  type: 'number' as const,
});

/** Where a tool lives, for tools that each team has somewhere else. */
export const address = (help: PlainKey) =>
  needed({ ...text('base', 'presetFields.address', help), type: 'base' as const });

/** Where a vendor's tool lives, with the usual place. */
export const site = (standard: string, help: PlainKey) => ({
  ...text('site', 'presetFields.site', help, standard),
  type: 'base' as const,
});

/** Which value is looked for. */
export const by = (standard: string, help: PlainKey = 'presetFields.byHelp') => ({
  ...text('by', 'presetFields.by', help, standard),
  type: 'path' as const,
});

/** Text in the tool’s own language, with values in it. */
export const inLanguage = <const N extends string>(
  name: N,
  label: PlainKey,
  help: PlainKey,
  standard?: string,
) => ({
  ...text(name, label, help, standard),
  type: 'query' as const,
});

/** The whole query, in place of the search for `by`. */
export const query = (help: PlainKey = 'presetFields.queryHelp') =>
  inLanguage('query', 'presetFields.query', help);

/** The same field, not to be left out. */
export const needed = <F extends PresetField>(field: F) => ({ ...field, required: true });
