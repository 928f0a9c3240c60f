/** Desks and trackers, as their forms need to know them. */
import { blankTracker, deskOf, trackerOf, type DeskDraft, type TrackerDraft } from './draft';
import type { Kind } from './form';
import { deskKey, newTracker, trackerKey } from './keys';
import { addTracker, replaceDesk, replaceTracker } from './own-desks';

/** A new desk is named, not filled in: it has no form. */
export const deskKind: Kind<DeskDraft> = {
  newKey: null,
  savedOf: (own, key) => own.desks.find((desk) => deskKey(desk) === key),
  place: (own, key, draft) => ({
    change: replaceDesk(key, deskOf(draft)),
    at: `/desks/${own.desks.findIndex((desk) => deskKey(desk) === key)}`,
  }),
};

export const trackerKind: Kind<TrackerDraft> = {
  newKey: newTracker,
  savedOf: (own, key) =>
    key === newTracker ? blankTracker : own.trackers?.find((one) => trackerKey(one) === key),
  place(own, key, draft) {
    const tracker = trackerOf(draft);
    const list = own.trackers ?? [];
    if (key === newTracker) return { change: addTracker(tracker), at: `/trackers/${list.length}` };
    const at = list.findIndex((one) => trackerKey(one) === key);
    return { change: replaceTracker(key, tracker), at: `/trackers/${at}` };
  },
};
