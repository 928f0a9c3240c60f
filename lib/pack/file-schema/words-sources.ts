/** Words for sources of every dialect. */
import type { Words } from './node';
import { headerName, id, listPointer, name, pointer, secureAddress } from './patterns';

const facts = {
  name: 'The customer’s name.',
  email: 'The customer’s address. Map it where you can: an answer about somebody else is then noticed.',
  emails: 'A list of all addresses of the customer: an answer that holds the asked one there is theirs.',
  externalId: 'The customer’s id in your own systems.',
  company: 'The company’s name.',
  plan: 'The plan that the customer is on.',
  avatar: 'The address of a picture.',
  stripeId: 'The customer’s id at Stripe.',
};

const url = '/customer/name';

export const sourceWords: Words = {
  'sources[](json)': {
    title: 'JSON',
    description: 'Your own endpoint: JSON about one customer, or a list of several.',
  },
  'sources[](plain)': { title: 'Plain', description: 'Customer cards, as Plain asks for them.' },
  'sources[](helpscout)': {
    title: 'Help Scout',
    description: 'A dynamic app of Help Scout, which answers HTML.',
  },
  'sources[](freescout)': {
    title: 'FreeScout',
    description: 'A sidebar webhook of FreeScout, which answers HTML.',
  },
  'sources[](gorgias)': {
    title: 'Gorgias',
    description: 'An HTTP integration of Gorgias: any JSON, shown as a tree.',
  },
  'sources[].kind': { description: 'The dialect that it speaks.' },
  'sources[].id': {
    description: 'What it is known by within the pack; each once.',
    ...id,
    examples: ['crm'],
  },
  'sources[].label': {
    description: 'The card’s title, where the answer gives it none.',
    examples: ['Account'],
  },
  'sources[].url': {
    description:
      'A template: https, or http to localhost and 127.0.0.1. It knows customer.email, customer.name and customer.externalId.',
    ...secureAddress,
    examples: ['https://crm.acme.example/api/customers?email={{customer.email}}'],
  },
  'sources[].ttl': {
    description: 'Seconds until an answer is out of date. 0 for one that is about the ticket.',
    type: 'integer',
    minimum: 0,
    default: 300,
  },
  'sources[].timeout': {
    description: 'Seconds for the whole answer.',
    type: 'integer',
    minimum: 1,
    maximum: 60,
    default: 15,
  },
  'sources[].credentials': {
    description: 'Whether the agent’s session at that host goes along.',
    default: 'include',
    enumDescriptions: ['The agent’s session goes along.', 'Nothing of the agent’s goes along.'],
  },
  'sources[].headers': {
    description: 'Further headers by name. No secrets: everybody who has the pack can read them.',
    propertyNames: headerName,
    examples: [{ 'X-Team': 'support' }],
  },
  'sources[].headers.*': { description: 'The header’s value.', maxLength: 1000 },
  'sources[].token': {
    description: 'Each agent’s own token, typed in the options and kept in that browser alone.',
    examples: [{}, { header: 'X-Api-Key', prefix: '' }],
  },
  'sources[].token.header': {
    description: 'The header that holds it.',
    ...headerName,
    default: 'Authorization',
    examples: ['X-Api-Key'],
  },
  'sources[].token.prefix': {
    description: 'What stands before it.',
    pattern: String.raw`^[\x20-\x7e]{0,40}$`,
    patternErrorMessage: 'must be 40 plain characters at most, such as "Bearer "',
    default: 'Bearer ',
  },
  'sources[].images': {
    description: 'Hosts from which its cards may show pictures; none unless told.',
    minItems: 1,
    maxItems: 20,
  },
  'sources[].images[]': {
    pattern: String.raw`^[^\s/?#@*\\A-Z]+$`,
    patternErrorMessage: 'must be a bare host in lower case, such as "img.acme.example"',
    examples: ['img.acme.example'],
  },
  'sources[].sign': { description: 'Signs the body with a secret that each agent types in the options.' },
  'sources[].sign.header': { description: 'The header that holds the signature.', ...headerName },
  'sources[].sign.hash': { description: 'The hash of the HMAC.' },
  'sources[].sign.encoding': { description: 'How the signature is written.' },
  'sources[].body': {
    description: 'Makes it a POST: any JSON, whose texts are templates.',
    examples: [{ email: '{{customer.email}}' }],
  },
  'sources[].list': {
    description:
      'Where the answer has a list of customers; "" where the answer itself is one. "map" then points into each entry.',
    ...listPointer,
    examples: ['/data', ''],
  },
  'sources[].map': { description: 'Where in the answer things stand, as JSON Pointers.' },
  ...Object.fromEntries(
    Object.entries(facts).map(([key, description]) => [
      `sources[].map.${key}`,
      { description, ...pointer, examples: [key === 'name' ? url : `/customer/${key}`] },
    ]),
  ),
  'sources[].map.fields': { description: 'What else is shown of the customer, in this order.' },
  'sources[].map.fields[].label': { description: 'The words before it.', examples: ['Seats'] },
  'sources[].map.fields[].pointer': {
    description: 'Where it stands in the answer.',
    ...pointer,
    examples: ['/customer/seats'],
  },
  'sources[].map.values': {
    description: 'Values for links alone, by name: "org" is {{customer.values.org}}.',
    propertyNames: name,
    examples: [{ page: '/customer/links/admin' }],
  },
  'sources[].map.values.*': { description: 'Where it stands in the answer.', ...pointer },
  'sources[].cards': { description: 'The cards that are asked for.', minItems: 1, maxItems: 25 },
  'sources[].cards[].key': {
    description: 'The card’s key.',
    pattern: String.raw`^[\w-]{1,500}$`,
    patternErrorMessage: 'must be made of letters, digits, - or _',
  },
  'sources[].cards[].title': { description: 'A title of the card’s own.' },
  'sources[].mailbox': { description: 'The mailbox that the app is told of.' },
  'sources[].mailbox.id': { description: 'The mailbox’s number.', type: 'integer', minimum: 0 },
  'sources[].mailbox.email': { description: 'The mailbox’s address.', examples: ['help@acme.example'] },
  'sources[].mailboxId': { description: 'The mailbox’s number.', type: 'integer', minimum: 0 },
  'sources[].secret': {
    description: 'Sends the secret that each agent types in the options within the body, as FreeScout does.',
  },
};
