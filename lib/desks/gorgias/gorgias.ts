import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { address } from './address';

export const gorgias: DeskAdapter<KnownDesk> = {
  ...address,
  read: () => null,
};
