/** The section of sources without its looks: the list, the form on screen, and what its tester asks. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { originPattern } from '../../browser/match-pattern';
import { SOURCE_PATHS } from '../../links/values';
import type { Pack, Source } from '../../pack/pack';
import { hostOf } from '../../pack/reach';
import { wantedBy } from '../../sources/credentials/want';
import type { createChanges } from '../changes';
import { emptyPack } from '../../pack/empty';
import type { createGrants } from '../grants';
import { createItemEdits } from '../item-edits';
import { patched } from '../item-forms';
import { isLocked } from '../locks';
import type { Place, Section } from '../sections';
import { placesOf, untouched } from './draft';
import { createSourceForms, pickKey, sourcePart } from './own-sources';
import type { AskedHost, SourceFormView, SourceItem, SourcesActions, SourcesView } from './sources-view';

interface Around {
  /** The agent's own pack as saved. */
  own: ReadonlySignal<Pack | null>;
  /** The pack that counts; `null` while there is none. */
  all: ReadonlySignal<Pack | null>;
  place: ReadonlySignal<Place>;
  go(section: Section, item?: string): void;
  /** What policy keeps as it is; `null` until it is read. */
  locks(): readonly string[] | null;
  changes: Pick<ReturnType<typeof createChanges>, 'change'>;
  grants: Pick<ReturnType<typeof createGrants>, 'isGranted' | 'outcomes'>;
}

export function createSources({ own, all, place, go, locks, changes, grants }: Around) {
  const forms = createSourceForms();
  const ownPack = () => own.value ?? emptyPack;
  const { actions: itemActions } = createItemEdits({
    part: sourcePart,
    forms,
    ownPack,
    changes,
    // Whoever has gone elsewhere meanwhile stays there.
    leave: (key) => {
      if (place.value.section === 'sources' && place.value.item === key) go('sources');
    },
  });

  /** The form on screen. */
  const open = computed(() => {
    const { section, item } = place.value;
    if (section !== 'sources' || item === null || item === pickKey) return null;
    const look = forms.look(ownPack(), item);
    return look && { key: item, ...look };
  });

  const asksOf = (url: string): AskedHost | null => {
    const [host, pattern] = [hostOf(url), patternOf(url)];
    if (!host || pattern === null) return null;
    return {
      host,
      pattern,
      granted: grants.isGranted(pattern),
      outcome: grants.outcomes.value.get(pattern) ?? null,
    };
  };

  const formView = (): SourcesView['form'] => {
    const { section, item } = place.value;
    if (section !== 'sources' || item === null) return null;
    if (item === pickKey) return 'pick';
    const { value: found } = open;
    if (!found) return 'gone';
    const { key, isNew, dirty, draft, tried, problems, item: source } = found;
    const quiet = isNew && !tried ? untouched(draft) : new Set<string>();
    return {
      key,
      isNew,
      draft,
      dirty,
      problems: problems.filter(({ field }) => !quiet.has(field)),
      places: placesOf(draft),
      paths: SOURCE_PATHS,
      asks: asksOf(draft.url),
      wants: wantedBy(source),
    } satisfies SourceFormView;
  };

  const itemsOf = (pack: Pack): SourceItem[] => {
    const mine = new Map(own.value?.sources.map((source) => [source.id, JSON.stringify(source)]));
    return pack.sources.map((source, at) => {
      const { id, kind, label, url } = source;
      return {
        ...{ id, kind, label },
        at: `/sources/${at}`,
        own: mine.get(id) === JSON.stringify(source),
        unsaved: forms.drafts.value.has(id),
        asks: asksOf(url) ?? { host: url, pattern: '', granted: false, outcome: null },
      };
    });
  };

  const actions: SourcesActions = {
    ...itemActions,
    edit: (key, patch) => forms.edit(ownPack(), key, (draft) => patched(draft, patch)),
  };

  return {
    actions,
    unsaved: forms.unsaved,
    view: computed<SourcesView | null>(
      () =>
        all.value && { items: itemsOf(all.value), locked: isLocked(locks(), 'sources'), form: formView() },
    ),
    /** What the form on screen would have asked: `null` in it where something is to be mended first. */
    tested: computed<{ source: Source | null } | null>(() => {
      if (!open.value) return null;
      const { item, problems } = open.value;
      // What a link of the pack would lack is no matter here, and neither is a name.
      const bad = problems.some(({ field }) => field !== '' && field !== 'label');
      return { source: bad ? null : { ...item, label: item.label.trim() || item.kind } };
    }),
    /** That the browser is asked for by the form on screen. */
    pattern: computed<string | null>(() => open.value && patternOf(open.value.draft.url)),
  };
}

/** `null` while an address names no host. */
function patternOf(url: string): string | null {
  const host = hostOf(url);
  // Half of a template is no host.
  if (host === undefined || !/^[\w.:[\]-]+$/.test(host)) return null;
  return originPattern(url);
}
