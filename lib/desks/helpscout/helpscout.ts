import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { address } from './address';

export const helpscout: DeskAdapter<KnownDesk> = {
  ...address,
  read: () => null,
};
