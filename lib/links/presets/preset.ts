import type { PlainKey } from '../../locale/say';
import type { LinkKind } from '../link';

/** What a field holds. Every kind may hold `{{env.x}}`. */
export type PresetFieldType = 'base' | 'text' | 'path' | 'query' | 'number';

/**
 * `base`: an https address without query. `text`: fixed text, escaped for its place. `path`: the path of a value, such as
 * `customer.email`. `query`: text in the tool's own language with values in it. `number`: digits.
 */
export interface PresetField {
  name: string;
  /** Keys of the messages that say them. */
  label: PlainKey;
  help: PlainKey;
  required: boolean;
  type: PresetFieldType;
  default?: string;
}

/** A well-known tool's address: the pack says which tool and where it lives, and the escaping is ours. */
export interface Preset {
  id: string;
  /** Key of the message that says what it opens. */
  label: PlainKey;
  /** The kind that suits a link made of it. */
  kind: LinkKind;
  fields: readonly PresetField[];
  /**
   * The template for these fields; defaults stand in for those that are absent or blank. Whatever the fields hold, they
   * stay in their places: what does not suit one becomes a tag that no template may have, so the pack's check names it.
   */
  expand(fields: Readonly<Record<string, string>>): string;
  /** Key of what an agent should know before the press. */
  note?: PlainKey;
}

type Names<F extends readonly PresetField[]> = F[number]['name'];

/** A preset whose `template` finds each field by name: as the pack has it, else its default, else empty. */
export function preset<const F extends readonly PresetField[]>({
  template,
  ...spec
}: Omit<Preset, 'expand' | 'fields'> & {
  fields: F;
  template: (fields: Readonly<Record<Names<F>, string>>) => string;
}): Preset {
  return {
    ...spec,
    expand(given) {
      const filled = spec.fields.map((field) => {
        const own = Object.hasOwn(given, field.name) ? given[field.name]?.trim() : '';
        return [field.name, own || (field.default ?? '')];
      });
      return template(Object.fromEntries(filled) as Record<Names<F>, string>);
    },
  };
}
