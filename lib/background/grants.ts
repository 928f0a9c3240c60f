import { granted, originPattern } from '../browser/permissions';

/** Whether the browser lets us work on the host of this address. */
export const isGranted = async (url: string): Promise<boolean> =>
  (await granted([originPattern(url)])).size > 0;
