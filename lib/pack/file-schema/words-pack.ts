/** Words for what a pack has beside its desks, sources and links. */
import { clueKinds } from '../../clues/clue';
import type { Words } from './node';
import { id, name, scheme, secureAddress } from './patterns';

export const packWords: Words = {
  '': {
    title: 'Deskside pack',
    description:
      'Your team’s set-up of Deskside: which desks, who works here, what is known of customers, and where links lead.',
  },
  $schema: { description: 'Where this schema lies, for editors. Deskside ignores it.' },
  version: { description: 'The version of packs that this one is written in.' },
  team: { description: 'What your team calls itself.', examples: ['Acme'] },
  desks: { description: 'Your help desks. The browser asks for leave for each host.' },
  trackers: {
    description:
      'Where colleagues talk about tickets: issues that link to a desk of the pack list its customers.',
  },
  agents: { description: 'Who works here, and is not the customer.' },
  'agents.domains': {
    description: 'Your company’s domains. People there are shown, with a note that they are colleagues.',
  },
  'agents.domains[]': {
    pattern: String.raw`^[^\s@/:*]+$`,
    patternErrorMessage: 'must be a bare domain, such as "acme.example"',
    examples: ['acme.example'],
  },
  'agents.emails': { description: 'Addresses that are never taken for the customer.' },
  'agents.emails[]': {
    pattern: String.raw`^[^\s@]+@[^\s@]+$`,
    patternErrorMessage: 'must be one address, such as "vera@acme.example"',
    examples: ['vera@acme.example'],
  },
  sources: { description: 'Endpoints of your own that know something about one customer.' },
  links: { description: 'Links for the customer on view, in the order in which they stand in the sidebar.' },
  environments: {
    description:
      'Where your systems stand. The first is the usual one; with more than one the sidebar has a switch.',
    minItems: 1,
  },
  'environments[].id': {
    description: 'What it is known by within the pack; each once.',
    ...id,
    examples: ['live'],
  },
  'environments[].label': { description: 'Its name on the switch.', examples: ['Production'] },
  'environments[].values': {
    description:
      'Texts by name: "app" is {{env.app}} in links, minted bodies and presets. A host may stand in them.',
    propertyNames: name,
    examples: [{ app: 'https://app.acme.example' }],
  },
  'environments[].values.*': { description: 'Put in as text before anything else is read.' },
  clues: { description: 'What else to find in tickets’ texts, so that links can be about it.' },
  'clues[].id': {
    description: 'The kind’s name, for "clue" in links; none of Deskside’s own kinds.',
    pattern: String.raw`^(?!(?:${clueKinds.join('|')})$)[\w.-]{1,64}$`,
    patternErrorMessage:
      'must be 1 to 64 letters, digits, dots, - or _, and no kind that Deskside finds by itself',
    examples: ['parcel'],
  },
  'clues[].label': { description: 'What such a thing is called.', examples: ['Parcel'] },
  'clues[].pattern': {
    description:
      'A regular expression that fits a whole word. Only such as cannot take long on any text are accepted.',
    examples: [String.raw`P\d{8}`],
  },
  audit: { description: 'Where each login as a customer is posted to as well.' },
  'audit.url': {
    description: 'Where to: https, or http to localhost and 127.0.0.1, without values.',
    ...secureAddress,
    examples: ['https://audit.acme.example/deskside'],
  },
  'audit.credentials': {
    description: 'Whether the agent’s session at that host goes along.',
    default: 'include',
    enumDescriptions: ['The agent’s session goes along.', 'Nothing of the agent’s goes along.'],
  },
  schemes: { description: 'Schemes beside https and http that links may use, without the colon.' },
  'schemes[]': { ...scheme, examples: ['myapp'] },
};
