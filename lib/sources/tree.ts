import type { Json } from '../cards/card';
import { cut } from './texts';

/** What of a tree is kept: as much as somebody reads beside a ticket. */
const DEEPEST = 6;
const WIDEST = 50;
const MOST = 400;
const LONGEST = 500;

/** Stands where something was left out. */
const MORE = '…';

/** Nothing that could be shown: the answers of a search that found nobody. */
export function isBlank(value: Json): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** A tree cut in depth, width, number and length, with an ellipsis wherever something is missing. */
export function pruned(value: Json): Json {
  let left = MOST;
  const at = (node: Json, depth: number): Json => {
    left -= 1;
    if (typeof node === 'string') return node.length > LONGEST ? `${cut(node, LONGEST)}${MORE}` : node;
    // The digits of such a number are lost already: it may be an id, and must not be copied for one.
    if (typeof node === 'number')
      return Number.isInteger(node) && !Number.isSafeInteger(node) ? `≈ ${node}` : node;
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node);
    if (entries.length === 0) return node;
    if (depth === DEEPEST || left <= 0) return MORE;
    const kept: [string, Json][] = [];
    for (const [key, child] of entries) {
      if (kept.length === WIDEST || left <= 0) break;
      kept.push([cut(key, LONGEST), at(child, depth + 1)]);
    }
    if (kept.length < entries.length) kept.push([MORE, MORE]);
    return Array.isArray(node) ? kept.map(([, child]) => child) : Object.fromEntries(kept);
  };
  return at(value, 0);
}
