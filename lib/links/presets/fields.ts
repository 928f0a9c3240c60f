import type { PresetField } from './preset';

/** A field of fixed text; without `standard` the tool's address does not need it. */
export const text = <const N extends string>(name: N, label: string, help: string, standard?: string) =>
  ({
    name,
    label,
    help,
    required: false,
    type: 'text',
    ...(standard !== undefined && { default: standard }),
  }) satisfies PresetField;

/** Digits. */
export const number = <const N extends string>(name: N, label: string, help: string, standard?: string) => ({
  ...text(name, label, help, standard),
  type: 'number' as const,
});

/** Where a tool lives, for tools that each team has somewhere else. */
export const address = (help: string) => needed({ ...text('base', 'Address', help), type: 'base' as const });

/** Where a vendor's tool lives, with the usual place. */
export const site = (standard: string, help: string) => ({
  ...text('site', 'Site', help, standard),
  type: 'base' as const,
});

/** Which value is looked for. */
export const by = (standard: string, help = 'Path of the value that is looked for.') => ({
  ...text('by', 'Looked for', help, standard),
  type: 'path' as const,
});

/** Text in the tool’s own language, with values in it. */
export const inLanguage = <const N extends string>(
  name: N,
  label: string,
  help: string,
  standard?: string,
) => ({
  ...text(name, label, help, standard),
  type: 'query' as const,
});

/** The whole query, in place of the search for `by`. */
export const query = (help = 'In the tool’s own language, in place of the search for “by”.') =>
  inLanguage('query', 'Query', help);

/** The same field, not to be left out. */
export const needed = <F extends PresetField>(field: F) => ({ ...field, required: true });
