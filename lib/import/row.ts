import type { Refusal } from '../store/import-rows';

/** A row of a file as it was read, before anybody asked what it means. */
export interface CellsRow {
  /** Where it begins, as an editor counts lines, from 1. */
  line: number;
  cells: string[];
}

export type RawRow = CellsRow | Refusal;

export const isRefused = (row: RawRow): row is Refusal => 'code' in row;

/** Rows that were read together, and how much of the file has been read by then. */
export interface Piece {
  rows: RawRow[];
  bytes: number;
}

/** Characters of one row: a cell of a megabyte is odd, a quote that never closes is worse. */
export const longestRow = 4_000_000;

const LONGEST_VALUE = 80;

export function refusal(line: number, code: Refusal['code'], value: string): Refusal {
  const text = value.slice(0, LONGEST_VALUE).replace(/[\ud800-\udbff]$/, '');
  return { line, code, value: text };
}
