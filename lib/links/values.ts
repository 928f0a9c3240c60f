/** What templates may speak of. One list, so that the pack's check and the templates cannot drift apart. */
export const LINK_PATHS = [
  'customer.email',
  'customer.name',
  'customer.firstName',
  'customer.externalId',
  'customer.company',
  'customer.plan',
  'customer.stripeId',
  'ticket.id',
  'ticket.subject',
  'ticket.url',
  'desk.type',
  'desk.url',
  'desk.host',
] as const;

/** What a source is asked with: who the person is, before any source has said more. */
export const SOURCE_PATHS: readonly LinkPath[] = ['customer.email', 'customer.name', 'customer.externalId'];

type LinkPath = (typeof LINK_PATHS)[number];

type Group = 'customer' | 'ticket' | 'desk';
type NamesIn<G extends Group> = LinkPath extends infer P
  ? P extends `${G}.${infer Name}`
    ? Name
    : never
  : never;

/** The values of one customer and ticket. A wider object may be handed in: nothing but `LINK_PATHS` is read. */
export type LinkValues = { readonly [G in Group]?: { readonly [Name in NamesIn<G>]?: string | undefined } };

/** The value behind a path, or `undefined` where it is unknown, blank, inherited, or no text. */
export function valueAt(values: LinkValues, path: string): string | undefined {
  if (!LINK_PATHS.some((known) => known === path)) return undefined;
  let value: unknown = values;
  for (const name of path.split('.')) {
    value =
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
  }
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
