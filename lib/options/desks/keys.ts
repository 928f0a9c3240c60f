/** What desks and trackers are known by in the options page's addresses: their own, however it is written. */
import { baseOf } from '../../desks/match';

/** The key of a desk, or of a tracker, that is not in the pack yet. */
export const newDesk = '+';
export const newTracker = '+tracker';

const trackerMark = 'tracker:';
const addressKey = (url: string): string => baseOf({ url })?.href ?? url;

/** Two desks of one key are the same desk. */
export const deskKey = ({ url }: { url: string }): string => addressKey(url);
/** A tracker may stand at a desk's address. */
export const trackerKey = ({ url }: { url: string }): string => trackerMark + addressKey(url);

export const isTrackerKey = (key: string): boolean => key === newTracker || key.startsWith(trackerMark);
