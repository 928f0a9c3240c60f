import { childPointer } from './pointer';

/** One field of a piece of a pack. Lists and the like are told as JSON; `null`: not there. */
export interface FieldChange {
  /** Below the piece: `/map/name`; `''` where the piece is a text itself. */
  at: string;
  before: string | null;
  after: string | null;
}

/** Every field in which the two differ, in the order in which they stand. `undefined`: it is not there at all. */
export function fieldsChanged(before: unknown, after: unknown, at = ''): FieldChange[] {
  if (isMap(before) || isMap(after)) {
    const [old, next] = [isMap(before) ? before : {}, isMap(after) ? after : {}];
    const below = [...new Set([...Object.keys(old), ...Object.keys(next)])].flatMap((key) =>
      fieldsChanged(own(old, key), own(next, key), childPointer(at, key)),
    );
    // An empty map against none, or against a text: no field of theirs tells.
    const both = isMap(before) && isMap(after);
    return both || (below.length > 0 && (before === undefined || after === undefined))
      ? below
      : [{ at, before: worded(before), after: worded(after) }];
  }
  const change = { at, before: worded(before), after: worded(after) };
  return change.before === change.after ? [] : [change];
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (map: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(map, key) ? map[key] : undefined;

/** A text as it is, everything else as JSON: `"5"` and `5` are told apart by nothing but their quotes. */
const worded = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
