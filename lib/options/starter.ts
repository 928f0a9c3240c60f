import { say } from '../locale/say';
import { exportPack } from '../pack/export';
import type { Pack } from '../pack/pack';

const example: Pack = {
  version: 1,
  team: 'Acme',
  desks: [{ type: 'rt', url: 'https://rt.acme.example/' }],
  agents: { domains: ['acme.example'], emails: [] },
  sources: [],
  links: [
    {
      id: 'log-in',
      kind: 'impersonate',
      label: say('options.exampleLogIn'),
      url: 'https://app.acme.example/admin/log-in-as?email={{customer.email}}',
    },
    {
      id: 'logs',
      kind: 'logs',
      label: say('options.exampleLogs'),
      url: 'https://logs.acme.example/search?q={{customer.email}}',
    },
    {
      id: 'admin',
      kind: 'admin',
      label: say('options.exampleAdmin'),
      url: 'https://app.acme.example/admin/users?q={{customer.email}}',
    },
    {
      id: 'stripe',
      kind: 'billing',
      label: 'Stripe',
      url: 'https://dashboard.stripe.com/search?query={{customer.email}}',
    },
  ],
  schemes: [],
};

/** The text that a newcomer starts from: every part that most teams need, with addresses to replace. */
export const starterText = exportPack(example);
