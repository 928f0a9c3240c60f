import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { Options } from '../../../components/options/Options';
import type { DeskRow, DesksActions, DesksView } from '../../../lib/options/desks/view';
import { calmSelf } from './calm-self';
import type { LinksActions } from '../../../lib/options/links/view';
import { defaults } from '../../../lib/keeping/settings';
import type { ReviewActions } from '../../../lib/options/pack/view';
import type { PrivacyActions } from '../../../lib/options/privacy/view';
import type { Section } from '../../../lib/options/sections';
import type { ShortcutsActions } from '../../../lib/options/shortcuts/view';
import type { SourceItem } from '../../../lib/options/endpoints/sources-view';
import type { TeamActions, TeamView } from '../../../lib/options/team/view';
import type { TokensActions } from '../../../lib/options/tokens/view';
import type { TrailActions } from '../../../lib/options/trail/view';
import type { OptionsActions, OptionsView, SiteView } from '../../../lib/options/view';
import { ruleSpies, sourceSpies } from './spies';

/** A section about a team that there is none of. */
export const noTeam: TeamView = {
  loading: false,
  layers: [],
  leftOut: [],
  policy: null,
  policyProblems: [],
  followed: null,
  inUse: null,
  pinned: null,
  checked: null,
  trouble: null,
  applied: null,
  refused: false,
  waiting: null,
  busy: false,
  said: null,
  now: Date.UTC(2026, 10, 28, 12),
};

const teamSpies = (): TeamActions => ({
  follow: vi.fn<TeamActions['follow']>(),
  allow: vi.fn<TeamActions['allow']>(),
  takeFile: vi.fn<TeamActions['takeFile']>(),
  refresh: vi.fn<TeamActions['refresh']>(),
  approve: vi.fn<TeamActions['approve']>(),
  refuse: vi.fn<TeamActions['refuse']>(),
  leave: vi.fn<TeamActions['leave']>(async () => undefined),
});

/** The lists of desks and trackers with these sites, all of the agent's own. */
export function desksView(sites: readonly SiteView[], part: Partial<DesksView> = {}): DesksView {
  const rows = (use: SiteView['use']) =>
    sites
      .filter((site) => site.use === use)
      .map((site): DeskRow => ({ key: site.key, site, own: true, unsaved: false, untaught: false }));
  return {
    desks: rows('desk'),
    trackers: rows('tracker'),
    waiting: [],
    locked: { desks: false, trackers: false },
    form: null,
    ...part,
  };
}

export const calm: OptionsView = {
  place: { section: 'pack', item: null },
  loading: false,
  text: '{"version": 1}\n',
  problems: [],
  dirty: false,
  unsavedForms: [],
  toast: null,
  saved: 'ok',
  canUndo: false,
  canRestore: false,
  notice: null,
  review: { view: null, outcome: null, canUndo: false },
  newHosts: [],
  sites: [],
  desks: desksView([]),
  health: [],
  links: null,
  sources: null,
  rules: null,
  team: noTeam,
  originOf: () => 'own',
  trail: { rows: [], audit: null },
  privacy: {
    kept: { customers: 3, tickets: 5 },
    room: null,
    settings: defaults,
    notice: null,
    persistence: 'unasked',
    blurred: false,
    hosts: [],
  },
  tokens: [],
  ...calmSelf,
  tester: {
    sources: [],
    source: null,
    draft: false,
    subject: { name: '', email: '', externalId: '' },
    state: 'idle',
    test: null,
  },
  now: 1_000_000,
};

export const desk: SiteView = {
  key: 'desk-0',
  at: '/desks/0',
  from: 'own',
  use: 'desk',
  type: 'rt',
  label: 'Mail',
  url: 'https://rt.acme.example/',
  host: 'rt.acme.example',
  pattern: 'https://rt.acme.example/*',
  granted: false,
  outcome: null,
};

export const source: SiteView = {
  ...desk,
  key: 'source-crm',
  use: 'source',
  type: 'json',
  label: 'CRM',
  url: 'https://crm.acme.example/c?email={{customer.email}}',
  host: 'crm.acme.example',
  pattern: 'https://crm.acme.example/*',
};

const deskSpies = (): DesksActions => ({
  naming: { type: none(), pick: none(), setAddress: none(), chooseType: none() },
  nameNew: none(),
  add: none(),
  editDesk: vi.fn<DesksActions['editDesk']>(),
  editTracker: vi.fn<DesksActions['editTracker']>(),
  save: vi.fn<DesksActions['save']>(),
  drop: vi.fn<DesksActions['drop']>(),
  remove: vi.fn<DesksActions['remove']>(),
});
export const sourceItem: SourceItem = {
  id: 'crm',
  at: '/sources/0',
  kind: 'json',
  label: 'CRM',
  own: true,
  unsaved: false,
  asks: {
    host: 'crm.acme.example',
    pattern: 'https://crm.acme.example/*',
    granted: false,
    outcome: null,
  },
};

const linkSpies = (): LinksActions => ({
  search: vi.fn<LinksActions['search']>(async () => []),
  lookWith: vi.fn<LinksActions['lookWith']>(),
  lookOn: vi.fn<LinksActions['lookOn']>(),
  lookIn: vi.fn<LinksActions['lookIn']>(),
  setHidden: vi.fn<LinksActions['setHidden']>(),
  copy: vi.fn<LinksActions['copy']>(async () => true),
  choosePreset: vi.fn<LinksActions['choosePreset']>(),
  fillField: vi.fn<LinksActions['fillField']>(),
  addDraft: vi.fn<LinksActions['addDraft']>(),
  move: vi.fn<LinksActions['move']>(),
  duplicate: vi.fn<LinksActions['duplicate']>(),
  remove: vi.fn<LinksActions['remove']>(),
  hideForAll: vi.fn<LinksActions['hideForAll']>(),
  edit: vi.fn<LinksActions['edit']>(),
  saveForm: vi.fn<LinksActions['saveForm']>(),
  dropForm: vi.fn<LinksActions['dropForm']>(),
});

const trailSpies = (): TrailActions => ({
  exportAs: vi.fn<TrailActions['exportAs']>(),
  post: vi.fn<TrailActions['post']>(async () => 0),
  clear: vi.fn<TrailActions['clear']>(async () => 0),
});

const privacySpies = (): PrivacyActions => ({
  changeSettings: vi.fn<PrivacyActions['changeSettings']>(),
  apply: vi.fn<PrivacyActions['apply']>(async () => 0),
  askPersistence: vi.fn<PrivacyActions['askPersistence']>(),
  setBlurred: vi.fn<PrivacyActions['setBlurred']>(),
  dismissNotice: vi.fn<PrivacyActions['dismissNotice']>(),
  forgetEverybody: vi.fn<PrivacyActions['forgetEverybody']>(async () => undefined),
});

const tokenSpies = (): TokensActions => ({
  save: vi.fn<TokensActions['save']>(async () => 'saved'),
  remove: vi.fn<TokensActions['remove']>(async () => undefined),
});

const none = () => vi.fn<() => void>();

function spies(): OptionsActions {
  return {
    go: vi.fn<OptionsActions['go']>(),
    toast: { undo: none(), dismiss: none() },
    edit: none(),
    save: none(),
    undo: none(),
    discard: none(),
    restore: none(),
    importFile: none(),
    startWithExample: none(),
    exportPack: none(),
    review: {
      choose: vi.fn<ReviewActions['choose']>(),
      chooseAll: vi.fn<ReviewActions['chooseAll']>(),
      apply: none(),
      cancel: none(),
      undo: none(),
    },
    allow: none(),
    revoke: none(),
    desks: deskSpies(),
    links: linkSpies(),
    sources: sourceSpies(),
    rules: ruleSpies(),
    trail: trailSpies(),
    privacy: privacySpies(),
    tokens: tokenSpies(),
    team: teamSpies(),
    appearance: { change: none(), layOut: none() },
    shortcuts: {
      change: vi.fn<ShortcutsActions['change']>(async () => true),
      reset: none(),
      openBrowserPage: none(),
    },
    tester: {
      choose: none(),
      type: none(),
      search: async () => [],
      take: none(),
      run: none(),
      chooseAccount: none(),
    },
  };
}

/** `draw` on a section of the page. */
export const drawAt =
  (section: Section) =>
  (part: Partial<OptionsView> = {}, actions?: OptionsActions) =>
    draw({ place: { section, item: null }, ...part }, actions);

/** The page with this view, and what a person and a screen reader find there. */
export async function draw(part: Partial<OptionsView> = {}, actions: OptionsActions = spies()) {
  const placed = part.place && { place: part.place };
  const show = (next: Partial<OptionsView>) => {
    const view = { ...calm, ...placed, desks: desksView(next.sites ?? []), ...next };
    return act(() => render(<Options view={view} actions={actions} />, document.body));
  };
  await show(part);
  const all = (id: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)];
  const one = (id: string): HTMLElement => {
    const [found] = all(id);
    if (!found) throw new Error(`nothing called ${id}`);
    return found;
  };
  return {
    actions,
    all,
    one,
    show,
    has: (id: string) => all(id).length > 0,
    click: (id: string) => act(() => one(id).click()),
    text: () => one('pack-text') as HTMLTextAreaElement,
    said: () => [...document.querySelectorAll('[role="status"]')].map((at) => at.textContent).filter(Boolean),
  };
}

afterEach(() => act(() => render(null, document.body)));
