/**
 * What an element is, by the names that its makers gave it: id, classes, names of data attributes, test hooks, own
 * tags. Never by labels, which are translated, and never by other attributes' values, which may hold what people wrote.
 */
import { attributeOf, tagOf } from './nodes';

export interface Said {
  /** The customer's: 2 by a word that means nothing else, 1 by one that may. */
  requester: 0 | 1 | 2;
  /** Those who only read along: copies, followers. Customers may stand among them, and are none of this ticket. */
  copied: boolean;
  /** Those who work on the ticket. */
  staff: boolean;
  panel: boolean;
  /** One message with its head and body. */
  item: boolean;
  head: boolean;
  body: boolean;
  /** Furniture of the page, lists of other things, and what pops up. */
  furniture: boolean;
}

export const saysNothing: Readonly<Said> = {
  requester: 0,
  copied: false,
  staff: false,
  panel: false,
  item: false,
  head: false,
  body: false,
  furniture: false,
};

const set = (words: string) => new Set(words.split(' '));

const REQUESTER = set('requester requesters requestor requestors customer reporter');
const PERHAPS = set('contact client sender');
const COPIED = set(
  'cc bcc collaborator collaborators collaboration follower followers following observer observers watch watcher watchers watching recipient recipients',
);
const STAFF = set(
  'assign assigned assignee assignees assigner assignment owner owners agent agents staff operator technician',
);
const FURNITURE = set(
  'tickets conversations cases issues customers contacts clients users results queue inbox suggestions autocomplete typeahead dropdown popover tooltip popup menu menubar nav navbar navigation topbar toolbar breadcrumb breadcrumbs footer dialog modal toast',
);
const LISTED = set('ticket conversation case issue request customer contact client user search');
const LISTS = set('list table grid rows row');
const PANEL = set('sidebar sidepanel aside inspector drawer rail sidecar');
const PANES = set('panel pane column col');
const SIDES = set('side right left detail details info properties context');
const MESSAGE = set('message msg comment note post reply bubble');
const MAILS = set('mail email thread timeline activity');
const ENTRIES = set('item entry event');
/** Of messages, but more than one, or none. */
const AROUND = set(
  'list thread threads feed log view pane panel area app page center form editor input composer count main layout column stream history section client',
);
const HEAD = set('head header heading meta from sender author byline originator participant envelope');
const BODY = set('body content text html markdown prose');
const WRAPS = set('wrapper wrap inner container area');

/** Attributes whose values makers use as names. */
const NAMING = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-component',
  'data-section',
];
const MOST_NAMES = 40;
const LONGEST_NAME = 80;

/** `CustomerBox__mail-3xA` is customer, box, mail, x, a. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

function namesOf(element: Element): string[] {
  const names = [...attributeOf(element, 'class').slice(0, 2000).split(/\s+/), attributeOf(element, 'id')];
  for (const attribute of Element.prototype.getAttributeNames.call(element)) {
    if (!attribute.startsWith('data-')) continue;
    if (!NAMING.includes(attribute)) names.push(attribute.slice(5));
    else if (!/\s/.test(attributeOf(element, attribute))) names.push(attributeOf(element, attribute));
  }
  const tag = tagOf(element);
  if (tag.includes('-')) names.push(tag);
  return names.filter((name) => name && name.length <= LONGEST_NAME).slice(0, MOST_NAMES);
}

/** `from` colours gradients and moves drawers; beside these words, or last, it is the sender's line. */
function isFrom(words: string[]): boolean {
  const at = words.indexOf('from');
  return (
    at >= 0 && (at === words.length - 1 || /^(?:address|email|name|line|field)$/.test(words[at + 1] ?? ''))
  );
}

/** What the names of the element say about it. */
export function saidBy(element: Element): Said {
  const said = { ...saysNothing };
  for (const name of namesOf(element)) {
    const words = wordsOf(name);
    const has = (known: Set<string>) => words.some((word) => known.has(word));
    const last = words.at(-1) ?? '';
    if (has(REQUESTER)) said.requester = 2;
    else if (has(PERHAPS) || isFrom(words)) said.requester ||= 1;
    said.copied ||= has(COPIED) || (last === 'to' && words.length <= 2);
    said.staff ||= has(STAFF);
    said.furniture ||= has(FURNITURE) || (has(LISTS) && has(LISTED));
    said.panel ||= has(PANEL) || (has(PANES) && has(SIDES));
    said.item ||= (has(MESSAGE) || (has(MAILS) && has(ENTRIES))) && !has(AROUND);
    said.head ||= has(HEAD);
    said.body ||= BODY.has(last) || (WRAPS.has(last) && BODY.has(words.at(-2) ?? ''));
  }
  return said;
}

const OTHERS_NAMES = set(
  'company organization organisation account user file product domain host agent display',
);

/** Whether the makers call it a name, and not a company's or a login's. */
export const isName = (element: Element): boolean =>
  namesOf(element)
    .map(wordsOf)
    .some((words) => words.includes('name') && !words.some((word) => OTHERS_NAMES.has(word)));
