/** The first step of the welcome page, where others have set up desks already. */
import { createNaming } from '../../../lib/enable/naming';
import type { DeskStepView, WelcomeActions, WelcomeView } from '../../../lib/welcome/view';

const nothing = () => undefined;

export const welcomeActions: WelcomeActions = {
  go: nothing,
  nameAnother: nothing,
  type: nothing,
  pick: nothing,
  setAddress: nothing,
  chooseType: nothing,
  enable: nothing,
  allow: nothing,
  showTicket: nothing,
  chooseTopic: nothing,
  chooseTool: nothing,
  fill: nothing,
  paste: nothing,
  addLink: nothing,
  openOptions: nothing,
};

const mine: DeskStepView['mine'] = [
  { type: 'rt', name: 'Mail', url: 'https://rt.acme.example/', host: 'rt.acme.example', granted: true },
  {
    type: 'zendesk',
    name: 'The desk of all northern and southern branches',
    url: 'https://acme.zendesk.com/',
    host: 'acme.zendesk.com',
    granted: false,
  },
];

const sample = (part: Partial<DeskStepView>): WelcomeView => ({
  loading: false,
  step: 'desk',
  done: { desk: false, ticket: false, links: true },
  bad: false,
  desk: {
    ...createNaming(nothing).view.value,
    mine: [],
    setUp: null,
    locked: false,
    awaits: null,
    asked: null,
    ...part,
  },
  ticket: { desk: null, status: { state: 'away' } },
  links: {
    topic: null,
    tool: 'paste',
    tools: [],
    fields: [],
    pasted: '',
    unfound: false,
    preview: null,
    who: { name: '', example: true },
    ready: false,
    added: [],
    refused: null,
  },
});

export const welcomeSamples: Record<string, WelcomeView> = {
  'welcome-desk': sample({}),
  'welcome-set-up': sample({ mine, setUp: 'policy' }),
  'welcome-locked': sample({
    mine,
    setUp: 'policy',
    locked: true,
    asked: { url: 'https://acme.zendesk.com/', outcome: 'denied' },
  }),
  'welcome-team': sample({ mine, setUp: 'team' }),
  'welcome-awaits': sample({ awaits: 'packs.acme.example', locked: true }),
};
