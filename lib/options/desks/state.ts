/** The section of help desks and trackers without its looks. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { originPattern } from '../../browser/match-pattern';
import { nameOf } from '../../desks/hosts';
import type { Pack } from '../../pack/pack';
import type { ParseOptions } from '../../pack/shape';
import { trackerName } from '../../trackers/products';
import type { createChanges } from '../changes';
import { emptyPack } from '../../pack/empty';
import { isLocked } from '../locks';
import type { Place, Section } from '../sections';
import type { SiteView } from '../view';
import { createAdding } from './adding';
import { deskOf } from './draft';
import { createForms } from './form';
import { isTrackerKey, newDesk } from './keys';
import { deskKind, trackerKind } from './kinds';
import { addDesk, removeEntry } from './own-desks';
import { rowsOf, waitingOf } from './rows';
import type { DesksActions, DesksView } from './view';

interface Around {
  /** The agent's own pack as saved. */
  own: ReadonlySignal<Pack | null>;
  /** The pack that counts. */
  pack: ReadonlySignal<Pack | null>;
  sites: ReadonlySignal<readonly SiteView[]>;
  /** What the company keeps for itself; `null` until it is read. */
  locks(): readonly string[] | null;
  place: ReadonlySignal<Place>;
  go(section: Section, item?: string): void;
  changes: Pick<ReturnType<typeof createChanges>, 'change'>;
  /** Has the browser ask for a host, at once. */
  allow(pattern: string): void;
  options: ParseOptions;
}

export function createDesks({ own, pack, sites, locks, place, go, changes, allow, options }: Around) {
  const ownPack = () => own.value ?? emptyPack;
  const adding = createAdding(
    own,
    computed(() => pack.value?.desks ?? []),
  );
  const desks = createForms(deskKind, options);
  const trackers = createForms(trackerKind, options);
  const { change } = changes;

  const formOf = (): DesksView['form'] => {
    const { section, item } = place.value;
    if (section !== 'desks' || item === null) return null;
    if (item === newDesk) return { kind: 'add', view: adding.view.value };
    if (isTrackerKey(item)) {
      const view = trackers.viewOf(ownPack(), item);
      return view ? { kind: 'tracker', view } : { kind: 'gone' };
    }
    const view = desks.viewOf(ownPack(), item);
    return view ? { kind: 'desk', view } : { kind: 'gone' };
  };

  const view = computed((): DesksView => {
    const all = pack.value ?? emptyPack;
    const rows = (use: 'desk' | 'tracker') =>
      rowsOf(use, all, own.value, sites.value, (key) =>
        (use === 'desk' ? desks : trackers).isUnsaved(ownPack(), key),
      );
    const shown = { desks: rows('desk'), trackers: rows('tracker') };
    return {
      ...shown,
      waiting: waitingOf([...shown.desks, ...shown.trackers]),
      locked: { desks: isLocked(locks(), 'desks'), trackers: isLocked(locks(), 'trackers') },
      form: formOf(),
    };
  });

  /** Leaves a form for the lists, unless the person has gone elsewhere meanwhile. */
  const leave = (key: string) => {
    if (place.value.section === 'desks' && place.value.item === key) go('desks');
  };

  const saveTracker = async (key: string) => {
    const ready = trackers.ready(ownPack(), key);
    if (!ready) return;
    const { draft, saved } = ready;
    if (draft.url !== saved.url) allow(originPattern(draft.url));
    const code = key === trackerKind.newKey ? 'added' : 'saved';
    if (!(await change(ready.change, { code, label: trackerName(draft) }))) return;
    trackers.forget(key);
    leave(key);
  };

  const saveDesk = async (key: string) => {
    const ready = desks.ready(ownPack(), key);
    if (!ready) return;
    const { draft, saved } = ready;
    if (originPattern(draft.url) !== originPattern(saved.url)) allow(originPattern(draft.url));
    if (!(await change(ready.change, { code: 'saved', label: nameOf(deskOf(draft)) }))) return;
    desks.forget(key);
    leave(key);
  };

  const actions: DesksActions = {
    naming: adding.naming,
    nameNew: adding.setName,
    add() {
      const desk = adding.ready();
      if (!desk) return;
      allow(originPattern(desk.url));
      void change(addDesk(desk), { code: 'added', label: nameOf(desk) }).then((stored) => {
        if (!stored) return;
        adding.reset();
        leave(newDesk);
      });
    },
    editDesk: (key, patch) => desks.edit(ownPack(), key, patch),
    editTracker: (key, patch) => trackers.edit(ownPack(), key, patch),
    save: (key) => void (isTrackerKey(key) ? saveTracker(key) : saveDesk(key)),
    drop(key) {
      if (key === newDesk) adding.reset();
      else (isTrackerKey(key) ? trackers : desks).forget(key);
      go('desks');
    },
    remove(key) {
      const out = removeEntry(ownPack(), key);
      if (out) void change(out.remove, { code: 'removed', label: out.label }, out.undo);
    },
  };

  return { view, actions, unsaved: () => desks.anyUnsaved(ownPack()) || trackers.anyUnsaved(ownPack()) };
}
