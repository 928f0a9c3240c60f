/** A desk or a tracker as it is typed: everything that any type of it can say, until it is saved as one type. */
import type { CustomRead, DeskConfig, DeskType, Place } from '../../desks/config';
import type { TrackerConfig, TrackerType } from '../../trackers/config';

export interface DeskDraft {
  type: DeskType;
  url: string;
  name?: string | undefined;
  internal?: boolean | undefined;
  /** Kept while the type is another one than `custom`, so that trying one out loses nothing. */
  ticket?: string | undefined;
  read?: CustomRead | undefined;
}

export type TrackerDraft = { type: TrackerType; url: string; name?: string | undefined };

export const blankTracker: TrackerDraft = { type: 'github', url: '' };

/** Rules whose value stands in an attribute, or in the text of what the selector finds. */
export const placeRules = ['id', 'email', 'name', 'externalId', 'subject', 'time'] as const;
export type PlaceRule = (typeof placeRules)[number];
/** All rules, in the order in which people are asked for them. */
export const rules = [
  'within',
  'email',
  'name',
  'externalId',
  'id',
  'subject',
  'messages',
  'time',
] as const satisfies readonly (keyof CustomRead)[];
export type Rule = (typeof rules)[number];

export const isPlaceRule = (rule: Rule): rule is PlaceRule => placeRules.some((one) => one === rule);

/** The two halves of a place. */
export const partsOf = (place: Place | undefined): { select: string; attr: string } =>
  typeof place === 'object' ? place : { select: place ?? '', attr: '' };

/** As short as a pack writes it: without an attribute, the selector alone. */
export const placeOf = ({ select, attr }: { select: string; attr: string }): Place =>
  attr.trim() === '' ? select : { select, attr };

/** The rules with one of them set, or taken out; nothing where none is left. */
export function withRule(
  read: CustomRead | undefined,
  rule: Rule,
  value: Place | undefined,
): CustomRead | undefined {
  const { [rule]: _, ...others } = read ?? {};
  const next: CustomRead = value === undefined ? others : { ...others, [rule]: value };
  return Object.keys(next).length > 0 ? next : undefined;
}

/** Without what is empty: a key that may be left out is left out, and so is a blank name. */
function filled<T extends { name?: string | undefined }>(draft: T): T {
  const kept = Object.entries(draft).filter(([key, value]) => value !== undefined && key !== 'name');
  const { name = '' } = draft;
  return { ...(Object.fromEntries(kept) as T), ...(name.trim() !== '' && { name }) };
}

export function deskOf(draft: DeskDraft): DeskConfig {
  const { type, ticket, read, ...rest } = filled(draft);
  if (type !== 'custom') return { type, ...rest };
  return {
    type,
    ...rest,
    ...(ticket !== undefined && ticket.trim() !== '' && { ticket }),
    ...(read && { read }),
  };
}

export const trackerOf = (draft: TrackerDraft): TrackerConfig => filled(draft);
