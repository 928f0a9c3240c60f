/** What a person does to the desks and trackers of their own pack, each a change of the pack. All pure. */
import type { DeskConfig } from '../../desks/config';
import { nameOf } from '../../desks/hosts';
import type { Pack } from '../../pack/pack';
import type { TrackerConfig } from '../../trackers/config';
import { trackerName } from '../../trackers/products';
import { takenOut } from '../in-list';
import { deskKey, isTrackerKey, trackerKey } from './keys';

type Change = (own: Pack) => Pack;

/** A pack without trackers has no key for them. */
function withTrackers(pack: Pack, trackers: TrackerConfig[]): Pack {
  if (trackers.length > 0) return { ...pack, trackers };
  const { trackers: _none, ...rest } = pack;
  return rest;
}

export const addDesk =
  (desk: DeskConfig): Change =>
  (own) => ({ ...own, desks: [...own.desks, desk] });

export const addTracker =
  (tracker: TrackerConfig): Change =>
  (own) =>
    withTrackers(own, [...(own.trackers ?? []), tracker]);

export const replaceDesk =
  (key: string, next: DeskConfig): Change =>
  (own) => ({ ...own, desks: own.desks.map((desk) => (deskKey(desk) === key ? next : desk)) });

export const replaceTracker =
  (key: string, next: TrackerConfig): Change =>
  (own) =>
    withTrackers(
      own,
      (own.trackers ?? []).map((one) => (trackerKey(one) === key ? next : one)),
    );

interface Removal {
  label: string;
  remove: Change;
  /** Puts it back where it was, into whatever the pack is by then. */
  undo: Change;
}

/** Takes a desk or a tracker out; `null`: it is not there. */
export function removeEntry(own: Pack, key: string): Removal | null {
  if (isTrackerKey(key)) {
    const list = (pack: Pack) => pack.trackers ?? [];
    const out = takenOut(list(own), key, trackerKey);
    const one = list(own).find((tracker) => trackerKey(tracker) === key);
    if (!out || !one) return null;
    return {
      label: trackerName(one),
      remove: (pack) =>
        withTrackers(
          pack,
          list(pack).filter((tracker) => trackerKey(tracker) !== key),
        ),
      undo: (pack) => withTrackers(pack, out.putBack(list(pack))),
    };
  }
  const out = takenOut(own.desks, key, deskKey);
  const one = own.desks.find((desk) => deskKey(desk) === key);
  if (!out || !one) return null;
  return {
    label: nameOf(one),
    remove: (pack) => ({ ...pack, desks: pack.desks.filter((desk) => deskKey(desk) !== key) }),
    undo: (pack) => ({ ...pack, desks: out.putBack(pack.desks) }),
  };
}
