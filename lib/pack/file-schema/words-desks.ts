/** Words for desks and trackers. */
import { knownTypes } from '../../desks/config';
import { products, type Product } from '../../desks/hosts';
import { trackerTypes } from '../../trackers/config';
import { trackers } from '../../trackers/products';
import type { Node, Words } from './node';
import { deskAddress } from './patterns';

/** A product that lives at its vendor's hosts alone. Hosts are the same in upper case; patterns of a schema have no flags. */
function placed(type: string, { name, hosts, elsewhere }: Product): Node[] {
  if (elsewhere) return [];
  const one = (host: string) =>
    host
      .replaceAll('.', String.raw`\.`)
      .replace(/^\*\\\./, String.raw`(?:[^./]+\.)+`)
      .replace('-*', '-[^./]+')
      .replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return [
    {
      if: { properties: { type: { const: type } }, required: ['type'] },
      // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
      then: {
        properties: {
          url: {
            pattern: String.raw`^[Hh][Tt][Tt][Pp][Ss]?://(?:${hosts.map(one).join('|')})(?::\d*)?(?:[/\\]|$)`,
            patternErrorMessage: `must be at ${hosts.join(', ')}: that is where ${name} lives`,
          },
        },
      },
    },
  ];
}

const place = (description: string): Node => ({
  description: `${description} A CSS selector for its text, or a selector and the attribute that holds it.`,
});

export const deskWords: Words = {
  'desks[]': { allOf: knownTypes.flatMap((type) => placed(type, products[type])) },
  'desks[].type': { description: 'Which product it is; "custom" for one that the pack itself describes.' },
  'desks[].type(enum)': { enumDescriptions: knownTypes.map((type) => products[type].name) },
  'desks[].url': {
    description: 'Where the desk lives, with its path. Pages below it belong to the desk.',
    ...deskAddress,
    examples: ['https://rt.acme.example/'],
  },
  'desks[].name': { description: 'How the options and lists of tickets call it.' },
  'desks[].internal': {
    description: 'Colleagues are the customers here: addresses of your own domains are as good as any other.',
  },
  'desks[].ticket': {
    description:
      'What follows the address on a ticket’s page, with {id} for its id and * for anything within one segment. Without it, every page is a ticket of its own.',
    pattern: String.raw`^(?:(?!\{id\})[\s\S])*\{id\}(?:(?!\{id\})[\s\S])*$`,
    patternErrorMessage: 'must hold {id} once, where the address has the ticket’s id',
    examples: ['tickets/{id}', 'view?ticket={id}', '#/t/{id}'],
  },
  'desks[].read': {
    description: 'Where the page shows what. One of "email", "name" and "externalId" must be there.',
    anyOf: ['email', 'name', 'externalId'].map((key) => ({ required: [key] })),
  },
  'desks[].read.within': {
    description: 'The box of one requester, as a CSS selector; every visible match is one person.',
  },
  'desks[].read.id': place('The ticket’s id as the page shows it: ties what is read to the ticket.'),
  'desks[].read.email': place('The requester’s address.'),
  'desks[].read.name': place('The requester’s name.'),
  'desks[].read.externalId': place('The customer’s id in your own systems.'),
  'desks[].read.subject': place('The ticket’s subject.'),
  'desks[].read.messages': {
    description: 'What people wrote, each match one message, as a CSS selector. Clues are found there.',
  },
  'desks[].read.time': place('When each message was written: ISO 8601 with a zone, or an epoch.'),
  ...Object.fromEntries(
    ['id', 'email', 'name', 'externalId', 'subject', 'time'].flatMap((key) => [
      [`desks[].read.${key}.select`, { description: 'A CSS selector for the element.' }],
      [
        `desks[].read.${key}.attr`,
        { description: 'The attribute that holds the value.', examples: ['href'] },
      ],
    ]),
  ),
  'trackers[]': { allOf: trackerTypes.flatMap((type) => placed(type, trackers[type])) },
  'trackers[].type': { description: 'Which product it is.' },
  'trackers[].type(enum)': { enumDescriptions: trackerTypes.map((type) => trackers[type].name) },
  'trackers[].url': {
    description: 'Where it lives, as far as it counts: https://github.com/acme/ leaves all others’ out.',
    ...deskAddress,
    examples: ['https://github.com/acme/'],
  },
  'trackers[].name': { description: 'How it is called.' },
};
