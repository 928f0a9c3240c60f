/** What is wrong with one thing of a pack, told by its fields. */
import type { Pack, PackProblem } from '../pack/pack';
import { parsePack } from '../pack/schema';
import type { ParseOptions } from '../pack/shape';

export interface FieldProblem {
  /** Its place within the thing: `url`, `when/plan/0`; empty for the thing as a whole, or for something else of the pack. */
  field: string;
  message: string;
}

/** Every problem of `pack`, those below `place` (`/links/3`) by their fields, the others as problems of the whole. */
export function fieldProblems(pack: Pack, place: string, options: ParseOptions = {}): FieldProblem[] {
  const parsed = parsePack(pack, options);
  if (parsed.ok) return [];
  return parsed.problems.map(({ at, message }: PackProblem) => {
    if (at === place) return { field: '', message };
    if (at.startsWith(`${place}/`)) return { field: at.slice(place.length + 1), message };
    return { field: '', message: `${at} ${message}` };
  });
}
