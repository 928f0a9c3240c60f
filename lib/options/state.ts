import { batch, computed, effect, signal } from '@preact/signals';
import { createAbout, type AboutDeps, type AboutScene } from './about/state';
import type { Health } from '../doctor/health';
import type { StoredPack } from '../pack/store';
import { createAppearance, type AppearanceDeps } from './appearance/state';
import { emptyPack } from '../pack/empty';
import { createChanges, type ChangesDeps } from './changes';
import { createDesks } from './desks/state';
import { createEditor, type EditorDeps } from './editor';
import { createGrants, type GrantsDeps } from './grants';
import { healthOf } from './health';
import { createTester, type TesterDeps } from './endpoints/tester';
import { createLinkEdits } from './links/edits';
import { createLinks, type LinksDeps } from './links/state';
import { newHosts } from '../pack/reach';
import { latest } from '../work/latest';
import { createReview, type ReviewDeps } from './pack/review';
import { createPrivacy, type PrivacyDeps } from './privacy/state';
import { createRoute, type RouteDeps } from './route';
import { createSources } from './endpoints/sources';
import { createRules } from './rules/state';
import { createShortcuts, type ShortcutsDeps } from './shortcuts/state';
import { createSiteViews } from './site-views';
import { createTeam, type TeamDeps } from './team/state';
import { createTokens, type TokensDeps } from './tokens/state';
import { createTrail, type TrailDeps } from './trail/state';
import type { OptionsActions, OptionsView } from './view';
import { reasonOf } from '../work/reason';

export interface OptionsDeps
  extends
    EditorDeps,
    ReviewDeps,
    GrantsDeps,
    LinksDeps,
    TrailDeps,
    PrivacyDeps,
    TokensDeps,
    TeamDeps,
    RouteDeps,
    ChangesDeps,
    TesterDeps,
    AboutDeps,
    ShortcutsDeps,
    AppearanceDeps {
  /** The pack that counts: of all layers. */
  readCounting(): Promise<StoredPack>;
  /** Calls back whenever the stored pack changes, in whichever tab. */
  onPackChanged(changed: () => void): void;
  onPermissionsChanged(changed: () => void): void;
  /** How desks have been read, by `healthKey`. */
  readHealth(): Promise<ReadonlyMap<string, Health>>;
  onHealthChanged(changed: () => void): void;
  now(): number;
}

/** The options page without its looks: a view that follows storage and the browser's grants, and its actions. */
export function createOptionsState(deps: OptionsDeps) {
  const route = createRoute(deps);
  const editor = createEditor(deps, () => void readPacks());
  const grants = createGrants(deps);
  const own = computed(() => editor.saved.value?.pack ?? null);
  const review = createReview(deps, own);
  const counting = signal<StoredPack | null>(null);
  const pack = computed(() => (counting.value?.state === 'ok' ? counting.value.pack : null));
  const changes = createChanges(deps);
  const tellFailed = (error: unknown) => changes.tell({ code: 'failed', reason: reasonOf(error) });
  /**
   * The agent's own pack and the one that counts, shown at once: what is pressed is made of the one where it is seen in
   * the other. What cannot be read of them is told, and leaves the other alone.
   */
  const readPacks = latest(
    () =>
      Promise.all([
        editor.look(),
        deps.readCounting().then(
          (stored) => () => (counting.value = stored),
          (error: unknown) => () => tellFailed(error),
        ),
      ]),
    (taken) => {
      if (editor.isWriting()) return;
      batch(() => {
        for (const take of taken) take();
      });
    },
  );
  const team = createTeam(deps);
  const storedHealth = signal<ReadonlyMap<string, Health> | null>(null);
  const health = computed(() => storedHealth.value ?? new Map<string, Health>());
  const sites = createSiteViews({ pack, grants, health, originOf: team.originOf });
  const allow = (pattern: string) => void grants.allow(pattern);
  const revoke = async (pattern: string) => {
    if (!(await grants.revoke(pattern))) return;
    const label = pattern.replace(/\/\*$/, '');
    changes.offer({ code: 'host-revoked', label }, () => grants.allow(pattern), { code: 'host-back', label });
  };
  const locks = () => {
    const { loading, policy } = team.view.value;
    return loading ? null : (policy?.locks ?? []);
  };
  const desks = createDesks({
    own,
    pack,
    sites: sites.views,
    locks,
    place: route.place,
    go: route.go,
    changes,
    allow,
    options: deps,
  });
  const linkEdits = createLinkEdits({ own, place: route.place, go: route.go, changes });
  // The first link or source is added where there is no pack yet.
  const editable = computed(() => pack.value ?? (counting.value?.state === 'none' ? emptyPack : null));
  const links = createLinks(deps, editable, linkEdits);
  const trail = createTrail(deps, pack);
  const privacy = createPrivacy(deps, tellFailed);
  const tokens = createTokens(deps, pack, changes.offer);
  const sources = createSources({
    own,
    all: editable,
    place: route.place,
    go: route.go,
    locks,
    changes,
    grants,
  });
  const rules = createRules({ own, all: editable, changes, locks, originOf: team.originOf });
  const tester = createTester(deps, pack, sources.tested);
  const shortcuts = createShortcuts(deps);
  const appearance = createAppearance(deps, tellFailed);

  const readHealth = latest(deps.readHealth, (read) => (storedHealth.value = read));

  const aboutScene = computed<AboutScene>(() => {
    const { loading, layers, followed } = team.view.value;
    return {
      pack: counting.value,
      health: storedHealth.value,
      sites: sites.views.value,
      layers: loading
        ? null
        : layers.map(({ problems, ...layer }) => ({ ...layer, mistakes: problems.length })),
      team: followed,
      kept: privacy.view.value.kept,
      tokens: counting.value && tokens.tally.value,
    };
  });
  const about = createAbout(deps, aboutScene, route.place, grants.outcomes);

  const view = computed<OptionsView>(() => {
    const saved = editor.saved.value;
    const checked = editor.checked.value;
    const dirty = editor.dirty.value;
    const notice = editor.notice.value;
    // An empty editor is no mistake, until somebody wants to do something with it.
    const quiet = !editor.text.value.trim() && !notice?.code.endsWith('refused');
    return {
      place: route.place.value,
      loading: saved === null || counting.value === null,
      text: editor.text.value,
      problems: checked.ok || quiet ? [] : checked.problems,
      dirty,
      unsavedForms: [
        ...(desks.unsaved() ? (['desks'] as const) : []),
        ...(linkEdits.unsaved() ? (['links'] as const) : []),
        ...(sources.unsaved() ? (['sources'] as const) : []),
        ...(rules.unsaved() ? (['rules'] as const) : []),
      ],
      toast: changes.toast.value,
      saved: saved?.state ?? 'none',
      canUndo: editor.canUndo.value,
      canRestore: editor.canRestore.value,
      notice,
      review: {
        view: review.view.value,
        outcome: review.outcome.value,
        canUndo: review.undoable.value,
      },
      newHosts: dirty && checked.ok ? newHosts(saved?.pack ?? null, checked.pack) : [],
      // Of a desk that was not looked up yet it is not known that nothing was read.
      health: storedHealth.value ? healthOf(pack.value?.desks ?? [], storedHealth.value) : [],
      now: deps.now(),
      links: links.view.value,
      sources: sources.view.value,
      rules: rules.view.value,
      trail: trail.view.value,
      privacy: privacy.view.value,
      tokens: tokens.view.value,
      team: team.view.value,
      originOf: team.originOf,
      tester: tester.view.value,
      about: about.view.value,
      shortcuts: shortcuts.view.value,
      sites: sites.views.value,
      desks: desks.view.value,
      appearance: appearance.view.value,
    };
  });

  const actions: OptionsActions = {
    go: route.go,
    toast: changes.actions,
    edit: editor.edit,
    save: () => void editor.save(),
    undo: () => void editor.undo(),
    discard: editor.discard,
    restore: editor.restore,
    importFile: (file) => void editor.importFile(file, review.open),
    startWithExample: editor.startWithExample,
    exportPack: editor.exportPack,
    review: review.actions,
    allow,
    revoke: (pattern) => void revoke(pattern),
    desks: desks.actions,
    links: links.actions,
    sources: sources.actions,
    rules: rules.actions,
    trail: trail.actions,
    privacy: {
      ...privacy.actions,
      async forgetEverybody() {
        await privacy.actions.forgetEverybody();
        links.actions.lookWith(null);
      },
    },
    tokens: tokens.actions,
    team: team.actions,
    tester: tester.actions,
    shortcuts: shortcuts.actions,
    appearance: appearance.actions,
  };

  deps.onPackChanged(() => void readPacks());
  deps.onHealthChanged(() => void readHealth());
  deps.onPermissionsChanged(() => void grants.refresh());
  effect(() => {
    const { value: typed } = sources.pattern;
    void grants.refresh([...sites.patterns.value, ...(typed === null ? [] : [typed])]);
  });
  void readPacks();
  void readHealth();
  return { view, actions };
}
