import { from0 } from './0-to-1';
import type { Step } from './step';

/** Every step there is, in order. A new version of packs is one more file and one more entry. */
export const steps: readonly Step[] = [from0];

/** The version that this Deskside reads and writes. */
export const packVersion = steps.length;
