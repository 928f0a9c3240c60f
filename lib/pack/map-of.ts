import type { FactsMap, Source } from './pack';

/** The pointers into a source's answer; none for dialects that show cards alone. */
export const mapOf = (source: Source): FactsMap => ('map' in source && source.map) || {};
