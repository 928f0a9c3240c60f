/** The section of help desks in each of its states. */
import { createNaming } from '../../../lib/enable/naming';
import type { AddDeskView, DeskRow, DesksView } from '../../../lib/options/desks/view';
import type { HealthView } from '../../../lib/options/health';
import type { OptionsActions, SiteView } from '../../../lib/options/view';

const nothing = () => undefined;
const now = Date.UTC(2026, 10, 28, 12);

export const deskActions: Pick<OptionsActions, 'allow' | 'revoke' | 'desks'> = {
  allow: nothing,
  revoke: nothing,
  desks: {
    naming: { type: nothing, pick: nothing, setAddress: nothing, chooseType: nothing },
    nameNew: nothing,
    add: nothing,
    editDesk: nothing,
    editTracker: nothing,
    save: nothing,
    drop: nothing,
    remove: nothing,
  },
};

function row(url: string, part: Partial<SiteView>, more: Partial<DeskRow> = {}): DeskRow {
  const { host, hostname, protocol } = new URL(url);
  const site: SiteView = {
    key: url,
    at: '/desks/0',
    from: 'own',
    use: 'desk',
    type: 'rt',
    label: host,
    url,
    host,
    pattern: `${protocol}//${hostname}/*`,
    granted: false,
    outcome: null,
    ...part,
  };
  return { key: url, site, own: site.from === 'own', unsaved: false, untaught: false, ...more };
}

const long = 'support-of-the-northern-and-southern-branches.customers.acme-engines.example';
const desks = [
  row('https://rt.acme.example/rt/', { label: 'Mail', granted: true }),
  row('https://acme.zendesk.com/', { type: 'zendesk', label: 'Zendesk', from: 'policy', granted: true }),
  row(
    'https://help.acme.example/',
    { type: 'zammad', label: 'Zammad', outcome: 'denied' },
    { unsaved: true },
  ),
  row(`https://${long}/desk/`, { type: 'znuny', label: 'The desk of all northern and southern branches' }),
  row('https://cases.acme.example/', { type: 'custom', granted: true }, { untaught: true }),
  row('https://acme.freshdesk.com/', { type: 'freshdesk', label: 'Freshdesk', outcome: 'revoked' }),
];
const trackers = [
  row('https://github.com/acme/', { use: 'tracker', type: 'github', label: 'GitHub', outcome: 'asking' }),
  row('https://acme.atlassian.net/', { use: 'tracker', type: 'jira', label: 'لوحة المهام', from: 'team' }),
];
const health: HealthView[] = [
  {
    key: '1',
    label: 'Mail',
    product: 'Request Tracker',
    version: '2026-11-28',
    success: { at: now - 60_000, hook: 'requestors-row' },
    state: 'working',
  },
];

const lists: DesksView = {
  desks,
  trackers,
  waiting: [],
  locked: { desks: false, trackers: false },
  form: null,
};
const sample = (part: Partial<DesksView>, of: HealthView[] = []) => ({
  desks: { ...lists, ...part },
  health: of,
  now,
});

/** The picker after what a person does there. */
function adding(
  act: (naming: ReturnType<typeof createNaming>['actions']) => void,
  part: Partial<AddDeskView>,
) {
  const { view, actions } = createNaming(nothing);
  act(actions);
  return sample({
    form: { kind: 'add', view: { naming: view.value, name: '', problems: [], there: null, ...part } },
  });
}

const custom = {
  type: 'custom' as const,
  url: 'https://cases.acme.example/',
  name: 'Cases',
  ticket: 'case/{id}',
  read: {
    within: '.requester',
    email: { select: '.requester a[href^="mailto:"]', attr: 'href' },
    id: 'h1 .number >',
    messages: '.message',
  },
};
const form = { key: custom.url, isNew: false, dirty: true, problems: [] };

export const deskSamples: Record<string, ReturnType<typeof sample>> = {
  'desks-list': sample({}, health),
  'desks-none': sample({ desks: [], trackers: [] }),
  'desks-gone': sample({ form: { kind: 'gone' }, desks: desks.slice(0, 1), trackers: [] }),
  'desks-waiting': sample({
    desks: desks.slice(1, 2),
    trackers: [],
    locked: { desks: true, trackers: true },
    waiting: [
      {
        host: 'rt.acme.example',
        pattern: 'a',
        names: ['Mail', 'Board'],
        from: 'policy',
        outcome: 'denied',
      },
      { host: long, pattern: 'b', names: ['The desk of all branches'], from: 'policy', outcome: null },
      { host: 'github.com', pattern: 'c', names: ['GitHub'], from: 'team', outcome: 'asking' },
    ],
  }),
  'desks-add-empty': adding(nothing, {}),
  'desks-add-found': adding(({ type }) => type('https://help.acme.example/rt/Ticket/Display.html?id=7'), {
    name: 'Mail',
  }),
  'desks-add-custom': adding(({ type, chooseType }) => {
    type('https://cases.acme.example/case/9');
    chooseType('custom');
  }, {}),
  'desks-add-there': adding(({ type }) => type('https://acme.zendesk.com/agent/tickets/7'), {
    there: { name: 'Zendesk', key: 'https://acme.zendesk.com/', own: true },
  }),
  'desks-add-refused': adding(
    ({ pick, setAddress }) => {
      pick('front');
      setAddress('https://front.acme.example/');
    },
    { refusal: 'must be at app.frontapp.com: that is where Front lives' },
  ),
  'desks-form': sample({
    form: {
      kind: 'desk',
      view: {
        ...form,
        draft: { type: 'rt', url: 'rt.acme.example' },
        problems: [{ field: 'url', message: 'must begin with https:// or http://' }],
      },
    },
  }),
  'desks-rules': sample({
    form: {
      kind: 'desk',
      view: {
        ...form,
        draft: custom,
        problems: [{ field: 'read/id', message: 'must be a CSS selector: the browser cannot read this one' }],
      },
    },
  }),
  'desks-tracker': sample({
    form: {
      kind: 'tracker',
      view: { ...form, isNew: true, draft: { type: 'github', url: 'https://github.com/acme/' } },
    },
  }),
};
