import type { LinkKind } from '../link';

/** One thing that a preset must be told. */
export interface PresetField {
  name: string;
  label: string;
  help: string;
  required: boolean;
  /**
   * `base`: an https address without a query, which may hold `{{env.x}}`. `path`: the path of a value, such as
   * `customer.email`. `query`: a template in the tool's own language, values with filters. The others are plain text.
   */
  type: 'base' | 'text' | 'path' | 'query' | 'number';
  default?: string;
}

/** A tool that many teams use: its address, made from what the team fills in. */
export interface Preset {
  id: string;
  label: string;
  kind: LinkKind;
  fields: readonly PresetField[];
  /** The link's template. `fields` holds each required field, and each other that is filled in or has a default. */
  expand(fields: Readonly<Record<string, string>>): string;
  /** What an agent should know before the press. */
  note?: string;
}
