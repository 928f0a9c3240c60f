import type { Source } from '../../pack/pack';
import type { Dialect } from '../dialect';
import { freescout } from './freescout';
import { gorgias } from './gorgias';
import { helpscout } from './helpscout';
import { json } from './json';
import { plain } from './plain';

const dialects: { [K in Source['kind']]: Dialect<Extract<Source, { kind: K }>> } = {
  json,
  plain,
  helpscout,
  freescout,
  gorgias,
};

/** How sources of a kind are asked and read. All sources of one request must be of that kind: `batchKey` sees to it. */
export const dialectOf = (kind: Source['kind']): Dialect => dialects[kind];
