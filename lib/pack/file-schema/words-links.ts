/** Words for links. */
import { clueKinds } from '../../clues/clue';
import { knownTypes } from '../../desks/config';
import { products } from '../../desks/hosts';
import { presets } from '../../links/presets/index';
import type { PresetField } from '../../links/presets/preset';
import { LINK_PATHS } from '../../links/values';
import { wording } from '../../locale/say';
import type { Node, Words } from './node';
import { id, linkAddress, secureOrTag } from './patterns';

const minutes = { type: 'integer', minimum: 0, maximum: 1440, default: 30 };

const field = ({ label, help, default: usual }: PresetField): Node => ({
  title: wording(label),
  description: wording(help),
  type: 'string',
  ...(usual !== undefined && { default: usual }),
});

/** What each preset takes under `with`. */
const told = presets.map(({ id: preset, fields }): Node => {
  const required = fields.filter((one) => one.required && one.default === undefined).map((one) => one.name);
  return {
    if: { properties: { preset: { const: preset } }, required: ['preset'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    then: {
      properties: {
        with: {
          properties: Object.fromEntries(fields.map((one) => [one.name, field(one)])),
          required,
          additionalProperties: false,
        },
      },
      ...(required.length > 0 && { required: ['with'] }),
    },
  };
});

/** Where a link leads is said once. `oneOf` would say the same, and editors could not say which keys are too many. */
const ways = ['url', 'preset', 'mint'];
const alone = ways.flatMap((one, index) =>
  ways.slice(index + 1).map((other): Node => ({
    not: { required: [one, other] },
    errorMessage: `must have one of "url", "preset" and "mint"; here are both "${one}" and "${other}"`,
  })),
);

export const linkWords: Words = {
  'links[]': {
    anyOf: ways.map((key) => ({ required: [key] })),
    dependencies: { with: ['preset'] },
    allOf: [...alone, ...told],
  },
  'links[].id': {
    description: 'What it is known by within the pack; each once.',
    ...id,
    examples: ['login'],
  },
  'links[].kind': {
    description: 'Its picture. The first "impersonate" leads.',
    enumDescriptions: [
      'Logs in as the customer.',
      'Leads to logs about the customer.',
      'Leads to the customer in an admin tool.',
      'Leads to the customer’s bills.',
      'Anything else.',
    ],
  },
  'links[].label': {
    description: 'The words on it. "Log in as" is followed by the customer’s name.',
    examples: ['Log in as'],
  },
  'links[].url': {
    description:
      'A template of the address. https, http, or a scheme that the pack allows. One of "url", "preset" and "mint" is there.',
    ...linkAddress,
    examples: ['https://app.acme.example/admin/users?q={{customer.email}}'],
  },
  'links[].preset': {
    description: 'A well-known tool, by its id; "with" holds what it must be told.',
    enum: presets.map((preset) => preset.id),
    enumDescriptions: presets.map(({ label }) => wording(label)),
  },
  'links[].with': {
    description: 'What the preset must be told. Each may hold {{env.x}}.',
    propertyNames: { maxLength: 64 },
  },
  'links[].with.*': { description: 'A field of the preset.' },
  'links[].mint': { description: 'Where a one-time address is asked for at the press.' },
  'links[].mint.url': {
    description: 'A template that is asked by POST: https, or http to localhost and 127.0.0.1.',
    ...secureOrTag,
    examples: ['https://app.acme.example/api/impersonations'],
  },
  'links[].mint.body': {
    description: 'Texts by key, sent as a JSON object. {{reason}} is known here.',
    propertyNames: { maxLength: 64 },
    examples: [{ user: '{{customer.externalId}}' }],
  },
  'links[].mint.body.*': { description: 'A template; values go in as they are.', maxLength: 2000 },
  'links[].mint.origins': {
    description: 'Where the answer may lead; the origin of "url" unless told.',
    minItems: 1,
    maxItems: 20,
  },
  'links[].mint.origins[]': { ...secureOrTag, examples: ['https://app.acme.example'] },
  'links[].open': {
    description: 'Where it opens.',
    default: 'tab',
    anyOf: [
      {
        enum: ['tab', 'window', 'private'],
        enumDescriptions: [
          'In a tab.',
          'In a window of the agent’s own session.',
          'In a private window, apart from the agent’s own session.',
        ],
      },
      {
        type: 'string',
        pattern: String.raw`^container:(?=[\s\S]{1,64}$)[\s\S]*\S`,
        patternErrorMessage:
          'must be "tab", "window", "private" or "container:" with a name of 1 to 64 characters',
      },
    ],
    examples: ['container:Customers'],
  },
  'links[].reason': { description: 'A reason is asked for before it opens, prefilled with the ticket.' },
  'links[].window': { description: 'The time that {{window.from}} and {{window.to}} are about.' },
  'links[].window.before': { description: 'Minutes before the customer’s last message.', ...minutes },
  'links[].window.after': { description: 'Minutes after the customer’s last message.', ...minutes },
  'links[].when': { description: 'Where it is shown. All of it must hold.' },
  'links[].when.desk': { description: 'Types of desk.' },
  'links[].when.desk[]': {
    enumDescriptions: [...knownTypes.map((type) => products[type].name), 'A desk that the pack describes.'],
  },
  'links[].when.plan': { description: 'The customer’s plan is one of these, compared without case.' },
  'links[].when.has': { description: 'Paths of values that must be known.' },
  'links[].when.has[]': { examples: LINK_PATHS.filter((path) => path !== 'reason') },
  'links[].when.environment': { description: 'Ids of environments of the pack.' },
  'links[].group': { description: 'The heading that it stands under; links without one stand first.' },
  'links[].icon': { description: 'A picture in place of that of its kind.' },
  'links[].clue': {
    description:
      'The kind of clue that it is about: it stands at each one of that kind, with {{clue.value}}.',
    examples: [...clueKinds],
  },
  'links[].hidden': { description: 'Nobody is shown it.' },
};
