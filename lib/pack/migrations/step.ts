import type { Json } from '../json';

export type JsonObject = { [key: string]: Json };

/** One step from a version of packs to the next. */
export interface Step {
  /** The version that it reads; it writes the next one. */
  from: number;
  /**
   * Pure, and never throws: what it gets is any JSON object that says it is of that version, right or wrong. What it does
   * not understand it leaves as it is, for the check that follows tells what is wrong with it.
   */
  migrate(pack: JsonObject): JsonObject;
}
