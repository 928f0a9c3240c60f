/** The toolbar button's popup at every stage, with everything that a desk's page can tell. */
import type { PopupActions, PopupView } from '../../../lib/enable/popup/view';

export const popupActions: PopupActions = {
  choose() {},
  enable() {},
  teach() {},
  disable() {},
  show() {},
  openOptions() {},
  openWelcome() {},
};

const view = (more: Partial<PopupView>): PopupView => ({
  stage: 'unknown',
  host: 'support.acme.example',
  name: '',
  likely: false,
  choices: [],
  chosen: null,
  status: null,
  outcome: null,
  inTab: false,
  ...more,
});
const enabled = (status: PopupView['status'], more: Partial<PopupView> = {}) =>
  view({ stage: 'enabled', name: 'Request Tracker', type: 'rt', status, ...more });
const ticket = { tabId: 1, ticket: '4711', blocked: false };
const choices: PopupView['choices'] = [
  { type: 'zammad', name: 'Zammad' },
  { type: 'osticket', name: 'osTicket' },
];
const person = { role: 'requester', hook: 'requestors-row' } as const;

export const popupSamples: Record<string, PopupView> = {
  'popup-loading': view({ stage: 'loading', host: '' }),
  'popup-none': view({ stage: 'none', host: '' }),
  'popup-hidden': view({ stage: 'hidden', host: '' }),
  'popup-private': view({ stage: 'private', host: '' }),
  'popup-bad': view({ stage: 'bad', host: '' }),
  'popup-known': view({ stage: 'known', name: 'Zendesk', type: 'zendesk', host: 'acme.zendesk.com' }),
  'popup-likely': view({ stage: 'known', name: 'Zammad', type: 'zammad', likely: true, choices }),
  'popup-several': view({ stage: 'several', choices }),
  'popup-chosen': view({ stage: 'several', choices, chosen: 'zammad' }),
  'popup-unknown': view({ stage: 'unknown' }),
  'popup-unknown-choices': view({ stage: 'unknown', choices }),
  'popup-missing': view({ stage: 'missing', name: 'Request Tracker', type: 'rt' }),
  'popup-long': view({
    stage: 'missing',
    name: 'Kundendienst und technische Unterstützung',
    type: 'custom',
    host: 'kundendienst-und-technische-unterstuetzung.internal.acme.example',
  }),
  'popup-asking': view({ stage: 'missing', name: 'Request Tracker', type: 'rt', outcome: 'asking' }),
  'popup-denied': view({ stage: 'missing', name: 'Request Tracker', type: 'rt', outcome: 'denied' }),
  'popup-failed': view({ stage: 'missing', name: 'Request Tracker', type: 'rt', outcome: 'failed' }),
  'popup-pack': view({ stage: 'known', name: 'Zendesk', type: 'zendesk', outcome: 'pack' }),
  'popup-locked': view({ stage: 'known', name: 'Zendesk', type: 'zendesk', outcome: 'locked' }),
  'popup-away': enabled({ state: 'away' }),
  'popup-here': enabled({ state: 'here', tabId: 1 }),
  'popup-reading': enabled({ state: 'reading', ...ticket }),
  'popup-nobody': enabled({ state: 'nobody', ...ticket }),
  'popup-unread': enabled({ state: 'unread', ...ticket }),
  'popup-guess': enabled({ state: 'guess', ...ticket }),
  'popup-choose': enabled({ state: 'choose', ...ticket }),
  'popup-customer': enabled({
    state: 'customer',
    ...ticket,
    person: { ...person, name: 'Zoë Ñandú', email: 'zoe@example.net' },
  }),
  'popup-nameless': enabled({ state: 'customer', ...ticket, person }),
  'popup-blocked': enabled({
    state: 'customer',
    ...ticket,
    blocked: true,
    person: { ...person, name: 'Zoë' },
  }),
  'popup-kept': enabled({ state: 'here', tabId: 1 }, { outcome: 'kept' }),
  'popup-tracker': enabled(null, { name: 'GitHub' }),
  'popup-tab': enabled({ state: 'here', tabId: 1 }, { inTab: true }),
};
