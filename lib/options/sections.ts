/** The sections of the options page, and the part of an address that leads to each: `options.html#/links`. */
export const sections = [
  'desks',
  'links',
  'sources',
  'rules',
  'appearance',
  'shortcuts',
  'privacy',
  'team',
  'pack',
  'about',
] as const;

export type Section = (typeof sections)[number];

/** Where a person is: a section, and within it perhaps one thing, by its id. */
export interface Place {
  section: Section;
  /** `#/links/stripe`: `stripe`. */
  item: string | null;
}

/** The hash that leads to a place. */
export const hashOf = (section: Section, item?: string): string =>
  item === undefined ? `#/${section}` : `#/${section}/${encodeURIComponent(item)}`;

/** The place that a hash means; `null`: none that is there. */
export function placeOf(hash: string): Place | null {
  const [, name = '', item = ''] = /^#\/([a-z]+)(?:\/([^/]*))?$/.exec(hash) ?? [];
  const section = sections.find((known) => known === name);
  if (!section) return null;
  try {
    return { section, item: decodeURIComponent(item) || null };
  } catch {
    return { section, item: null }; // half of an escape
  }
}
